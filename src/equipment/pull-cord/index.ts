import { defineEquipment } from '../../engine/kind.ts'
import { operate } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A red cord along a machine that stops it in an emergency. It commands; it cuts no energy. */
export const pullCord = defineEquipment({
  kind: 'pull-cord',
  title: { en: 'Pull cord', fr: 'Arrêt à câble', ar: 'حبل الإيقاف' },
  doc: 'Stops the machines it commands in an emergency. It is no isolator: anybody resets it.',
  standard: 'ISO 13850 4.1.4; IEC 60947-5-5; EN 620',
  props: {
    cord: {
      type: 'word',
      values: ['reset', 'pulled'],
      default: 'reset',
      doc: 'Whether it is pulled at the start.',
    },
  },
  state: () => ({
    cord: { type: 'word', values: ['reset', 'pulled'], doc: 'Whether it is pulled.' },
    pulls: { type: 'number', unit: '1', counter: true, doc: 'Times it was pulled.' },
  }),
  start: (props) => ({ cord: String(props.cord), pulls: 0 }),
  controls: () => ({
    cord: {
      doc: 'The red cord and the reset knob of its switch.',
      label: { en: 'cord', fr: 'câble', ar: 'الحبل' },
      values: ['pulled', 'reset'],
      words: {
        pulled: { en: 'Pull', fr: 'Tirer', ar: 'اسحب' },
        reset: { en: 'Reset', fr: 'Réarmer', ar: 'أعد الضبط' },
      },
      seconds: 1,
      gives: { cord: ['pulled', 'reset'] },
    },
  }),
  operate,
  words,
  shape,
})
