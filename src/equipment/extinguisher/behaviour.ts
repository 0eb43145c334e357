import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Flow, Hold, Outcome, Sight } from '../../engine/kind.ts'
import { earthVoltsIn } from '../support/circuit.ts'
import { unitOf } from './agents.ts'

/** Seconds between two steps of a discharge. */
const STEP = 0.5
/** How long a lever is squeezed by somebody who does not say when they let go, seconds. */
const BURST = 4
/** The gauge turns red under this share of a full charge. */
const RED_UNDER = 0.5

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.pin) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { pin: String(value) } }
}

/** Squeezes the lever at a point of a thing; with `stop`, lets it go. */
export function use({ id, state }: Sight, on: string, point: string, hold: Hold): Outcome {
  if (hold === 'stop') return { set: { discharging: false, burstSeconds: 0 } }
  if (state.pin === 'in') return { refuse: { code: 'pin-in', params: { item: id } } }
  if (Number(state.chargeKilograms) <= 0) return { refuse: { code: 'empty', params: { item: id } } }
  return {
    set: {
      discharging: true,
      target: on,
      aim: point === 'flames' ? 'flames' : 'base',
      burstSeconds: hold === 'start' ? 0 : BURST,
    },
  }
}

export const inspect = ({ state }: Sight): Outcome => ({
  set: { checks: Number(state.checks) + 1 },
})

/** A lever that nobody holds closes by itself. */
export function settle({ id, state, props, holderOf }: Sight) {
  const { charge } = unitOf(props.agent)
  const left = Number(state.chargeKilograms)
  const discharging = state.discharging === true && left > 0 && holderOf(id) !== ''
  return {
    discharging,
    gauge: left > charge * RED_UNDER ? 'green' : 'red',
    flowing: discharging || Number(state.jetMetres) > 0,
  }
}

/** What the jet does to its target in this step, and what is left in the bottle. */
export function flow(sight: Sight, seconds: number): Flow {
  const { state, props, stateOf, metresTo } = sight
  const { charge, seconds: lasts, range, conducts } = unitOf(props.agent)
  const target = String(state.target)
  const takesAgent = 'agentRate' in stateOf(target)
  if (!state.discharging) {
    return {
      set: { volts: 0, jetMetres: 0 },
      ...(takesAgent && { others: { [target]: { agent: '', agentRate: 0 } } }),
      again: null,
    }
  }
  const rate = charge / lasts
  const left = Math.max(0, Number(state.chargeKilograms) - rate * seconds)
  const burst = Number(state.burstSeconds)
  const ends = left === 0 || (burst > 0 && burst <= seconds)
  const metres = metresTo(target)
  const arrives = metres <= range && !ends
  const lineVolts = arrives && conducts ? Number(stateOf(target).volts ?? 0) : 0
  return {
    set: {
      chargeKilograms: left,
      burstSeconds: Math.max(0, burst - seconds),
      discharging: !ends,
      volts: earthVoltsIn(sight, target, lineVolts),
      jetMetres: Math.min(metres, range) + 0.01,
    },
    ...(takesAgent && {
      others: {
        [target]: {
          agent: arrives ? String(props.agent) : '',
          agentRate: arrives && state.aim === 'base' ? rate : 0,
        },
      },
    }),
    again: STEP,
  }
}

/** m3 of a kilogram of carbon dioxide at 25 degC: 24.465 l/mol over 44.01 g/mol. */
const CUBIC_METRES_PER_KILOGRAM = 24.465 / 44.01

/** Carbon dioxide takes the place of the air where it goes: a small room is soon full of it. */
function gasOf({ state, props }: Sight): readonly Surrounding[] {
  if (props.agent !== 'co2' || !state.discharging) return []
  const { charge, seconds } = unitOf(props.agent)
  return [
    {
      type: 'gas',
      reach: { airAt: String(state.target) },
      gas: 'carbon_dioxide',
      cubicMetresPerMinute: (charge / seconds) * 60 * CUBIC_METRES_PER_KILOGRAM,
      fromMemory: true,
    },
  ]
}

/** A jet of water is a wire to whatever it meets. */
export function surroundings(sight: Sight): readonly Surrounding[] {
  const { id, state, holderOf } = sight
  const volts = Number(state.volts)
  return volts > 0 && state.discharging
    ? [
        {
          type: 'live-jet',
          volts,
          jetMetres: Number(state.jetMetres),
          target: String(state.target),
          reach: { person: holderOf(id) },
        },
      ]
    : gasOf(sight)
}
