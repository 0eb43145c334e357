import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

/** kW/s2: slow, medium, fast and ultra-fast reach 1055 kW in 600, 300, 150 and 75 s. */
export const GROWTH = { slow: 0.00293, medium: 0.01172, fast: 0.0469, ultrafast: 0.1876 } as const
export type Growth = keyof typeof GROWTH
const GROWTHS = ['slow', 'medium', 'fast', 'ultrafast'] as const

const growth = {
  type: 'category',
  unit: 'category',
  values: GROWTHS,
  doc: 'how fast the fire grows',
} as const
const SOURCE = 't-squared fire growth, NFPA 204 and NFPA 92 (1055 kW form)'
const VALIDITY = 'While fuel and air do not limit the fire; cap it at the peak of what burns.'

export const t2 = defineModel({
  id: 'fire.t2',
  title: 'Heat release of a growing fire',
  section: 'Fire',
  inputs: {
    growth,
    t: { type: 'number', unit: 's', min: 0, max: 1e5, doc: 'time since ignition' },
  },
  outputs: { Q: { unit: 'kW' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: VALIDITY,
  compute: ({ growth, t }) => ({ outputs: { Q: GROWTH[growth] * t * t } }),
})

export const t2Time = defineModel({
  id: 'fire.t2_time',
  title: 'Time until a growing fire has a given heat release',
  section: 'Fire',
  inputs: {
    growth,
    Q: { type: 'number', unit: 'kW', min: 0, max: 1e7, doc: 'heat release rate' },
  },
  outputs: { t: { unit: 's' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: VALIDITY,
  compute: ({ growth, Q }) => ({ outputs: { t: Math.sqrt(Q / GROWTH[growth]) } }),
})
