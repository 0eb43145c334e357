import { pow } from '../../core/maths.ts'
import { FROM_MEMORY } from '../bases.ts'
import { bodyImpedance, bodyOhms } from '../elec/body-impedance.ts'
import { type Curve, onStraightCurve } from '../elec/curve.ts'
import {
  type CurrentLimits,
  limitsAt,
  PERCEIVED_MILLIAMPERES,
  type Zone,
  zoneOf,
} from '../elec/limits.ts'
import { zone as zoneModel } from '../elec/zone.ts'
import type { Models } from '../systems/models.ts'
import { electricSeverity } from './electric.ts'
import { rounded, type Severity, worse } from './ladder.ts'

/**
 * Share of the hand-to-hand impedance, heart-current factor, and whether both were checked.
 * IEC 60479-1: only the factors 0.4 and 1.0 were read, second-hand.
 */
const PATHS = {
  'hand-to-hand': { impedance: 1, heart: 0.4, isChecked: true },
  'hand-to-foot': { impedance: 1, heart: 1, isChecked: true },
  'right-hand-to-feet': { impedance: 1, heart: 0.8, isChecked: false },
  'both-hands-to-feet': { impedance: 0.5, heart: 1, isChecked: false },
  'hand-to-seat': { impedance: 0.5, heart: 0.7, isChecked: false },
} as const
export type ShockPath = keyof typeof PATHS

/**
 * Share of the dry impedance that water leaves: a quarter less up to 125 V, and nothing less once
 * the skin breaks down. Page values of IEC 60479-1, from memory.
 */
const WET: Curve = [
  [125, 0.75],
  [200, 1],
]

interface ShockContact {
  /** Volts between the two places touched. */
  readonly voltageVolts: number
  readonly path: ShockPath
  /** How long the current flows. */
  readonly seconds: number
  /** Share of people whose body lets through no more: 50 unless said. */
  readonly percentile?: 5 | 50 | 95
  /** Shoes, floor and gloves in the path. */
  readonly seriesOhms?: number
  readonly current?: 'ac' | 'dc'
  /** Wet skin; from memory. Dry unless said. */
  readonly isWet?: boolean
}

/** All of a contact with a live part, ready for a harm event. */
export interface Shock {
  readonly model: 'elec.zone'
  readonly inputs: Readonly<Record<string, number | string>>
  readonly outputs: {
    readonly bodyOhms: number
    /** Through the body, mA. */
    readonly currentMilliamperes: number
    readonly zone: Zone
  }
  readonly severity: Severity
}

/** Units of the figures of a contact. */
export const SHOCK_UNITS = {
  voltageVolts: 'V',
  percentile: '%',
  seriesOhms: 'ohm',
  I: 'mA',
  t: 's',
  path_factor: '1',
  bodyOhms: 'ohm',
  currentMilliamperes: 'mA',
} as const

export function shock(models: Models, contact: ShockContact): Shock {
  const { voltageVolts, path, seconds, percentile = 50, seriesOhms = 0, current = 'ac' } = contact
  const isWet = contact.isWet === true
  const { impedance, heart, isChecked } = PATHS[path]
  const ohms = (volts: number): number =>
    impedance * (bodyOhms(volts, percentile) ?? 0) * (isWet ? onStraightCurve(WET, volts) : 1)
  const acrossBody = voltageAcrossBody(voltageVolts, seriesOhms, ohms)
  const body = ohms(acrossBody)
  const milliamperes = (voltageVolts / (body + seriesOhms)) * 1000
  const [zone, severity] = effectOf(milliamperes * heart, seconds, current)
  models.heed(bodyImpedance, { U: acrossBody, percentile })
  models.heed(zoneModel, { I: milliamperes, t: seconds, path_factor: heart })
  const isCertain = isChecked && percentile === 50 && current === 'ac'
  const figures = `${rounded(voltageVolts)} V ${path}: ${rounded(milliamperes)} mA for ${rounded(seconds)} s`
  return {
    model: 'elec.zone',
    inputs: {
      voltageVolts,
      path,
      percentile,
      seriesOhms,
      current,
      ...(isWet && { skin: 'wet' }),
      I: milliamperes,
      t: seconds,
      path_factor: heart,
    },
    outputs: { bodyOhms: body, currentMilliamperes: milliamperes, zone },
    severity: {
      ...severity,
      reason: `${figures}, ${severity.reason}`,
      basis: !isCertain
        ? `path, person or direct current ${FROM_MEMORY}`
        : isWet
          ? `wet skin ${FROM_MEMORY}`
          : severity.basis,
    },
  }
}

/**
 * What is left for the body after shoes, floor and gloves. Its impedance falls with the voltage,
 * so the balance is searched for by halving; 60 halvings reach the last digit.
 */
function voltageAcrossBody(
  volts: number,
  seriesOhms: number,
  ohms: (volts: number) => number,
): number {
  let low = 0
  let high = volts
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (middle * (1 + seriesOhms / ohms(middle)) < volts) low = middle
    else high = middle
  }
  return high
}

/** Up to here direct current is as bad as alternating current. */
const DC_ALIKE_SECONDS = 0.2

function effectOf(milliamperes: number, seconds: number, current: 'ac' | 'dc'): [Zone, Severity] {
  const atOnce = at(milliamperes, seconds, current)
  if (current === 'ac' || seconds <= DC_ALIKE_SECONDS) return atOnce
  // Limits of direct current can rise a little with time; what has happened is not undone by it.
  const before = at(milliamperes, DC_ALIKE_SECONDS, current)
  return worse(atOnce[1], before[1]) === before[1] ? before : atOnce
}

function at(milliamperes: number, seconds: number, current: 'ac' | 'dc'): [Zone, Severity] {
  const limits = current === 'ac' ? limitsAt(seconds) : directLimitsAt(seconds)
  const felt = current === 'dc' && milliamperes < 4 * PERCEIVED_MILLIAMPERES ? 0 : milliamperes
  const zone = zoneOf(felt, limits)
  return [zone, electricSeverity(zone)]
}

/** IEC 60479-1: from 1 s on direct current takes about four times as much; from memory. */
function directLimitsAt(seconds: number): CurrentLimits {
  const { letGo, c1, c2, c3 } = limitsAt(seconds)
  const within = Math.min(1, Math.max(DC_ALIKE_SECONDS, seconds))
  // 4 = 5^0.861: from once at 0.2 s to four times at 1 s, straight on logarithmic axes.
  const factor = pow(within / DC_ALIKE_SECONDS, 0.8613531161467861)
  return { letGo: letGo * factor, c1: c1 * factor, c2: c2 * factor, c3: c3 * factor }
}
