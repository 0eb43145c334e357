export const SECTION = 'Toxic gas, oxygen, ventilation'

export const carbonMonoxide = {
  type: 'number',
  unit: 'ppm',
  min: 0,
  max: 1e6,
  doc: 'carbon monoxide',
} as const

/** ppm up to which the exponential form is still a number of sense; nobody lives to breathe more. */
export const MOST_HYDROGEN_CYANIDE = 10_000

export const hydrogenCyanide = {
  type: 'number',
  unit: 'ppm',
  max: MOST_HYDROGEN_CYANIDE,
  doc: 'hydrogen cyanide',
} as const

export const carbonDioxide = {
  type: 'number',
  unit: '%',
  min: 0,
  max: 100,
  doc: 'carbon dioxide',
} as const

export const minutes = {
  type: 'number',
  unit: 'min',
  min: 0,
  max: 1e5,
  doc: 'how long',
} as const
