import { defineEquipment } from '../../engine/kind.ts'
import { accepts, circuit, firstFlow, flow, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A breaker, fuse switch or residual current device (IEC 60898-1, 60269-1, 61008-1, 61009-1). */
export const protectiveDevice = defineEquipment({
  kind: 'protective-device',
  title: { en: 'Protective device', fr: 'Appareil de protection', ar: 'جهاز حماية' },
  doc: 'Opens by itself when too much flows, or when what goes out does not come back. Its handle takes a lock.',
  standard: 'IEC 60898-1; IEC 60269-1; IEC 61008-1; IEC 61009-1',
  props: {
    curve: {
      type: 'word',
      values: ['B', 'C', 'D', 'gG', 'none'],
      default: 'B',
      doc: 'Curve of its breaker, gG for a fuse, none for a residual current device alone.',
    },
    ratedAmperes: {
      type: 'number',
      unit: 'A',
      min: 0.5,
      max: 1000,
      default: 16,
      doc: 'Current that it carries for good.',
    },
    residualMilliamperes: {
      type: 'number',
      unit: 'mA',
      min: 0,
      max: 1000,
      default: 0,
      doc: 'Rated residual current; 0 where it senses none.',
    },
    works: {
      type: 'boolean',
      default: true,
      doc: 'False for one whose mechanism is stuck: it opens by hand only.',
    },
    volts: {
      type: 'number',
      unit: 'V',
      min: 0,
      max: 1000,
      default: 0,
      doc: 'Line voltage it is supplied with where nothing feeds it.',
    },
    position: {
      type: 'word',
      values: ['on', 'off'],
      default: 'on',
      doc: 'Where the handle stands at the start.',
    },
    label: { type: 'text', default: '', doc: 'What the strip under it says.' },
  },
  state: () => ({
    position: {
      type: 'word',
      values: ['on', 'off', 'tripped'],
      doc: 'Where the handle stands; tripped after it opened by itself.',
    },
    inputVolts: { type: 'number', unit: 'V', doc: 'Voltage that arrives.' },
    outputVolts: { type: 'number', unit: 'V', doc: 'Voltage that it gives on.' },
    amperes: { type: 'number', unit: 'A', quiet: true, doc: 'What flows through it.' },
    leakageAmperes: {
      type: 'number',
      unit: 'A',
      quiet: true,
      doc: 'What flows out through it and not back.',
    },
    faultAmperes: {
      type: 'number',
      unit: 'A',
      doc: 'What flowed, or leaked where that is what it senses, when it opened last.',
    },
    trips: { type: 'number', unit: '1', counter: true, doc: 'Times it opened by itself.' },
    tests: { type: 'number', unit: '1', counter: true, doc: 'Times its test button was pressed.' },
    turns: { type: 'number', unit: '1', counter: true, doc: 'Times somebody turned its handle.' },
    blown: { type: 'boolean', doc: 'Its fuse link has melted.' },
    locked: { type: 'boolean', doc: 'A closed padlock or hasp holds the handle.' },
    heated: {
      type: 'number',
      unit: '1',
      min: 0,
      max: 1,
      quiet: true,
      doc: 'Share of the time until it opens that has passed.',
    },
    flowing: { type: 'boolean', quiet: true, doc: 'It is on its way to opening.' },
  }),
  start: (props) => ({
    position: String(props.position),
    inputVolts: Number(props.volts),
    outputVolts: 0,
    amperes: 0,
    leakageAmperes: 0,
    faultAmperes: 0,
    trips: 0,
    tests: 0,
    turns: 0,
    blown: false,
    locked: false,
    heated: 0,
    flowing: false,
  }),
  controls: (props) => ({
    handle: {
      doc: 'The toggle.',
      label: { en: 'toggle', fr: 'manette', ar: 'المفتاح' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Switch on, up', fr: 'Enclencher, vers le haut', ar: 'شغّل، إلى الأعلى' },
        off: { en: 'Switch off, down', fr: 'Couper, vers le bas', ar: 'افصل، إلى الأسفل' },
      },
      seconds: 1,
      gives: { position: ['on', 'off', 'tripped'] },
    },
    ...(Number(props.residualMilliamperes) > 0 && {
      test: {
        doc: 'The button marked T.',
        label: { en: 'test button', fr: 'bouton de test', ar: 'زر الاختبار' },
        seconds: 1,
        gives: { position: ['tripped'] },
      },
    }),
    ...(props.curve === 'gG' && {
      fuse_link: {
        doc: 'The fuse link behind its door.',
        label: { en: 'new fuse link', fr: 'cartouche neuve', ar: 'فيوز جديد' },
        seconds: 20,
        gives: { blown: [false] },
      },
    }),
  }),
  sockets: () => ({
    hasp: {
      accepts: ['padlock', 'lockout-hasp'],
      doc: 'The hole of a lock-off clip; it is free only at off.',
      at: [0, -0.03, 0.05],
    },
    tag: {
      accepts: ['danger-tag'],
      doc: 'The toggle, on which a tag can be hung without a lock.',
      at: [0, 0.02, 0.05],
    },
  }),
  ports: { supply: { energy: 'electrical', doc: 'The incoming side.' } },
  energy: {
    arrives: { supply: 'inputVolts', '': 'inputVolts' },
    gives: ({ state }) => (state.position === 'on' ? Number(state.inputVolts) : 0),
    circuit,
    carries: { amperes: 'amperes', residualAmperes: 'leakageAmperes' },
  },
  operate,
  accepts,
  settle,
  flow,
  firstFlow,
  words,
  shape,
})
