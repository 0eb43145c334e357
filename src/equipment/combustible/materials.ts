import type { FireClass } from '../../hazards/fire/extinguisher.ts'
import type { Growth } from '../../hazards/fire/growth.ts'

export interface Material {
  readonly fireClass: FireClass
  readonly growth: Growth
  /** Heat release when all of it burns, kW. */
  readonly peakKilowatts: number
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
    kilowattsPerSquareMetre: 400,
    radiated: 0.3,
    staysHot: false,
  },
  'rag-pile': {
    fireClass: 'A',
    growth: 'fast',
    peakKilowatts: 300,
    kilowattsPerSquareMetre: 400,
    radiated: 0.35,
    staysHot: true,
  },
  'solvent-tray': {
    fireClass: 'B',
    growth: 'ultrafast',
    peakKilowatts: 400,
    kilowattsPerSquareMetre: 1000,
    radiated: 0.35,
    staysHot: false,
  },
  'oil-pan': {
    fireClass: 'F',
    growth: 'medium',
    peakKilowatts: 100,
    kilowattsPerSquareMetre: 1000,
    radiated: 0.35,
    staysHot: true,
  },
  'electrical-cabinet': {
    fireClass: 'A',
    growth: 'slow',
    peakKilowatts: 200,
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
