import { defineEquipment } from '../../engine/kind.ts'
import { accepts, inspect, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A switch-disconnector with a handle that a padlock or hasp can hold at 0 (IEC 60947-3). */
export const rotaryIsolator = defineEquipment({
  kind: 'rotary-isolator',
  title: { en: 'Rotary isolator', fr: 'Interrupteur-sectionneur rotatif', ar: 'قاطع عزل دوّار' },
  doc: 'Cuts the supply of whatever it feeds. Only a lock keeps it off.',
  standard: 'IEC 60947-3; ISO 14118 5.4',
  props: {
    volts: {
      type: 'number',
      unit: 'V',
      min: 0,
      max: 1000,
      default: 0,
      doc: 'Line voltage it is supplied with where nothing feeds it.',
    },
    label: { type: 'text', default: '', doc: 'What the plate over the handle says.' },
    opens: {
      type: 'boolean',
      default: true,
      doc: 'Whether the handle can be turned to off; false for one that is seized.',
    },
    position: {
      type: 'word',
      values: ['on', 'off'],
      default: 'on',
      doc: 'Where the handle stands at the start.',
    },
  },
  state: () => ({
    position: { type: 'word', values: ['on', 'off'], doc: 'Where the handle stands.' },
    inputVolts: { type: 'number', unit: 'V', doc: 'Voltage that arrives.' },
    outputVolts: { type: 'number', unit: 'V', doc: 'Voltage that it gives on.' },
    locked: { type: 'boolean', doc: 'A closed padlock or hasp holds the handle.' },
    tries: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times somebody tried to turn it and it did not move.',
    },
    turns: { type: 'number', unit: '1', counter: true, doc: 'Times it was turned.' },
    seen: {
      type: 'word',
      values: ['none', 'on', 'off'],
      doc: 'Where its contacts stood when somebody last looked through the window.',
    },
    opens: { type: 'boolean', doc: 'Whether the handle can be turned at all.' },
  }),
  start: (props) => ({
    position: String(props.position),
    inputVolts: Number(props.volts),
    outputVolts: 0,
    locked: false,
    tries: 0,
    turns: 0,
    seen: 'none',
    opens: props.opens === true,
  }),
  controls: () => ({
    handle: {
      doc: 'The red handle.',
      label: { en: 'handle', fr: 'poignée', ar: 'المقبض' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Turn to I, on', fr: 'Tourner sur I, marche', ar: 'أدِر إلى I، تشغيل' },
        off: { en: 'Turn to 0, off', fr: 'Tourner sur 0, arrêt', ar: 'أدِر إلى 0، إيقاف' },
      },
      seconds: 2,
      gives: { position: ['on', 'off'] },
    },
  }),
  sockets: () => ({
    hasp: {
      accepts: ['padlock', 'lockout-hasp'],
      doc: 'The eye under the handle; it is free only at 0.',
      at: [0, -0.06, 0.06],
    },
    tag: {
      accepts: ['danger-tag'],
      doc: 'The lever, on which a tag can be hung without a lock.',
      at: [0, 0.05, 0.08],
    },
  }),
  ports: { supply: { energy: 'electrical', doc: 'The incoming side.' } },
  energy: {
    arrives: { supply: 'inputVolts', '': 'inputVolts' },
    gives: ({ state }) => (state.position === 'on' ? Number(state.inputVolts) : 0),
  },
  operate,
  inspect,
  accepts,
  settle,
  words,
  shape,
})
