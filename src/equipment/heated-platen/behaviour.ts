import { exp } from '../../core/maths.ts'
import type { Draw } from '../../engine/circuit.ts'
import type { HotDanger } from '../../engine/harm/danger.ts'
import type { Outcome, Sight, State } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import { restorable } from '../support/upstream.ts'

/** °C from which `hot` warns: metal burns there within a minute and a half (ISO 13732-1), from memory. */
const WARNS_FROM = 50
/** °C from its end value at which it counts as there. */
const CLOSE = 0.5
/** Seconds between two steps of the temperature. */
const STEP = 5

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  return value === state.switch
    ? { refuse: { code: 'already', params: { item: id } } }
    : { set: { switch: String(value) } }
}

const isHeating = (state: State): boolean => state.switch === 'on' && Number(state.supplyVolts) > 0

/** Where the temperature is heading. */
const target = (state: State, props: Props): number =>
  Number(isHeating(state) ? props.celsius : props.roomCelsius)

export const settle = ({ state, props }: Sight) => ({
  heating: isHeating(state),
  hot: Number(state.celsius) >= WARNS_FROM,
  flowing: Number(state.celsius) !== target(state, props),
})

/** Newton's law of cooling, and the same the other way while it is heated. */
export function flow({ state, props }: Sight, seconds: number) {
  const end = target(state, props)
  const left = (Number(state.celsius) - end) * exp(-seconds / Number(props.coolSeconds))
  const there = left < CLOSE && left > -CLOSE
  const celsius = there ? end : end + left
  return { set: { celsius, flowing: !there }, again: there ? null : STEP }
}

export function draws({ state, props }: Sight): Draw {
  const volts = Number(state.supplyVolts)
  const amperes = isHeating(state) ? Number(props.watts) / (volts * Math.sqrt(3)) : 0
  return { amperes, residualAmperes: 0 }
}

/** The bare plate: as hot as it is, and as it would be with its supply back. */
export function dangers(sight: Sight): readonly HotDanger[] {
  const celsius = Number(sight.state.celsius)
  const restored = restorable(sight, 'electrical') > 0 ? Number(sight.props.celsius) : celsius
  return [{ type: 'hot', part: 'surface', celsius, potentialCelsius: Math.max(celsius, restored) }]
}
