import { cbrt, log } from '../../core/maths.ts'
import type { Flow, Sight } from '../../engine/kind.ts'
import { type Acting, actingOf, type Surrounding } from '../../engine/surrounding.ts'
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
const MILLIGRAMS = 1e6

/** What burns in its room; without a room of its own, all that burns around. */
export const felt = ({ props, isIn }: Sight, around: readonly Acting[]) => ({
  kilowatts: actingOf(around, 'smoke')
    .filter(({ item }) => props.zone === '' || isIn(item, String(props.zone)))
    .reduce((sum, { surrounding }) => sum + surrounding.kilowatts, 0),
})

export function settle({ state }: Sight) {
  const clear = Number(state.clearMetres)
  const none = Number(state.kilojoules) === 0
  return {
    smoke: none ? 'none' : clear >= OVERHEAD ? 'high' : clear >= MOUTH ? 'head' : 'low',
    flowing: Number(state.kilowatts) > 0,
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
  if (Number(state.kilowatts) === 0) return { set: {}, again: null }
  const seconds = Number(state.seconds) + step
  const kilojoules = Number(state.kilojoules) + Number(state.kilowatts) * step
  const height = Number(props.heightMetres)
  const clear = seconds > 0 ? clearHeight(props, kilojoules / seconds, seconds) : height
  const clearMetres = Math.min(Number(state.clearMetres), clear)
  const volume = Math.max(0.1, height - clearMetres) * Number(props.floorSquareMetres)
  const monoxide = (kilojoules / KILOJOULES_PER_KILOGRAM) * MONOXIDE_YIELD
  const monoxidePpm =
    (monoxide * MILLIGRAMS) / volume / milligramsPerPpm(MONOXIDE_MASS, ROOM_KELVIN)
  return { set: { seconds, kilojoules, clearMetres, monoxidePpm }, again: STEP }
}

/** Who stands upright in it breathes it. */
export const surroundings = ({ state, props }: Sight): readonly Surrounding[] =>
  Number(state.clearMetres) < MOUTH && Number(state.monoxidePpm) > 0
    ? [
        {
          type: 'air',
          fromMemory: true,
          reach:
            props.zone === ''
              ? { within: Math.sqrt(Number(props.floorSquareMetres)) }
              : { zone: String(props.zone) },
          air: {
            oxygen: 20.9,
            flammable: 0,
            gases: { carbon_monoxide: Number(state.monoxidePpm) },
          },
        },
      ]
    : []
