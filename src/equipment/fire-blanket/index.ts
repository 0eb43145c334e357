import { defineEquipment } from '../../engine/kind.ts'
import { use } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A fire blanket (EN 1869): laid over a small fire it keeps the air off, and is left there. */
export const fireBlanket = defineEquipment({
  kind: 'fire-blanket',
  title: { en: 'Fire blanket', fr: 'Couverture anti-feu', ar: 'بطانية حريق' },
  doc: 'Covers a small fire in a pan or a bin. A larger one cannot be reached with it.',
  standard: 'EN 1869',
  props: { label: { type: 'text', default: '', doc: 'What its pouch says.' } },
  state: () => ({
    used: { type: 'boolean', doc: 'It lies over something.' },
    target: { type: 'word', names: 'equipment', doc: 'What it lies over.' },
  }),
  start: () => ({ used: false, target: '' }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 1, hands: 1, belt: false }),
  useSeconds: 3,
  use,
  words,
  shape,
})
