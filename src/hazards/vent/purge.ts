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

const SHUT = 'C_ss has no value: nothing takes the gas out of a closed room.'
const BEYOND_PURE = 'More gas than air is let in: the steady value is beyond pure gas.'

/** Below this many air changes so little has gone that 1 - e^-x is x - x^2/2 to the last digit. */
const HARDLY_ANY = 1e-6

/** Part of what was let in during so many air changes that is still there; 1 for none. */
const stillThere = (changes: number): number =>
  changes < HARDLY_ANY ? 1 - changes / 2 : (1 - exp(-changes)) / changes

export const room = defineModel({
  id: 'vent.room',
  title: 'Concentration in a ventilated room',
  section: SECTION,
  inputs: {
    C0: { type: 'number', unit: 'ppm', min: 0, max: 1e6, doc: 'concentration at the start' },
    G: { type: 'number', unit: 'm3/min', min: 0, max: 1e5, doc: 'gas let out' },
    Q: { type: 'number', unit: 'm3/min', min: 0, max: 1e6, doc: 'fresh air' },
    V: { type: 'number', unit: 'm3', min: 0.001, max: 1e7, doc: 'volume of the room' },
    t: { type: 'number', unit: 'min', min: 0, max: 1e6, doc: 'time since the start' },
  },
  outputs: { C: { unit: 'ppm' }, C_ss: { unit: 'ppm' } },
  basis: PUBLISHED,
  source: 'Mass balance of a well-mixed room; CDC, MMWR 1994',
  validity: 'Well-mixed air; near the source it is worse.',
  compute: ({ C0, G, Q, V, t }) => {
    const changes = (Q * t) / V
    const C = C0 * exp(-changes) + ((1e6 * G * t) / V) * stillThere(changes)
    const settles = G === 0 ? 0 : (1e6 * G) / Q
    const steady = Q === 0 && G === 0 ? C0 : settles
    const warnings = steady > 1e6 || C > 1e6 ? [BEYOND_PURE] : []
    return Number.isFinite(steady)
      ? { outputs: { C, C_ss: steady }, warnings }
      : { outputs: { C, C_ss: undefined }, warnings: [SHUT, ...warnings] }
  },
})
