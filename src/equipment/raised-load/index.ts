import { defineEquipment } from '../../engine/kind.ts'
import { accepts, firstFlow, flow, operate, settle, surroundings } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** Who goes to it stands so far clear of what is above them, metres. */
const CLEAR_METRES = 0.25

/** A platform or body held up by oil, with a strut that can hold it as well (ISO 14118, EN 1570-1). */
export const raisedLoad = defineEquipment({
  kind: 'raised-load',
  title: { en: 'Raised load', fr: 'Charge levée', ar: 'حمل مرفوع' },
  doc: 'Comes down on whoever is under it as soon as neither its oil nor its strut holds it.',
  standard: 'ISO 14118 6.2; EN 1570-1; 29 CFR 1910.147(d)(5)',
  props: {
    kilograms: {
      type: 'number',
      unit: 'kg',
      min: 1,
      max: 50_000,
      default: 800,
      doc: 'What is held up.',
    },
    heightMetres: {
      type: 'number',
      unit: 'm',
      min: 1.8,
      max: 10,
      default: 2.1,
      doc: 'How far it can fall.',
    },
    reachMetres: {
      type: 'number',
      unit: 'm',
      min: 0.1,
      max: 10,
      default: 0.8,
      doc: 'How far it reaches from its middle over the floor.',
    },
    strut: {
      type: 'word',
      values: ['in', 'stowed'],
      default: 'stowed',
      doc: 'Where its strut is at the start.',
    },
    ruptureValve: {
      type: 'boolean',
      default: true,
      doc: 'A valve at its cylinder holds the oil when its hose bursts (EN 1570-1).',
    },
    pistonSquareCentimetres: {
      type: 'number',
      unit: 'cm2',
      min: 1,
      max: 5000,
      default: 50,
      doc: 'Area of its piston: the oil under it has its weight over this area.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    inletPascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure of the oil of its line, above the air outside.',
    },
    carried: { type: 'boolean', quiet: true, doc: 'The oil of its line carries it.' },
    raised: { type: 'boolean', doc: 'It is up.' },
    valve: { type: 'word', values: ['hold', 'lower'], doc: 'Where its valve stands.' },
    strut: { type: 'word', values: ['in', 'stowed'], doc: 'Where its strut is.' },
    secured: {
      type: 'boolean',
      doc: 'The strut would hold it whatever the valve does, or it is down.',
    },
    locked: { type: 'boolean', doc: 'A closed padlock or hasp holds the valve.' },
    falling: { type: 'boolean', doc: 'It comes down in this instant.' },
    falls: { type: 'number', unit: '1', counter: true, doc: 'Times it came down.' },
    joules: { type: 'number', unit: 'J', quiet: true, doc: 'Energy of its height.' },
    flowing: { type: 'boolean', quiet: true, doc: 'It is coming down.' },
  }),
  start: (props) => ({
    inletPascals: 0,
    carried: false,
    raised: true,
    valve: 'hold',
    strut: String(props.strut),
    secured: props.strut === 'in',
    locked: false,
    falling: false,
    falls: 0,
    joules: 0,
    flowing: false,
  }),
  controls: () => ({
    valve: {
      doc: 'The lever of the lowering valve, on a post beside it.',
      label: { en: 'lowering valve', fr: 'vanne de descente', ar: 'صمام الإنزال' },
      values: ['hold', 'lower'],
      words: {
        hold: { en: 'Turn to hold', fr: 'Tourner sur maintien', ar: 'أدِر إلى التثبيت' },
        lower: { en: 'Turn to lower', fr: 'Tourner sur descente', ar: 'أدِر إلى الإنزال' },
      },
      seconds: 1,
      at: [0.9, 1.1, 0.7],
      gives: { valve: ['hold', 'lower'], raised: [false], falling: [true] },
    },
    strut: {
      doc: 'The safety strut, swung up from the frame.',
      label: { en: 'safety strut', fr: 'béquille de sécurité', ar: 'دعامة الأمان' },
      values: ['in', 'stowed'],
      words: {
        in: { en: 'Swing in', fr: 'Mettre en place', ar: 'ضعها' },
        stowed: { en: 'Swing away', fr: 'Ranger', ar: 'أبعدها' },
      },
      seconds: 5,
      at: [-0.9, 1, 0.7],
      gives: { strut: ['in', 'stowed'], secured: [true, false] },
    },
  }),
  ports: {
    oil: {
      energy: ['hydraulic'],
      doc: 'The line of its cylinder: a hose, or the unit itself.',
    },
  },
  energy: { arrives: { oil: 'inletPascals', '': 'inletPascals' }, gives: null },
  sockets: () => ({
    hasp: {
      accepts: ['padlock', 'lockout-hasp'],
      doc: 'The eye of the valve, which holds it where it stands.',
      at: [0.9, 1.1, 0.75],
    },
    tag: {
      accepts: ['danger-tag'],
      doc: 'The lever, on which a tag can be hung without a lock.',
      at: [0.9, 1.2, 0.75],
    },
  }),
  standOff: ({ reachMetres }) => Number(reachMetres) + CLEAR_METRES,
  operate,
  accepts,
  settle,
  flow,
  firstFlow,
  surroundings,
  words,
  shape,
})
