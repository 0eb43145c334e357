import { type Curve, onLogCurve } from './curve.ts'

/**
 * The limit curves of IEC 60479-1 for alternating current of 15 to 100 Hz from the left hand to
 * the feet: seconds and milliamperes. How far each was checked is said beside it.
 */
export const PERCEIVED_MILLIAMPERES = 0.5

/** b: let-go. The ends were read second-hand (2016 edition); the shape between is from memory. */
const LET_GO: Curve = [
  [0.01, 200],
  [2, 5],
]

/** c1: onset of ventricular fibrillation. 40 mA read second-hand, the rest from memory. */
const C1: Curve = [
  [0.01, 500],
  [0.1, 400],
  [0.5, 100],
  [1, 50],
  [3, 40],
]

/** c2: fibrillation in about 5 %. EN 50522:2022 table B.1 = IEC 60479-1:2018, read second-hand. */
const C2: Curve = [
  [0.05, 900],
  [0.1, 800],
  [0.2, 600],
  [0.5, 200],
  [1, 80],
  [2, 60],
  [5, 51],
  [10, 50],
]

/** c3: fibrillation in about 50 %. From memory, read off a figure. */
const C3: Curve = [
  [0.01, 1500],
  [0.2, 900],
  [0.5, 350],
  [1, 150],
  [3, 90],
  [10, 80],
]

export interface CurrentLimits {
  readonly letGo: number
  readonly c1: number
  readonly c2: number
  readonly c3: number
}

/** The four limits in mA for a duration. */
export const limitsAt = (seconds: number): CurrentLimits => ({
  letGo: onLogCurve(LET_GO, seconds),
  c1: onLogCurve(C1, seconds),
  c2: onLogCurve(C2, seconds),
  c3: onLogCurve(C3, seconds),
})

export const ZONES = ['AC-1', 'AC-2', 'AC-3', 'AC-4.1', 'AC-4.2', 'AC-4.3'] as const
export type Zone = (typeof ZONES)[number]

/** The zone of a current through the body, already multiplied by the heart-current factor. */
export function zoneOf(milliamperes: number, limits: CurrentLimits): Zone {
  if (milliamperes < PERCEIVED_MILLIAMPERES) return 'AC-1'
  if (milliamperes <= Math.min(limits.letGo, limits.c1)) return 'AC-2'
  if (milliamperes <= limits.c1) return 'AC-3'
  if (milliamperes <= limits.c2) return 'AC-4.1'
  return milliamperes <= limits.c3 ? 'AC-4.2' : 'AC-4.3'
}
