/** The equation's constants; the two unit systems are separate sets, not exact conversions. */
interface System {
  readonly lengthUnit: 'cm' | 'in'
  readonly loadUnit: 'kg' | 'lb'
  readonly loadConstant: number
  readonly nearestReach: number
  readonly farthestReach: number
  readonly knuckleHeight: number
  readonly perHeight: number
  readonly highest: number
  readonly shortestTravel: number
  readonly longestTravel: number
  readonly travelShare: number
}

export const SYSTEMS: Readonly<Record<'metric' | 'us', System>> = {
  metric: {
    lengthUnit: 'cm',
    loadUnit: 'kg',
    loadConstant: 23,
    nearestReach: 25,
    farthestReach: 63,
    knuckleHeight: 75,
    perHeight: 0.003,
    highest: 175,
    shortestTravel: 25,
    longestTravel: 175,
    travelShare: 4.5,
  },
  us: {
    lengthUnit: 'in',
    loadUnit: 'lb',
    loadConstant: 51,
    nearestReach: 10,
    farthestReach: 25,
    knuckleHeight: 30,
    perHeight: 0.0075,
    highest: 70,
    shortestTravel: 10,
    longestTravel: 70,
    travelShare: 1.8,
  },
}

export const COUPLINGS = ['good', 'fair', 'poor'] as const
export type Coupling = (typeof COUPLINGS)[number]

export interface Lift {
  readonly H: number
  readonly V: number
  readonly D: number
  readonly A_deg: number
  readonly coupling: Coupling
}

const LARGEST_TWIST_DEGREES = 135

/**
 * The multipliers of DHHS (NIOSH) 94-110 but for FM, which `frequency-table.ts` has; zero means: not to
 * be lifted so at all.
 */
export function multipliers(lift: Lift, system: System) {
  const { H, V, D, A_deg, coupling } = lift
  return {
    HM: H > system.farthestReach ? 0 : system.nearestReach / Math.max(H, system.nearestReach),
    VM: V > system.highest ? 0 : 1 - system.perHeight * Math.abs(V - system.knuckleHeight),
    DM:
      D > system.longestTravel ? 0 : 0.82 + system.travelShare / Math.max(D, system.shortestTravel),
    AM: A_deg > LARGEST_TWIST_DEGREES ? 0 : 1 - 0.0032 * A_deg,
    CM: couplingMultiplier(coupling, V < system.knuckleHeight),
  }
}

/** RWL, in the unit of the load: what those multipliers and FM leave of the load constant. */
export const weightLimit = (
  { HM, VM, DM, AM, CM }: ReturnType<typeof multipliers>,
  FM: number,
  system: System,
): number => system.loadConstant * HM * VM * DM * AM * FM * CM

function couplingMultiplier(coupling: Coupling, low: boolean): number {
  if (coupling === 'poor') return 0.9
  return coupling === 'fair' && low ? 0.95 : 1
}
