import { exp, log } from '../../core/maths.ts'
import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Toxic gas, oxygen, ventilation'

export const purge = defineModel({
  id: 'vent.purge',
  title: 'Time to clear a room by ventilation',
  section: SECTION,
  inputs: {
    ACH: { type: 'number', unit: '1/h', min: 0.001, max: 1000, doc: 'air changes per hour' },
    K: {
      type: 'number',
      unit: '1',
      min: 1,
      max: 20,
      default: 1,
      trusted: { to: 10 },
      doc: 'mixing factor: 1 perfect, 3 usual, up to 10 poor',
    },
  },
  outputs: { t99: { unit: 'min' }, t999: { unit: 'min' } },
  basis: PUBLISHED,
  source: 'CDC, MMWR 1994, table S3-1',
  validity: 'No source left in the room. The factor K stands for poor mixing.',
  compute: ({ ACH, K }) => ({
    outputs: { t99: (log(100) / ACH) * 60 * K, t999: (log(1000) / ACH) * 60 * K },
  }),
})

export const room = defineModel({
  id: 'vent.room',
  title: 'Concentration in a ventilated room',
  section: SECTION,
  inputs: {
    C0: { type: 'number', unit: 'ppm', min: 0, max: 1e6, doc: 'concentration at the start' },
    G: { type: 'number', unit: 'm3/min', min: 0, max: 1e5, doc: 'gas let out' },
    Q: { type: 'number', unit: 'm3/min', min: 1e-6, max: 1e6, doc: 'fresh air' },
    V: { type: 'number', unit: 'm3', min: 0.001, max: 1e7, doc: 'volume of the room' },
    t: { type: 'number', unit: 'min', min: 0, max: 1e6, doc: 'time since the start' },
  },
  outputs: { C: { unit: 'ppm' }, C_ss: { unit: 'ppm' } },
  basis: PUBLISHED,
  source: 'Mass balance of a well-mixed room; CDC, MMWR 1994',
  validity: 'Well-mixed air; near the source it is worse.',
  compute: ({ C0, G, Q, V, t }) => {
    const steady = (G / Q) * 1e6
    const warnings =
      steady > 1e6 ? ['More gas than air is let in: the steady value is beyond pure gas.'] : []
    return {
      outputs: { C: steady + (C0 - steady) * exp((-Q / V) * t), C_ss: steady },
      warnings,
    }
  },
})
