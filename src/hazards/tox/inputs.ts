export const SECTION = 'Toxic gas, oxygen, ventilation'

export const carbonMonoxide = {
  type: 'number',
  unit: 'ppm',
  min: 0,
  max: 1e6,
  doc: 'carbon monoxide',
} as const

/** Up to a concentration at which the exponential form is still a number of sense. */
export const hydrogenCyanide = {
  type: 'number',
  unit: 'ppm',
  max: 10_000,
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
