import { defineEquipment } from '../../engine/kind.ts'
import { settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A battery source on which a voltage tester is proved before and after (HSE GS38). */
export const provingUnit = defineEquipment({
  kind: 'proving-unit',
  title: { en: 'Proving unit', fr: 'Boîtier de contrôle', ar: 'وحدة التحقق من الفاحص' },
  doc: 'Gives a known voltage, so that a tester can show that it works.',
  standard: 'HSE GS38; HSG85',
  props: {
    works: { type: 'boolean', default: true, doc: 'False for one with a flat battery.' },
    volts: {
      type: 'number',
      unit: 'V',
      min: 50,
      max: 1000,
      default: 690,
      doc: 'What it gives between its contacts.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    volts: { type: 'number', unit: 'V', min: 0, doc: 'What it gives between its contacts now.' },
  }),
  start: () => ({ volts: 0 }),
  controls: () => ({}),
  portable: () => ({ massKilograms: 0.2, hands: 1, belt: true }),
  settle,
  words,
  shape,
})
