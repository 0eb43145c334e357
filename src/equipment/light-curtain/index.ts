import { defineEquipment } from '../../engine/kind.ts'
import { inspect, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** Two posts with beams between them, which stop the machine they command (IEC 61496-2). */
export const lightCurtain = defineEquipment({
  kind: 'light-curtain',
  title: { en: 'Light curtain', fr: 'Barrière immatérielle', ar: 'ستارة ضوئية' },
  doc: 'Stops what it commands when a hand goes through. It has to stand far enough away.',
  standard: 'IEC 61496-2; ISO 13855',
  props: {
    distanceMillimetres: {
      type: 'number',
      unit: 'mm',
      min: 0,
      max: 5000,
      default: 600,
      doc: 'From its field to the danger.',
    },
    resolutionMillimetres: {
      type: 'number',
      unit: 'mm',
      min: 14,
      max: 40,
      default: 14,
      doc: 'Smallest object that it sees.',
    },
    responseSeconds: {
      type: 'number',
      unit: 's',
      min: 0,
      max: 1,
      default: 0.02,
      doc: 'From the field broken to the drive off.',
    },
    on: { type: 'boolean', default: true, doc: 'Whether it is on at the start.' },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    on: { type: 'boolean', doc: 'It watches.' },
    broken: { type: 'boolean', doc: 'Something is in its field.' },
    breaks: { type: 'number', unit: '1', counter: true, doc: 'Times its field was broken.' },
    measured: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times its distance was looked at.',
    },
  }),
  start: (props) => ({ on: props.on !== false, broken: false, breaks: 0, measured: 0 }),
  controls: () => ({
    key_switch: {
      doc: 'The key switch on the post, which mutes it.',
      label: { en: 'key switch', fr: 'commutateur à clé', ar: 'مفتاح التشغيل' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Turn on', fr: 'Activer', ar: 'شغّل' },
        off: { en: 'Turn off', fr: 'Neutraliser', ar: 'عطّل' },
      },
      seconds: 2,
      at: [0.45, 1.2, 0.05],
      gives: { on: [true, false] },
    },
  }),
  operate,
  inspect,
  settle,
  words,
  shape,
})
