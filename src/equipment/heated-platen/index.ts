import { defineEquipment } from '../../engine/kind.ts'
import { dangers, draws, flow, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A metal plate that is heated, and stays hot after its supply is cut (ISO 13732-1, ISO 14118). */
export const heatedPlaten = defineEquipment({
  kind: 'heated-platen',
  title: { en: 'Heated plate', fr: 'Plateau chauffant', ar: 'لوح ساخن' },
  doc: 'Burns whoever touches it until it has cooled. Cutting its supply only starts the cooling.',
  standard: 'ISO 13732-1; ISO 14118 6.2',
  props: {
    celsius: {
      type: 'number',
      unit: 'degC',
      min: 20,
      max: 600,
      default: 180,
      doc: 'Temperature that its heater keeps.',
    },
    roomCelsius: {
      type: 'number',
      unit: 'degC',
      min: -20,
      max: 50,
      default: 20,
      doc: 'Temperature that it cools to.',
    },
    coolSeconds: {
      type: 'number',
      unit: 's',
      min: 1,
      max: 100_000,
      default: 600,
      doc: 'Time in which the difference to the room falls to 37 %.',
    },
    watts: { type: 'number', unit: 'W', min: 0, max: 1e6, default: 3000, doc: 'Of its heater.' },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    supplyVolts: { type: 'number', unit: 'V', doc: 'Voltage at its heater.' },
    switch: { type: 'word', values: ['on', 'off'], doc: 'Where its switch stands.' },
    heating: { type: 'boolean', doc: 'Its heater is on.' },
    celsius: { type: 'number', unit: 'degC', quiet: true, doc: 'Temperature of the plate now.' },
    hot: { type: 'boolean', doc: 'It burns whoever stays on it a moment: 50 °C or more.' },
    flowing: { type: 'boolean', quiet: true, doc: 'Its temperature is changing.' },
  }),
  start: (props) => ({
    supplyVolts: 0,
    switch: 'on',
    heating: false,
    celsius: Number(props.celsius),
    hot: Number(props.celsius) >= 50,
    flowing: false,
  }),
  controls: () => ({
    switch: {
      doc: 'The switch of the heater.',
      label: { en: 'heater switch', fr: 'interrupteur de chauffe', ar: 'مفتاح التسخين' },
      values: ['on', 'off'],
      words: {
        on: { en: 'Switch on', fr: 'Mettre en marche', ar: 'شغّل' },
        off: { en: 'Switch off', fr: 'Arrêter', ar: 'أوقف' },
      },
      seconds: 1,
      at: [0.3, 0.75, 0.31],
      gives: { switch: ['on', 'off'], heating: [true, false], hot: [true, false] },
    },
  }),
  ports: { heater: { energy: 'electrical', doc: 'Its heater.' } },
  parts: {
    surface: {
      label: { en: 'plate', fr: 'plateau', ar: 'اللوح' },
      doc: 'The bare metal of the plate.',
      at: [0, 0.95, 0.1],
    },
  },
  energy: { arrives: { heater: 'supplyVolts', '': 'supplyVolts' }, gives: null, draws },
  footprint: () => [0.8, 0.6],
  operate,
  settle,
  flow,
  dangers,
  words,
  shape,
})
