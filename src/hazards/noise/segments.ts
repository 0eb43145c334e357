/** Levels with the time spent at each. */
export const SEGMENTS = {
  type: 'pairs',
  unit: '[dBA,h]',
  value: { unit: 'dBA', min: 0, max: 200 },
  duration: { unit: 'h', min: 0, max: 168 },
  doc: 'levels, each with the hours spent at it',
} as const

export const NO_DOSE = 'TWA has no value: none of this noise counts towards the dose.'

export function durationWarnings(segments: readonly (readonly [number, number])[]): string[] {
  const hours = segments.reduce((sum, [, duration]) => sum + duration, 0)
  return hours > 24 ? [`The segments last ${hours} h; the dose is that of one day.`] : []
}
