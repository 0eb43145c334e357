import { defineEquipment } from '../../engine/kind.ts'
import { footprint, screen } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** An inner wall: it parts a place into rooms. */
export const partition = defineEquipment({
  kind: 'partition',
  title: { en: 'Inner wall', fr: 'Cloison', ar: 'جدار داخلي' },
  doc: 'A straight wall that nobody walks through. It keeps heat, noise and voices back. Leave a gap and put a door in it.',
  standard: 'EN 13501-2 (parts of buildings); ISO 9613-2 (sound round an edge)',
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
    reductionDecibels: {
      type: 'number',
      unit: 'dB',
      min: 0,
      max: 70,
      default: 0,
      doc: 'How much less loud sound is that goes through it (Rw); 0: not known, 35 from memory.',
    },
  },
  state: () => ({}),
  start: () => ({}),
  controls: () => ({}),
  footprint,
  screen,
  leansInto: ({ reductionDecibels }) =>
    Number(reductionDecibels) > 0 ? [] : ['noise.osha', 'noise.niosh'],
  words,
  shape,
})
