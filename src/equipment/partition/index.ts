import { defineEquipment } from '../../engine/kind.ts'
import { footprint } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** An inner wall: it parts a place into rooms. */
export const partition = defineEquipment({
  kind: 'partition',
  title: { en: 'Inner wall', fr: 'Cloison', ar: 'جدار داخلي' },
  doc: 'A straight wall that nobody walks through. Leave a gap and put a door in it.',
  standard: 'EN 13501-2 (parts of buildings); ISO 7010 is on its doors',
  props: {
    lengthMetres: {
      type: 'number',
      unit: 'm',
      min: 0.2,
      max: 40,
      default: 4,
      doc: 'Its length, along its own x.',
    },
    heightMetres: { type: 'number', unit: 'm', min: 1, max: 12, default: 3, doc: 'Its height.' },
  },
  state: () => ({}),
  start: () => ({}),
  controls: () => ({}),
  footprint,
  words,
  shape,
})
