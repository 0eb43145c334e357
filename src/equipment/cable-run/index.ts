import { defineEquipment } from '../../engine/kind.ts'
import { circuit } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A copper cable with its protective conductor (IEC 60364-5-52, 60364-5-54). */
export const cableRun = defineEquipment({
  kind: 'cable-run',
  title: { en: 'Cable', fr: 'Câble', ar: 'كابل' },
  doc: 'Brings a supply to something and its earth with it. A broken earth is not seen from outside.',
  standard: 'IEC 60364-5-52; IEC 60364-5-54; IEC 60228',
  props: {
    metres: { type: 'number', unit: 'm', min: 0.1, max: 1000, default: 20, doc: 'How long it is.' },
    squareMillimetres: {
      type: 'number',
      unit: 'mm2',
      min: 0.5,
      max: 400,
      default: 2.5,
      doc: 'Copper of each conductor.',
    },
    protectiveConductor: {
      type: 'word',
      values: ['whole', 'broken'],
      default: 'whole',
      doc: 'Whether the green and yellow conductor goes all the way.',
    },
    label: { type: 'text', default: '', doc: 'What the tag on it says.' },
  },
  state: () => ({
    inputVolts: { type: 'number', unit: 'V', doc: 'Voltage that arrives and is given on.' },
    amperes: { type: 'number', unit: 'A', quiet: true, doc: 'What flows through it.' },
    leakageAmperes: {
      type: 'number',
      unit: 'A',
      quiet: true,
      doc: 'What flows out through it and not back.',
    },
  }),
  start: () => ({ inputVolts: 0, amperes: 0, leakageAmperes: 0 }),
  controls: () => ({}),
  ports: { supply: { energy: 'electrical', doc: 'The end that is fed.' } },
  energy: {
    arrives: { supply: 'inputVolts', '': 'inputVolts' },
    gives: ({ state }) => Number(state.inputVolts),
    circuit,
    carries: { amperes: 'amperes', residualAmperes: 'leakageAmperes' },
  },
  words,
  shape,
})
