import { defineEquipment } from '../../engine/kind.ts'
import { accepts, operate, placed, settle, taken } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A personal safety lock with a single key (29 CFR 1910.147(c)(5)). */
export const padlock = defineEquipment({
  kind: 'padlock',
  title: { en: 'Padlock', fr: 'Cadenas', ar: 'قفل' },
  doc: 'Holds an isolating device off. Opens only with its key.',
  standard: '29 CFR 1910.147(c)(5)',
  props: {
    keyHolder: {
      type: 'word',
      names: 'person',
      default: 'trainee',
      doc: 'Whose lock it is: who carries its key.',
    },
    label: { type: 'text', default: '', doc: 'The name on the lock.' },
    key: {
      type: 'word',
      values: ['out', 'in'],
      default: 'out',
      doc: 'Where the key is at the start: with its holder, or in the lock.',
    },
  },
  state: () => ({
    on: {
      type: 'word',
      names: 'equipment',
      doc: 'The device it locks, through a hasp or directly; nothing when it is open.',
    },
    closed: { type: 'boolean', doc: 'Shut on something.' },
    key: {
      type: 'word',
      values: ['out', 'in'],
      doc: 'Whether the key is out, with its holder, or left in the lock.',
    },
    keyHolder: { type: 'word', names: 'person', doc: 'Who carries the key.' },
    cut: { type: 'boolean', doc: 'The shackle was cut.' },
    closedBy: { type: 'word', names: 'person', doc: 'Who shut it last; nothing when nobody has.' },
    removedBy: {
      type: 'word',
      names: 'person',
      doc: 'Who took it off last; nothing when nobody has.',
    },
  }),
  start: (props) => ({
    on: '',
    closed: false,
    key: String(props.key),
    keyHolder: String(props.keyHolder),
    cut: false,
    closedBy: '',
    removedBy: '',
  }),
  controls: () => ({
    key: {
      doc: 'The key in the lock.',
      label: { en: 'key', fr: 'clé', ar: 'المفتاح' },
      values: ['out', 'in'],
      words: {
        out: { en: 'Take the key out', fr: 'Retirer la clé', ar: 'أخرج المفتاح' },
        in: { en: 'Put the key in', fr: 'Mettre la clé', ar: 'ضع المفتاح' },
      },
      seconds: 1,
      gives: { key: ['out', 'in'] },
    },
  }),
  sockets: () => ({
    tag: { accepts: ['danger-tag'], doc: 'The shackle, which holds a tag as well.' },
  }),
  portable: () => ({ massKilograms: 0.2, hands: 1, belt: true }),
  placeSeconds: 3,
  operate,
  placed,
  accepts,
  taken,
  settle,
  words,
  shape,
})
