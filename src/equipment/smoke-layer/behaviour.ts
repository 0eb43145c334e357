import { cbrt, log } from '../../core/maths.ts'
import {
  type Acting,
  actingOf,
  type Reach,
  type Surrounding,
} from '../../engine/harm/surrounding.ts'
import type { Flow, Sight, State } from '../../engine/kind.ts'
import { milligramsPerPpm, ROOM_KELVIN } from '../../hazards/gas/concentration.ts'

const STEP = 1
/** Mouth of somebody upright, and clear height that keeps everybody's head out, metres. */
const MOUTH = 1.5
const OVERHEAD = 2
/** NFPA 92 layer filling holds down to this share of the height (hazard-models 3.4, from memory). */
const LOWEST_SHARE = 0.2
/** Heat of each kilogram that burns, kJ, and its yield of carbon monoxide; the simulator's own. */
const KILOJOULES_PER_KILOGRAM = 17_500
const MONOXIDE_YIELD = 0.02
const MONOXIDE_MASS = 28.01
/** Light that each kilogram of soot takes, m2 (hazard-models 3.4, from memory). */
const SQUARE_METRES_PER_KILOGRAM = 8700
const MILLIGRAMS = 1e6
/** Less of a difference than this between two layers, and part of what is added stays, metres. */
const EVEN_METRES = 0.1
/** Layers so near may be in rooms with a door between them, metres. */
const NEXT_DOOR_METRES = 60

/** What burns in its room; without a room of its own, all that burns around. */
const burningIn = ({ props, isIn }: Sight, around: readonly Acting[]): number =>
  actingOf(around, 'smoke')
    .filter(({ item }) => props.zone === '' || isIn(item, String(props.zone)))
    .reduce((sum, { surrounding }) => sum + surrounding.kilowatts, 0)

/**
 * A room holds its smoke down to the lintels of its open doors. What is added then goes on into the
 * rooms next door, until theirs is as low: vessels that communicate. The simulator's own.
 */
export function felt(sight: Sight, around: readonly Acting[]) {
  const zone = String(sight.props.zone)
  const burning = burningIn(sight, around)
  if (zone === '') return { kilowatts: burning }
  const levels = actingOf(around, 'smoke-level').map(({ surrounding }) => surrounding)
  const coming = levels
    .filter(({ spillsInto }) => spillsInto.includes(zone))
    .reduce((sum, { kilowatts }) => sum + kilowatts, 0)
  const clear = Number(sight.state.clearMetres)
  const under = actingOf(around, 'open-doorway').flatMap(
    ({ surrounding: { joins, lintelMetres } }) =>
      joins.includes(zone) && clear < lintelMetres ? joins.filter((one) => one !== zone) : [],
  )
  const into = levels.filter((next) => under.includes(next.zone) && next.clearMetres > clear)
  const all = burning + coming
  if (into.length === 0) return { kilowatts: all, spillKilowatts: 0, spillsInto: '' }
  const share = Number(sight.state.spillShare)
  return {
    kilowatts: all * (1 - share),
    spillKilowatts: (all * share) / into.length,
    spillsInto: into.map((next) => next.zone).join(' '),
    nextClearMetres: into.reduce((sum, next) => sum + next.clearMetres, 0) / into.length,
  }
}

/** The share of what is added that goes on, held for a step so that each second's smoke is counted once. */
const shareNow = ({ spillsInto, nextClearMetres }: State, clearMetres: number): number =>
  spillsInto === ''
    ? 0
    : Math.min(1, Math.max(0, (Number(nextClearMetres) - clearMetres) / EVEN_METRES))

export function settle({ state }: Sight) {
  const clear = Number(state.clearMetres)
  const none = Number(state.kilojoules) === 0
  return {
    smoke: none ? 'none' : clear >= OVERHEAD ? 'high' : clear >= MOUTH ? 'head' : 'low',
    flowing: Number(state.kilowatts) > 0 || Number(state.spillKilowatts) > 0,
  }
}

/** Clear height, metres: z/H = 1.11 - 0.28 ln(t Q^(1/3) H^(-4/3) / (A/H2)), with the mean heat so far. */
export function clearHeight(
  { heightMetres, floorSquareMetres }: Sight['props'],
  kilowatts: number,
  seconds: number,
): number {
  const height = Number(heightMetres)
  const area = Number(floorSquareMetres) / (height * height)
  const filled = (seconds * cbrt(kilowatts)) / (height * cbrt(height)) / area
  if (filled <= 0) return height
  return height * Math.min(1, Math.max(LOWEST_SHARE, 1.11 - 0.28 * log(filled)))
}

export function flow({ state, props }: Sight, step: number): Flow {
  const spillShare = shareNow(state, Number(state.clearMetres))
  if (Number(state.kilowatts) === 0)
    return Number(state.spillKilowatts) > 0
      ? { set: { spillShare }, again: STEP }
      : { set: { spillShare: 0 }, again: null }
  const seconds = Number(state.seconds) + step
  const kilojoules = Number(state.kilojoules) + Number(state.kilowatts) * step
  const height = Number(props.heightMetres)
  const clear = seconds > 0 ? clearHeight(props, kilojoules / seconds, seconds) : height
  const clearMetres = Math.min(Number(state.clearMetres), clear)
  const volume = Math.max(0.1, height - clearMetres) * Number(props.floorSquareMetres)
  const monoxide = (kilojoules / KILOJOULES_PER_KILOGRAM) * MONOXIDE_YIELD
  const monoxidePpm =
    (monoxide * MILLIGRAMS) / volume / milligramsPerPpm(MONOXIDE_MASS, ROOM_KELVIN)
  const soot = (kilojoules / KILOJOULES_PER_KILOGRAM) * Number(props.sootYield)
  return {
    set: {
      seconds,
      kilojoules,
      clearMetres,
      monoxidePpm,
      extinctionPerMetre: (soot * SQUARE_METRES_PER_KILOGRAM) / volume,
      spillShare: shareNow(state, clearMetres),
    },
    again: STEP,
  }
}

/** Who stands upright in it breathes it; a room tells the rooms next door how low it is. */
export const surroundings = (sight: Sight): readonly Surrounding[] => [
  ...breathedIn(sight),
  ...seenThrough(sight),
  ...levelOf(sight),
]

function levelOf({ state, props }: Sight): readonly Surrounding[] {
  if (props.zone === '') return []
  return [
    {
      type: 'smoke-level',
      reach: { within: NEXT_DOOR_METRES },
      zone: String(props.zone),
      clearMetres: Number(state.clearMetres),
      spillsInto: String(state.spillsInto).split(' ').filter(Boolean),
      kilowatts: Number(state.spillKilowatts),
    },
  ]
}

/** Whose head is in it: everybody around it, or in its room. */
const reachOf = ({ zone, floorSquareMetres }: Sight['props']): Reach =>
  zone === '' ? { within: Math.sqrt(Number(floorSquareMetres)) } : { zone: String(zone) }

const isAtHeads = ({ state }: Sight): boolean => Number(state.clearMetres) < MOUTH

const breathedIn = (sight: Sight): readonly Surrounding[] =>
  isAtHeads(sight) && Number(sight.state.monoxidePpm) > 0
    ? [
        {
          type: 'air',
          fromMemory: true,
          reach: reachOf(sight.props),
          air: {
            oxygen: 20.9,
            flammable: 0,
            gases: { carbon_monoxide: Number(sight.state.monoxidePpm) },
          },
        },
      ]
    : []

const seenThrough = (sight: Sight): readonly Surrounding[] =>
  isAtHeads(sight) && Number(sight.state.extinctionPerMetre) > 0
    ? [
        {
          type: 'obscuring',
          reach: reachOf(sight.props),
          extinctionPerMetre: Number(sight.state.extinctionPerMetre),
        },
      ]
    : []
