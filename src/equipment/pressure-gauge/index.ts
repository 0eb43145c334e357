import { defineEquipment } from '../../engine/kind.ts'
import { inspect, settle } from './behaviour.ts'
import { shape } from './shape.ts'
import { words } from './words.ts'

/** A round dial that shows the pressure of what feeds it (EN 837-1). */
export const pressureGauge = defineEquipment({
  kind: 'pressure-gauge',
  title: { en: 'Pressure gauge', fr: 'Manomètre', ar: 'مقياس ضغط' },
  doc: 'Shows the pressure of what feeds it. Nobody knows that air or oil is out until it is read.',
  standard: 'EN 837-1',
  props: {
    topBar: {
      type: 'number',
      unit: 'bar',
      min: 1,
      max: 1000,
      default: 10,
      doc: 'Where the scale of its dial ends.',
    },
    label: { type: 'text', default: '', doc: 'What the plate beside it says.' },
  },
  state: () => ({
    inletPascals: {
      type: 'number',
      unit: 'Pa',
      quiet: true,
      doc: 'Pressure that arrives, above the air outside.',
    },
    bar: {
      type: 'number',
      unit: 'bar',
      quiet: true,
      doc: 'Pressure that the needle shows, to 0.01 bar.',
    },
    reads: { type: 'number', unit: '1', counter: true, doc: 'Times it was read from close by.' },
    lastRead: {
      type: 'number',
      unit: 'bar',
      doc: 'What it showed when it was last read; -1 before.',
    },
  }),
  start: () => ({ inletPascals: 0, bar: 0, reads: 0, lastRead: -1 }),
  controls: () => ({}),
  ports: { inlet: { energy: ['pneumatic', 'hydraulic'], doc: 'The connection at its back.' } },
  energy: { arrives: { inlet: 'inletPascals', '': 'inletPascals' }, gives: null },
  inspect,
  settle,
  words,
  shape,
})
