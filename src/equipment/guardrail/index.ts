import { defineEquipment } from '../../engine/kind.ts'
import { settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A rail for one side of a raised floor. */
export const guardrail = defineEquipment({
  kind: 'guardrail',
  title: { en: 'Guardrail', fr: 'Garde-corps', ar: 'درابزين' },
  doc: 'Keeps people from walking or falling over one side of a raised floor.',
  standard: 'Work at Height Regulations 2005 schedule 2; 29 CFR 1910.29(b)',
  props: {
    topMetres: {
      type: 'number',
      unit: 'm',
      min: 0.2,
      max: 1.5,
      default: 1.1,
      doc: 'Height of its top rail above the floor.',
    },
    midRail: { type: 'boolean', default: true, doc: 'It has a rail half way up.' },
    toeBoardMetres: {
      type: 'number',
      unit: 'm',
      min: 0,
      max: 0.3,
      default: 0.15,
      doc: 'Height of the board along its foot; 0 for none.',
    },
  },
  state: () => ({
    on: { type: 'word', names: 'equipment', doc: 'The platform that it stands on; nothing else.' },
  }),
  start: () => ({ on: '' }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 9, hands: 2, belt: false }),
  placeSeconds: 15,
  settle,
  words,
  shape,
})
