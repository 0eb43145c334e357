import { defineEquipment } from '../../engine/kind.ts'
import { closes, operate, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A puddle on the floor of a zone: who walks there may slip, by the floor and by their soles. */
export const slipperyFloor = defineEquipment({
  kind: 'slippery-floor',
  title: { en: 'Wet floor', fr: 'Sol mouillé', ar: 'أرض مبلّلة' },
  doc: 'Something spilt in a zone. Who walks through it may slip, until it is mopped up.',
  standard: 'HSE slip potential, pendulum test; 29 CFR 1910.22(a)(2)',
  props: {
    zone: { type: 'word', names: 'zone', doc: 'Where the floor is wet.' },
    pendulum: {
      type: 'number',
      unit: '1',
      min: 0,
      max: 100,
      default: 18,
      doc: 'Pendulum test value of the wet floor: under 25 high, to 35 moderate slip potential.',
    },
    pendulumBoots: {
      type: 'number',
      unit: '1',
      min: 0,
      max: 100,
      default: 30,
      doc: 'The same with the soles of the safety boots worn there.',
    },
  },
  state: () => ({
    surface: { type: 'word', values: ['wet', 'dry'], doc: 'Wet, or mopped up.' },
    closed: { type: 'boolean', doc: 'A sign keeps others off.' },
  }),
  start: () => ({ surface: 'wet', closed: false }),
  controls: () => ({
    mop: {
      doc: 'Takes up what was spilt, from its edge.',
      label: { en: 'puddle', fr: 'flaque', ar: 'البركة' },
      seconds: 30,
      gives: { surface: ['dry'] },
    },
    sign: {
      doc: 'Stands a sign beside it.',
      label: { en: 'warning sign', fr: 'panneau', ar: 'لافتة التحذير' },
      seconds: 4,
      gives: { closed: [true] },
    },
  }),
  closes,
  operate,
  surroundings,
  words,
  shape,
})
