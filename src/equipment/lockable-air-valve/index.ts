import { defineEquipment } from '../../engine/kind.ts'
import { accepts, given, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A ball valve in an air line with a lever that a padlock or hasp can hold shut (ISO 4414, 5.2.8). */
export const lockableAirValve = defineEquipment({
  kind: 'lockable-air-valve',
  title: { en: 'Lockable air valve', fr: 'Vanne d’air verrouillable', ar: 'صمام هواء قابل للقفل' },
  doc: 'Cuts the compressed air of what it feeds. It does not let out the air behind it.',
  standard: 'ISO 4414 5.2.8; ISO 14118 5.4',
  props: {
    bar: {
      type: 'number',
      unit: 'bar',
      min: 0,
      max: 16,
      default: 6,
      doc: 'Pressure it is supplied with where nothing feeds it, above the air outside.',
    },
    label: { type: 'text', default: '', doc: 'What the plate beside it says.' },
    lever: {
      type: 'word',
      values: ['on', 'off'],
      default: 'on',
      doc: 'Where the lever stands at the start.',
    },
  },
  state: () => ({
    lever: {
      type: 'word',
      values: ['on', 'off'],
      doc: 'Where the lever stands: on along the pipe, off across it.',
    },
    inputPascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure that arrives, above the air outside.',
    },
    outputPascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure that it gives on; 0 when it is shut.',
    },
    locked: { type: 'boolean', doc: 'A closed padlock or hasp holds the lever.' },
    turns: { type: 'number', unit: '1', counter: true, doc: 'Times it was turned.' },
  }),
  start: (props) => ({
    lever: String(props.lever),
    inputPascals: Number(props.bar) * 1e5,
    outputPascals: 0,
    locked: false,
    turns: 0,
  }),
  controls: () => ({
    lever: {
      doc: 'The yellow lever.',
      label: { en: 'lever', fr: 'levier', ar: 'الذراع' },
      values: ['on', 'off'],
      words: {
        on: {
          en: 'Turn along the pipe, on',
          fr: 'Tourner dans l’axe du tuyau, ouvert',
          ar: 'أدِر مع الأنبوب، مفتوح',
        },
        off: {
          en: 'Turn across the pipe, off',
          fr: 'Tourner en travers du tuyau, fermé',
          ar: 'أدِر عبر الأنبوب، مغلق',
        },
      },
      seconds: 2,
      gives: { lever: ['on', 'off'] },
    },
  }),
  sockets: () => ({
    hasp: {
      accepts: ['padlock', 'lockout-hasp'],
      doc: 'The hole through lever and body; it is open only at off.',
      at: [0.05, 0, 0.07],
    },
    tag: {
      accepts: ['danger-tag'],
      doc: 'The lever, on which a tag can be hung without a lock.',
      at: [0, 0.08, 0.07],
    },
  }),
  ports: { inlet: { energy: 'pneumatic', doc: 'The incoming side.' } },
  energy: { arrives: { inlet: 'inputPascals', '': 'inputPascals' }, gives: given },
  operate,
  accepts,
  settle,
  words,
  shape,
})
