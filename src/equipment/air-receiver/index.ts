import { defineEquipment } from '../../engine/kind.ts'
import { flow, operate, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A tank of compressed air with a vent. It keeps its pressure when its supply is shut (ISO 4414). */
export const airReceiver = defineEquipment({
  kind: 'air-receiver',
  title: { en: 'Air receiver', fr: 'Réservoir d’air', ar: 'خزان هواء' },
  doc: 'Keeps compressed air for what it feeds until somebody opens its vent.',
  standard: 'ISO 4414 5.2.8; 29 CFR 1910.147(d)(5)',
  props: {
    litres: {
      type: 'number',
      unit: 'L',
      min: 0.1,
      max: 5000,
      default: 10,
      doc: 'Air that it holds.',
    },
    bar: {
      type: 'number',
      unit: 'bar',
      min: 0,
      max: 16,
      default: 6,
      doc: 'Pressure at the start, above the air outside.',
    },
    label: { type: 'text', default: '', doc: 'What its plate says.' },
  },
  state: () => ({
    inletPascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure that arrives, above the air outside.',
    },
    pressurePascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure inside, above the air outside.',
    },
    pressureBar: { type: 'number', unit: 'bar', quiet: true, doc: 'Pressure inside, to 0.01 bar.' },
    vent: { type: 'word', values: ['open', 'closed'], doc: 'Where the vent stands.' },
    empty: { type: 'boolean', doc: 'No pressure worth the name is left: under 0.05 bar.' },
    hissing: { type: 'boolean', doc: 'Air goes out of the vent.' },
    flowing: { type: 'boolean', quiet: true, doc: 'The pressure is changing.' },
  }),
  start: (props) => ({
    inletPascals: 0,
    pressurePascals: Number(props.bar) * 1e5,
    pressureBar: Number(props.bar),
    vent: 'closed',
    empty: Number(props.bar) === 0,
    hissing: false,
    flowing: false,
  }),
  controls: () => ({
    vent: {
      doc: 'The small valve underneath that lets the air out.',
      label: { en: 'vent', fr: 'purge', ar: 'صمام التفريغ' },
      values: ['open', 'closed'],
      words: {
        open: { en: 'Open', fr: 'Ouvrir', ar: 'افتح' },
        closed: { en: 'Close', fr: 'Fermer', ar: 'أغلق' },
      },
      seconds: 2,
      at: [0.2, 0.12, 0.1],
      gives: { vent: ['open', 'closed'], empty: [true], hissing: [true, false] },
    },
  }),
  ports: { inlet: { energy: 'pneumatic', doc: 'The incoming side, with a non-return valve.' } },
  energy: {
    arrives: { inlet: 'inletPascals', '': 'inletPascals' },
    gives: ({ state }) => Number(state.pressurePascals),
  },
  footprint: () => [0.5, 0.24],
  operate,
  settle,
  flow,
  words,
  shape,
})
