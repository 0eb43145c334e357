import { lerp } from '../../core/maths.ts'

export const DURATIONS = ['short', 'moderate', 'long'] as const
export type Duration = (typeof DURATIONS)[number]

/** Lifts per minute, then the multiplier for short, moderate and long work, low and high each. */
type Row = readonly [
  lifts: number,
  shortLow: number,
  shortHigh: number,
  moderateLow: number,
  moderateHigh: number,
  longLow: number,
  longHigh: number,
]

/** DHHS (NIOSH) 94-110, table 5. Low: the hands start below 75 cm (30 in). */
const TABLE: readonly Row[] = [
  [0.2, 1, 1, 0.95, 0.95, 0.85, 0.85],
  [0.5, 0.97, 0.97, 0.92, 0.92, 0.81, 0.81],
  [1, 0.94, 0.94, 0.88, 0.88, 0.75, 0.75],
  [2, 0.91, 0.91, 0.84, 0.84, 0.65, 0.65],
  [3, 0.88, 0.88, 0.79, 0.79, 0.55, 0.55],
  [4, 0.84, 0.84, 0.72, 0.72, 0.45, 0.45],
  [5, 0.8, 0.8, 0.6, 0.6, 0.35, 0.35],
  [6, 0.75, 0.75, 0.5, 0.5, 0.27, 0.27],
  [7, 0.7, 0.7, 0.42, 0.42, 0.22, 0.22],
  [8, 0.6, 0.6, 0.35, 0.35, 0.18, 0.18],
  [9, 0.52, 0.52, 0.3, 0.3, 0, 0.15],
  [10, 0.45, 0.45, 0.26, 0.26, 0, 0.13],
  [11, 0.41, 0.41, 0, 0.23, 0, 0],
  [12, 0.37, 0.37, 0, 0.21, 0, 0],
  [13, 0, 0.34, 0, 0, 0, 0],
  [14, 0, 0.31, 0, 0, 0, 0],
  [15, 0, 0.28, 0, 0, 0, 0],
]

/** FM: straight between the rows, as the manual does for 2.4 lifts a minute; 0 beyond 15. */
export function frequencyMultiplier(
  liftsPerMinute: number,
  duration: Duration,
  column: 'lo' | 'hi',
): number {
  const cell = (row: Row): number =>
    row[1 + 2 * DURATIONS.indexOf(duration) + (column === 'hi' ? 1 : 0)] ?? 0
  let before: Row | undefined
  for (const row of TABLE) {
    if (liftsPerMinute <= row[0]) {
      if (before === undefined) return cell(row)
      const fraction = (liftsPerMinute - before[0]) / (row[0] - before[0])
      return lerp(cell(before), cell(row), fraction)
    }
    before = row
  }
  return 0
}
