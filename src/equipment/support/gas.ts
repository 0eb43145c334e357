import { log } from '../../core/maths.ts'

/** Pascals of the standard atmosphere (ISO 2533). */
export const ATMOSPHERE = 101_325

/**
 * Joules of compressed gas let go at constant temperature: p1 V ln(p1 / p0), as `energy.stored` has
 * it. Pascals above the air outside, cubic metres.
 */
export function gasJoules(pascals: number, cubicMetres: number): number {
  const absolute = pascals + ATMOSPHERE
  return absolute * cubicMetres * log(absolute / ATMOSPHERE)
}
