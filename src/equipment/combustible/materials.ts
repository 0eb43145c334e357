import type { FireClass } from '../../hazards/fire/extinguisher.ts'
import type { Growth } from '../../hazards/fire/growth.ts'

export interface Material {
  readonly fireClass: FireClass
  readonly growth: Growth
  /** Heat release when all of it burns, kW. */
  readonly peakKilowatts: number
  /** Heat that all of it gives off until nothing is left, kJ. */
  readonly fuelKilojoules: number
  /** Heat release of each square metre that burns, kW/m2. */
  readonly kilowattsPerSquareMetre: number
  /** Share of the heat given off as radiation. */
  readonly radiated: number
  /** Hot enough, once it burns, to light again by itself while it is not cooled. */
  readonly staysHot: boolean
}

/**
 * Growth and peak of a waste bin: hazard-models 3.1 (medium to fast, 50 to 150 kW); solvent is
 * ultra-fast there. The other figures are the simulator's own, of the usual size of such things.
 */
const MATERIALS = {
  'waste-bin': {
    fireClass: 'A',
    growth: 'medium',
    peakKilowatts: 150,
    fuelKilojoules: 20_000,
    kilowattsPerSquareMetre: 400,
    radiated: 0.3,
    staysHot: false,
  },
  'rag-pile': {
    fireClass: 'A',
    growth: 'fast',
    peakKilowatts: 300,
    fuelKilojoules: 120_000,
    kilowattsPerSquareMetre: 400,
    radiated: 0.35,
    staysHot: true,
  },
  'solvent-tray': {
    fireClass: 'B',
    growth: 'ultrafast',
    peakKilowatts: 400,
    fuelKilojoules: 75_000,
    kilowattsPerSquareMetre: 1000,
    radiated: 0.35,
    staysHot: false,
  },
  'oil-pan': {
    fireClass: 'F',
    growth: 'medium',
    peakKilowatts: 100,
    fuelKilojoules: 100_000,
    kilowattsPerSquareMetre: 1000,
    radiated: 0.35,
    staysHot: true,
  },
  'electrical-cabinet': {
    fireClass: 'A',
    growth: 'slow',
    peakKilowatts: 200,
    fuelKilojoules: 200_000,
    kilowattsPerSquareMetre: 400,
    radiated: 0.35,
    staysHot: false,
  },
} as const satisfies Readonly<Record<string, Material>>

type MaterialWord = keyof typeof MATERIALS

const isMaterial = (word: string): word is MaterialWord => Object.hasOwn(MATERIALS, word)

export const MATERIAL_WORDS: readonly string[] = Object.keys(MATERIALS)

export const materialOf = (word: unknown): Material =>
  MATERIALS[isMaterial(String(word)) ? (String(word) as MaterialWord) : 'waste-bin']

/** Of its fuel, the last share that burns down: EN 1991-1-2 Annex E, from memory. */
const DYING_SHARE = 0.3

/**
 * The most heat release, kW, that what is left of the fuel feeds. In the last share of it the fire
 * dies down evenly with time, so with the root of what is left.
 */
export function fedKilowatts(what: unknown, releasedKilojoules: number): number {
  const { peakKilowatts, fuelKilojoules } = materialOf(what)
  const left = Math.max(0, fuelKilojoules - releasedKilojoules)
  return peakKilowatts * Math.min(1, Math.sqrt(left / (DYING_SHARE * fuelKilojoules)))
}

/** Under this a fire is out, kW. */
export const OUT_UNDER = 1

/** Nothing is left of it that would burn. */
export const isBurntOut = (what: unknown, releasedKilojoules: unknown): boolean =>
  fedKilowatts(what, Number(releasedKilojoules)) < OUT_UNDER
