import type { Agent } from '../../hazards/fire/extinguisher.ts'

interface Unit {
  /** Kilograms of a full one, and of the whole unit without it. */
  readonly charge: number
  readonly empty: number
  /** Seconds of discharge, and how far its jet reaches, metres: hazard-models 3.6, from memory. */
  readonly seconds: number
  readonly range: number
  /** Whether its jet carries a current (units that are not tested at 35 kV). */
  readonly conducts: boolean
}

export const UNITS = {
  water: { charge: 9, empty: 4, seconds: 45, range: 4, conducts: true },
  foam: { charge: 6, empty: 4, seconds: 40, range: 4, conducts: true },
  co2: { charge: 5, empty: 9, seconds: 16, range: 2, conducts: false },
  powder_abc: { charge: 6, empty: 4, seconds: 15, range: 4, conducts: false },
  wet_chemical: { charge: 6, empty: 4, seconds: 50, range: 3, conducts: true },
  class_d_powder: { charge: 9, empty: 5, seconds: 20, range: 2, conducts: false },
} as const satisfies Readonly<Record<Agent, Unit>>

export const AGENT_WORDS: readonly string[] = Object.keys(UNITS)

const isUnit = (word: string): word is keyof typeof UNITS => Object.hasOwn(UNITS, word)

export const unitOf = (agent: unknown): Unit =>
  UNITS[isUnit(String(agent)) ? (String(agent) as keyof typeof UNITS) : 'water']
