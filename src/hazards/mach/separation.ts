import { FROM_MEMORY, PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Machinery'
const SOURCE = 'ISO 13855:2010, S = K T + C'

/** mm/s: a reaching hand, and a walking body. */
const HAND_SPEED = 2000
const WALKING_SPEED = 1600

const T = {
  type: 'number',
  unit: 's',
  min: 0,
  max: 100,
  doc: 'stopping time of device, logic and machine together',
} as const

export const separation = defineModel({
  id: 'mach.separation',
  title: 'Distance of a light curtain from the danger',
  section: SECTION,
  inputs: {
    T,
    d: {
      type: 'number',
      unit: 'mm',
      above: 0,
      max: 70,
      trusted: { from: 14 },
      doc: 'smallest object the curtain sees',
    },
    edition: {
      type: 'category',
      unit: 'year',
      values: ['2010', '2024'],
      default: '2010',
      doc: 'edition of ISO 13855',
    },
  },
  outputs: { S: { unit: 'mm' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity:
    'Approach at right angles; curtains that see 70 mm or less; use measured stopping times.',
  compute: ({ T, d, edition }) => ({
    outputs: { S: d <= 40 ? fineCurtain(T, d) : WALKING_SPEED * T + 850 },
    warnings:
      edition === '2024'
        ? ['The 2024 edition adds a supplement Z for tolerances; it is taken as 0 here.']
        : [],
  }),
})

/** For hands: at 2000 mm/s and at least 100 mm; past 500 mm at 1600 mm/s, but not below 500. */
function fineCurtain(seconds: number, resolution: number): number {
  const reach = Math.max(0, 8 * (resolution - 14))
  const near = Math.max(100, HAND_SPEED * seconds + reach)
  return near > 500 ? Math.max(500, WALKING_SPEED * seconds + reach) : near
}

export const separationBeams = defineModel({
  id: 'mach.separation_beams',
  title: 'Distance of single light beams from the danger',
  section: SECTION,
  inputs: {
    T,
    d: {
      type: 'number',
      unit: 'mm',
      above: 0,
      max: 2000,
      trusted: { from: 40 },
      doc: 'smallest object the beams see',
    },
  },
  outputs: { S: { unit: 'mm' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: 'Beams or curtains that see more than 40 mm: 1600 mm/s and 850 mm of reach.',
  compute: ({ T }) => ({ outputs: { S: WALKING_SPEED * T + 850 } }),
})

export const separationTwoHand = defineModel({
  id: 'mach.separation_two_hand',
  title: 'Distance of a two-hand control from the danger',
  section: SECTION,
  inputs: { T },
  outputs: { S: { unit: 'mm' } },
  basis: FROM_MEMORY,
  source: SOURCE,
  validity: 'Buttons without shrouds: 1600 mm/s and 250 mm, at least 100 mm.',
  compute: ({ T }) => ({ outputs: { S: Math.max(100, WALKING_SPEED * T + 250) } }),
})
