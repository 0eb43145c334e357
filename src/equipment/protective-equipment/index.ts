import { defineEquipment } from '../../engine/kind.ts'
import { ITEM_WORDS, inspect, portable } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** Something worn against a hazard (29 CFR 1910.132; Regulation (EU) 2016/425). */
export const protectiveEquipment = defineEquipment({
  kind: 'protective-equipment',
  title: { en: 'Protective equipment', fr: 'Équipement de protection', ar: 'معدّات الوقاية' },
  doc: 'Glasses, gloves, boots and the like. It protects only while worn, and while whole.',
  standard: '29 CFR 1910.132; Regulation (EU) 2016/425',
  props: {
    item: { type: 'word', values: ITEM_WORDS, doc: 'What it is.' },
    condition: {
      type: 'word',
      values: ['good', 'damaged'],
      default: 'good',
      doc: 'Whether a close look finds it whole.',
    },
    attenuationDecibels: {
      type: 'number',
      unit: 'dB',
      min: 0,
      max: 50,
      default: 0,
      doc: 'By how much it lowers noise; ear muffs only.',
    },
  },
  state: () => ({
    condition: { type: 'word', values: ['good', 'damaged'], doc: 'Whether it is whole.' },
    checks: { type: 'number', unit: '1', counter: true, doc: 'Times somebody looked it over.' },
  }),
  start: (props) => ({ condition: String(props.condition ?? 'good'), checks: 0 }),
  controls: () => ({}),
  portable,
  inspect,
  words,
  shape,
})
