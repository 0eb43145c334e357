import { exp } from '../../core/maths.ts'
import type { Outcome, Sight, State } from '../../engine/kind.ts'

/** Time constants of filling through the inlet and of letting out through the vent, seconds. */
const FILLING = 3
const VENTING = 6
/** Pascals from its end value at which the pressure counts as there. */
const CLOSE = 100
/** Bar below which nothing is heard or felt at the vent. */
const EMPTY_BAR = 0.05
/** Seconds between two steps of the pressure. */
const STEP = 0.1

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.vent) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { vent: String(value) } }
}

/**
 * Where the pressure is heading, and how fast. A non-return valve at the inlet keeps the air in, so
 * a lower pressure before it changes nothing.
 */
function course(state: State): { readonly target: number; readonly rate: number } {
  const inlet = Number(state.inletPascals)
  const filling = inlet > Number(state.pressurePascals) ? 1 / FILLING : 0
  const venting = state.vent === 'open' ? 1 / VENTING : 0
  const rate = filling + venting
  return rate > 0
    ? { target: (filling * inlet) / rate, rate }
    : { target: Number(state.pressurePascals), rate }
}

const hasFarToGo = (state: State): boolean => course(state).target !== Number(state.pressurePascals)

export function settle({ state }: Sight) {
  const pressureBar = Math.round(Number(state.pressurePascals) / 1000) / 100
  const empty = pressureBar < EMPTY_BAR
  return {
    pressureBar,
    empty,
    hissing: state.vent === 'open' && !empty,
    flowing: hasFarToGo(state),
  }
}

export function flow({ state }: Sight, seconds: number) {
  const { target, rate } = course(state)
  const left = (Number(state.pressurePascals) - target) * exp(-rate * seconds)
  const pressurePascals = left > CLOSE || left < -CLOSE ? target + left : target
  const flowing = hasFarToGo({ ...state, pressurePascals })
  return { set: { pressurePascals, flowing }, again: flowing ? STEP : null }
}
