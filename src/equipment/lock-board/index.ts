import { defineEquipment } from '../../engine/kind.ts'
import { accepts, hooks, settle } from './behaviour.ts'
import { hookPlace, shape } from './shape.ts'
import { words } from './words.ts'

/** A board on which locks, hasps and tags wait for use (29 CFR 1910.147(c)(5)(i)). */
export const lockBoard = defineEquipment({
  kind: 'lock-board',
  title: { en: 'Lock board', fr: 'Tableau de consignation', ar: 'لوحة الأقفال' },
  doc: 'Keeps padlocks, hasps and tags, one on each hook.',
  standard: '29 CFR 1910.147(c)(5)(i)',
  props: {
    hooks: { type: 'number', unit: '1', min: 1, max: 24, default: 12, doc: 'How many hooks.' },
    label: { type: 'text', default: '', doc: 'What is written over it.' },
  },
  state: () => ({
    hanging: { type: 'number', unit: '1', min: 0, max: 24, doc: 'How many things hang on it.' },
  }),
  start: () => ({ hanging: 0 }),
  controls: () => ({}),
  sockets: (props) =>
    Object.fromEntries(
      hooks(props).map((hook, index) => [
        hook,
        {
          accepts: ['padlock', 'lockout-hasp', 'danger-tag'],
          capacity: 1,
          doc: `Hook ${index + 1}, counted in rows from the top.`,
          at: hookPlace(index),
        },
      ]),
    ),
  accepts,
  settle,
  words,
  shape,
})
