import { defineEquipment } from '../../engine/kind.ts'
import { closes, operate } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A folding barrier around a place where nobody should walk. */
export const barrier = defineEquipment({
  kind: 'barrier',
  title: { en: 'Barrier', fr: 'Barrière', ar: 'حاجز' },
  doc: 'Closes a zone: co-workers and visitors walk around it while it is closed.',
  standard: 'Work at Height Regulations 2005 reg. 11; 29 CFR 1926.501(c)',
  props: {
    zone: { type: 'text', default: '', doc: 'The zone that it closes, by its id.' },
    closed: { type: 'boolean', default: false, doc: 'Whether it is closed at the start.' },
    sign: {
      type: 'word',
      values: ['overhead', 'machine'],
      default: 'overhead',
      doc: 'What its sign warns of: work overhead, or work at a machine.',
    },
  },
  state: () => ({
    closed: { type: 'boolean', doc: 'It stands across the way.' },
    gate: {
      type: 'word',
      values: ['closed', 'open'],
      quiet: true,
      doc: 'The same in the words of its control.',
    },
    moves: { type: 'number', unit: '1', counter: true, doc: 'Times it was opened or closed.' },
  }),
  start: ({ closed }) => ({
    closed: closed === true,
    gate: closed === true ? 'closed' : 'open',
    moves: 0,
  }),
  controls: () => ({
    gate: {
      doc: 'The folding part.',
      label: { en: 'barrier', fr: 'barrière', ar: 'الحاجز' },
      values: ['closed', 'open'],
      words: {
        closed: { en: 'Close it', fr: 'Fermer', ar: 'أغلِقه' },
        open: { en: 'Open it', fr: 'Ouvrir', ar: 'افتحه' },
      },
      seconds: 5,
      at: [0, 0.9, 0.1],
      gives: { gate: ['closed', 'open'], closed: [true, false] },
    },
  }),
  operate,
  closes,
  words,
  shape,
})
