import { defineEquipment } from '../../engine/kind.ts'
import { ITEM_WORDS, inspect, itemOf, operate, portable, protections } from './behaviour.ts'
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
    fits: {
      type: 'boolean',
      default: true,
      doc: 'Whether it is the size of whoever wears it; what does not fit does not protect.',
    },
    gloveClass: {
      type: 'word',
      values: ['00', '0', '1', '2', '3', '4'],
      default: '0',
      doc: 'Class of insulating gloves: the voltage they may be used at (EN 60903).',
    },
    heatLevel: {
      type: 'word',
      values: ['0', '1', '2', '3', '4'],
      default: '1',
      doc: 'Contact heat level of work gloves (EN 407): 1 to 4 for 15 s at 100, 250, 350 and 500 °C.',
    },
    arcCalories: {
      type: 'number',
      unit: 'cal/cm2',
      min: 0,
      max: 100,
      default: 8,
      doc: 'Arc rating of an arc face shield.',
    },
    attenuationDecibels: {
      type: 'number',
      unit: 'dB',
      min: 0,
      max: 50,
      default: 25,
      doc: 'Noise reduction rating of ear muffs, as labelled (40 CFR 211.207).',
    },
  },
  state: () => ({
    condition: { type: 'word', values: ['good', 'damaged'], doc: 'Whether it is whole.' },
    checks: { type: 'number', unit: '1', counter: true, doc: 'Times somebody looked it over.' },
    airTest: {
      type: 'word',
      values: ['none', 'holds', 'leaks'],
      doc: 'What rolling air into insulating gloves has shown.',
    },
  }),
  start: (props) => ({ condition: String(props.condition ?? 'good'), checks: 0, airTest: 'none' }),
  controls: (props) =>
    itemOf(props) === 'insulated-gloves'
      ? {
          air_test: {
            doc: 'Rolling the cuff up so that the air inside swells the fingers.',
            label: { en: 'air test', fr: 'essai à l’air', ar: 'اختبار الهواء' },
            seconds: 8,
            gives: { airTest: ['holds', 'leaks'] },
          },
        }
      : {},
  operate,
  portable,
  inspect,
  protections,
  words,
  shape,
})
