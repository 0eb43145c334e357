import { defineEquipment } from '../../engine/kind.ts'
import { accepts, CAPACITY, inspect, settle } from './behaviour.ts'
import { shape, TOP } from './shape.ts'
import { words } from './words.ts'

/** A trolley that holds whatever is carried, and on which tools are counted. */
export const toolTrolley = defineEquipment({
  kind: 'tool-trolley',
  title: { en: 'Tool trolley', fr: 'Servante d’atelier', ar: 'عربة العدّة' },
  doc: 'Holds tools and parts. Counting them shows that nothing stayed in the machine.',
  standard: '29 CFR 1910.147(e)(1)',
  props: {
    label: { type: 'text', default: '', doc: 'What is written on its front.' },
  },
  state: () => ({
    things: {
      type: 'number',
      unit: '1',
      min: 0,
      max: CAPACITY,
      doc: 'How many things lie on it.',
    },
    counts: {
      type: 'number',
      unit: '1',
      counter: true,
      doc: 'Times somebody looked it over and counted.',
    },
    counted: {
      type: 'number',
      unit: '1',
      min: 0,
      max: CAPACITY,
      doc: 'How many things lay on it at the last count, or at the start.',
    },
  }),
  start: () => ({ things: 0, counts: 0, counted: 0 }),
  controls: () => ({}),
  sockets: () => ({
    top: {
      accepts: ['*'],
      capacity: CAPACITY,
      doc: 'The flat top: anything that can be carried.',
      at: [0, TOP, 0],
    },
  }),
  footprint: () => [0.8, 0.46],
  accepts,
  inspect,
  settle,
  words,
  shape,
})
