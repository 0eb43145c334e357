import { exp } from '../../core/maths.ts'
import type { Draw } from '../../engine/circuit.ts'
import type { Outcome, Sight, State } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import { gasJoules } from '../support/gas.ts'
import { holders } from '../support/locks.ts'
import { roomIn } from '../support/room.ts'

/** Time constants of charging an accumulator and of dumping it, seconds. */
const CHARGING = 3
const DUMPING = 2
/** The same where only the oil itself is under pressure: it gives way next to nothing. */
const STIFF = 0.3
/** Pascals from its end value at which the pressure counts as there. */
const CLOSE = 10_000
/** Bar below which no pressure worth the name is left. */
const EMPTY_BAR = 1
/** Seconds between two steps of the pressure. */
const STEP = 0.1

const LINE_FACTOR = Math.sqrt(3)

export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  if (value === state[control]) return { refuse: { code: 'already', params: { item: id } } }
  const [holder] = control === 'dump' ? holders(sight, id) : []
  if (holder !== undefined) return { refuse: { code: 'locked', params: { item: id, by: holder } } }
  return { set: { [control]: String(value) } }
}

/** The lock holds the dump valve open: then the pump only sends its oil round. */
export function accepts(sight: Sight, _item: string, socket: string): Outcome {
  return socket === 'hasp' && sight.state.dump !== 'open'
    ? { refuse: { code: 'needs-open', params: { item: sight.id } } }
    : roomIn(sight, socket)
}

const isRunning = (state: State): boolean => state.pump === 'on' && Number(state.supplyVolts) > 0

/** Where the pressure is heading, and in what time. A non-return valve keeps it when the pump stops. */
function course(state: State, props: Props): { readonly target: number; readonly time: number } {
  const hasGas = Number(props.gasLitres) > 0
  if (state.dump === 'open') return { target: 0, time: hasGas ? DUMPING : STIFF }
  if (isRunning(state)) return { target: Number(props.bar) * 1e5, time: hasGas ? CHARGING : STIFF }
  // Without gas behind it the oil leaks its pressure away at once.
  return { target: hasGas ? Number(state.pressurePascals) : 0, time: STIFF }
}

const hasFarToGo = (state: State, props: Props): boolean =>
  course(state, props).target !== Number(state.pressurePascals)

export function settle(sight: Sight) {
  const { state, props } = sight
  const pascals = Number(state.pressurePascals)
  const pressureBar = Math.round(pascals / 1000) / 100
  const empty = pressureBar < EMPTY_BAR
  return {
    running: isRunning(state),
    humming: isRunning(state),
    pressureBar,
    empty,
    dumping: state.dump === 'open' && !empty,
    joules: gasJoules(pascals, Number(props.gasLitres) / 1000),
    locked: holders(sight, sight.id).length > 0,
    flowing: hasFarToGo(state, props),
  }
}

export function flow({ state, props }: Sight, seconds: number) {
  const { target, time } = course(state, props)
  const left = (Number(state.pressurePascals) - target) * exp(-seconds / time)
  const pressurePascals = left > CLOSE || left < -CLOSE ? target + left : target
  const flowing = hasFarToGo({ ...state, pressurePascals }, props)
  return { set: { pressurePascals, flowing }, again: flowing ? STEP : null }
}

export function draws({ state, props }: Sight): Draw {
  const volts = Number(state.supplyVolts)
  const amperes = isRunning(state) ? Number(props.watts) / (volts * LINE_FACTOR) : 0
  return { amperes, residualAmperes: 0 }
}
