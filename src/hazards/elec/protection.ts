import { isFromMemory } from '../../core/basis.ts'
import type { TripCurve, TripDevice } from '../../engine/circuit.ts'
import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { type Curve, onLogCurve } from './curve.ts'
import { longestTripSeconds } from './rcd.ts'

/**
 * Longest times that the standards allow a device to take, in seconds, over multiples of its rated
 * current. IEC 60898-1 table 7: within an hour at 1.45 In, 60 s at 2.55 In, 0.1 s from the upper end
 * of the instantaneous band on (B 5, C 10, D 20). IEC 60269-1 gG: conventional fusing current
 * 1.6 In, and the gates of medium sizes. Both from memory, but for the instantaneous 0.1 s.
 */
const CURVES: Readonly<Record<Exclude<TripCurve, 'rcd'>, Curve>> = {
  B: [
    [1.45, 3600],
    [2.55, 60],
    [4.999, 16],
    [5, 0.1],
  ],
  C: [
    [1.45, 3600],
    [2.55, 60],
    [9.999, 4],
    [10, 0.1],
  ],
  D: [
    [1.45, 3600],
    [2.55, 60],
    [19.999, 1],
    [20, 0.1],
  ],
  gG: [
    [1.6, 3600],
    [4, 5],
    [6.5, 0.4],
    [10, 0.1],
    [20, 0.01],
  ],
}

/**
 * Seconds until a device opens at a steady current in amperes (through it, or residual, as it
 * senses); infinite where it need not open at all.
 */
export function secondsToOpen(
  { ratedAmperes, curve }: Pick<TripDevice, 'ratedAmperes' | 'curve'>,
  amperes: number,
): number {
  const multiple = amperes / ratedAmperes
  if (curve === 'rcd') return longestTripSeconds(multiple) ?? Number.POSITIVE_INFINITY
  const points = CURVES[curve]
  return multiple < (points[0]?.[0] ?? 0) ? Number.POSITIVE_INFINITY : onLogCurve(points, multiple)
}

/** Where breakers open at once, over their rated current: the 0.1 s from there on were read second-hand. */
const AT_ONCE: Readonly<Partial<Record<TripCurve, number>>> = { B: 5, C: 10, D: 20 }

/** How far that time may be trusted: a residual current device has checked steps at one and five times. */
function trustIn(
  { ratedAmperes, curve }: Pick<TripDevice, 'ratedAmperes' | 'curve'>,
  amperes: number,
): string {
  const multiple = amperes / ratedAmperes
  const isChecked =
    curve === 'rcd'
      ? multiple < 2 || multiple >= 5
      : multiple >= (AT_ONCE[curve] ?? Number.POSITIVE_INFINITY)
  return isChecked ? SECOND_HAND : FROM_MEMORY
}

/** Those whose times at such currents were checked. */
export const checkedOf = (devices: readonly TripDevice[], flow: Flow): readonly TripDevice[] =>
  devices.filter((device) => !isFromMemory(trustIn(device, sensedBy(device, flow))))

export interface Flow {
  readonly lineAmperes: number
  readonly residualAmperes: number
}

const sensedBy = ({ senses }: TripDevice, { lineAmperes, residualAmperes }: Flow): number =>
  senses === 'residual' ? residualAmperes : lineAmperes

export interface Opening {
  readonly id: string
  readonly seconds: number
  /** Where the time comes from. */
  readonly basis: string
}

/** The device that opens first, and when; null where none does. */
export function firstToOpen(devices: readonly TripDevice[], flow: Flow): Opening | null {
  let first: Opening | null = null
  for (const device of devices) {
    const amperes = sensedBy(device, flow)
    const seconds = secondsToOpen(device, amperes)
    if (seconds < (first?.seconds ?? Number.POSITIVE_INFINITY))
      first = { id: device.id, seconds, basis: trustIn(device, amperes) }
  }
  return first
}
