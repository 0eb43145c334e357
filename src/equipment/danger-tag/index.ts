import { defineEquipment } from '../../engine/kind.ts'
import { offered, settle, write } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A tag that names who works on a machine, since when and why (29 CFR 1910.147(c)(5)). */
export const dangerTag = defineEquipment({
  kind: 'danger-tag',
  title: { en: 'Danger tag', fr: 'Étiquette de danger', ar: 'بطاقة خطر' },
  doc: 'Says who locked a device, when and why. It holds nothing by itself.',
  standard: '29 CFR 1910.147(c)(5)(iii)',
  props: {
    names: { type: 'text', list: true, default: ['Me'], doc: 'Names that can be chosen.' },
    dates: { type: 'text', list: true, default: ['Today'], doc: 'Dates that can be chosen.' },
    reasons: {
      type: 'text',
      list: true,
      default: ['Maintenance'],
      doc: 'Reasons that can be chosen.',
    },
    name: { type: 'text', default: '', doc: 'The name on it at the start.' },
    date: { type: 'text', default: '', doc: 'The date on it at the start.' },
    reason: { type: 'text', default: '', doc: 'The reason on it at the start.' },
  },
  state: (props) => ({
    name: { type: 'word', values: ['', ...offered(props, 'name')], doc: 'The name on it.' },
    date: { type: 'word', values: ['', ...offered(props, 'date')], doc: 'The date on it.' },
    reason: { type: 'word', values: ['', ...offered(props, 'reason')], doc: 'The reason on it.' },
    filled: { type: 'boolean', doc: 'Name, date and reason are all filled in.' },
    on: {
      type: 'word',
      names: 'equipment',
      doc: 'The device it speaks for, directly or through its padlock; nothing elsewhere.',
    },
  }),
  start: (props) => ({
    name: String(props.name ?? ''),
    date: String(props.date ?? ''),
    reason: String(props.reason ?? ''),
    filled: false,
    on: '',
  }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 0.03, hands: 1, belt: true }),
  placeSeconds: 4,
  write,
  settle,
  words,
  shape,
})
