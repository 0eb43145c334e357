import { defineEquipment } from '../../engine/kind.ts'
import { inspect } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** An eye that a lanyard is hooked to. */
export const anchorPoint = defineEquipment({
  kind: 'anchor-point',
  title: { en: 'Anchor point', fr: 'Point d’ancrage', ar: 'نقطة تثبيت' },
  doc: 'Holds the hook of a lanyard. One that is too weak breaks out in a fall.',
  standard: 'EN 795; 29 CFR 1926.502(d)(15)',
  props: {
    kilonewtons: {
      type: 'number',
      unit: 'kN',
      min: 0,
      max: 100,
      default: 12,
      doc: 'The force that it holds.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    checks: { type: 'number', unit: '1', counter: true, doc: 'Times somebody read its plate.' },
  }),
  start: () => ({ checks: 0 }),
  controls: () => ({}),
  inspect,
  words,
  shape,
})
