import { defineEquipment } from '../../engine/kind.ts'
import { circuit, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** The source of a low-voltage network, with its earthing system (IEC 60364-1, 312.2). */
export const supplyTransformer = defineEquipment({
  kind: 'supply-transformer',
  title: { en: 'Supply transformer', fr: 'Transformateur d’alimentation', ar: 'محوّل تغذية' },
  doc: 'Feeds a network. Its earthing system and fault current decide what a fault does to people.',
  standard: 'IEC 60364-1 312.2; IEC 60038',
  props: {
    volts: {
      type: 'number',
      unit: 'V',
      min: 0,
      max: 1000,
      default: 400,
      doc: 'Between two lines, or between line and neutral with one phase.',
    },
    phases: { type: 'word', values: ['1', '3'], default: '3', doc: 'Lines that it has.' },
    earthing: {
      type: 'word',
      values: ['TN', 'TT', 'IT'],
      default: 'TN',
      doc: 'Neutral earthed and cases on it (TN), cases on an earth of their own (TT), or neutral insulated (IT).',
    },
    prospectiveKiloamperes: {
      type: 'number',
      unit: 'kA',
      min: 0.1,
      max: 100,
      default: 10,
      doc: 'Current of a bolted fault from line to earth at its terminals.',
    },
    electrodeOhms: {
      type: 'number',
      unit: 'ohm',
      min: 0,
      max: 1000,
      default: 2,
      doc: 'From its neutral point to earth; not used in IT.',
    },
    localElectrodeOhms: {
      type: 'number',
      unit: 'ohm',
      min: 0,
      max: 10_000,
      default: 20,
      doc: 'Of the electrode that the cases are earthed with in TT and IT.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    volts: { type: 'number', unit: 'V', doc: 'What it gives on.' },
    amperes: { type: 'number', unit: 'A', quiet: true, doc: 'What everything on it takes.' },
    leakageAmperes: {
      type: 'number',
      unit: 'A',
      quiet: true,
      doc: 'What comes back through earth instead of the circuit.',
    },
    humming: { type: 'boolean', doc: 'It is live: it hums.' },
  }),
  start: (props) => ({
    volts: Number(props.volts),
    amperes: 0,
    leakageAmperes: 0,
    humming: Number(props.volts) > 0,
  }),
  controls: () => ({}),
  energy: {
    arrives: {},
    gives: ({ state }) => Number(state.volts),
    circuit,
    carries: { amperes: 'amperes', residualAmperes: 'leakageAmperes' },
  },
  footprint: () => [0.8, 0.5],
  settle,
  words,
  shape,
})
