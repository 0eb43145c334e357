import type { Draw } from '../../engine/circuit.ts'
import type { StoredEnergyDanger } from '../../engine/harm/danger.ts'
import type { Outcome, Refusal, Sight, State } from '../../engine/kind.ts'
import type { Props, Value } from '../../scenario/facts.ts'
import { restorable } from '../support/upstream.ts'
import { curtainOf, shareLeft } from './curtain.ts'

/** Seconds from standstill to full speed, and between two steps of the speed. */
const RUN_UP = 0.5
const STEP = 0.05
/** Radians a second of one turn a minute. */
const RADIANS = Math.PI / 30

const WATT_PER_AMPERE_FACTOR = Math.sqrt(3)

export function operate(
  { id, props, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.guard) return { refuse: { code: 'already', params: { item: id } } }
  const held = props.guarding === 'locked' && state.turning === true && state.defeated !== true
  if (value === 'open' && held) return { refuse: { code: 'guard-held', params: { item: id } } }
  return { set: { guard: String(value) } }
}

/** The slot takes an actuator; anything else does not pass. */
export function accepts({ id, inSocket, propsOf }: Sight, item: string): Outcome {
  if (propsOf(item).name !== 'spare-actuator')
    return { refuse: { code: 'wrong-shape', params: { item: id } } }
  return inSocket(id, 'switch').length > 0
    ? { refuse: { code: 'socket-full', params: { item: id } } }
    : {}
}

export const zoneBarred = ({ id, state }: Sight): Refusal | null =>
  state.guard === 'shut' ? { code: 'guard-shut', params: { item: id } } : null

const isDefeated = ({ id, inSocket }: Sight): boolean => inSocket(id, 'switch').length > 0

/** What keeps it from being driven: an open guard that its switch sees, or a broken curtain. */
function isStopped(sight: Sight): boolean {
  const { props, state } = sight
  const seesGuard = props.guarding !== 'none' && !isDefeated(sight)
  return (seesGuard && state.guard === 'open') || curtainOf(sight)?.broken === true
}

export function command(sight: Sight, order: string): Outcome {
  const { state } = sight
  switch (order) {
    case 'start': {
      const starts = Number(state.starts) + 1
      const ready = Number(state.supplyVolts) > 0 && !isStopped(sight)
      return ready ? { set: { starts, commanded: true } } : { set: { starts } }
    }
    case 'stop':
      return { set: { commanded: false } }
    default:
      return {}
  }
}

/** Shutting the guard again starts nothing by itself (ISO 14119, 5.1; IEC 60204-1, 7.5). */
export function settle(sight: Sight): Readonly<Record<string, Value>> {
  const { props, state } = sight
  const stopped = isStopped(sight)
  const commanded = state.commanded === true && !stopped && Number(state.supplyVolts) > 0
  const curtain = curtainOf(sight)
  const intruded = curtain?.broken === true
  // The hand broke the field before it arrived: the machine has run down for as long as it took.
  const arrives = intruded && state.intruded !== true
  const speed = arrives
    ? Number(state.speed) * shareLeft(curtain, Number(props.stopSeconds))
    : Number(state.speed)
  const next = { ...state, commanded, speed }
  return {
    commanded,
    running: commanded,
    speed,
    turning: commanded || speed > 0,
    joules: joulesAt(props, speed),
    defeated: isDefeated(sight),
    intruded,
    stopsByGuard: Number(state.stopsByGuard) + (state.running === true && stopped ? 1 : 0),
    flowing: isFlowing(next, props),
  }
}

const omegaOf = (rpm: number): number => rpm * RADIANS

const joulesAt = (props: Props, rpm: number): number =>
  (Number(props.inertia) * omegaOf(rpm) * omegaOf(rpm)) / 2

const isFlowing = (state: State, props: Props): boolean =>
  state.commanded === true ? Number(state.speed) < Number(props.rpm) : Number(state.speed) > 0

/** A brake or friction that takes the speed away evenly. */
export function flow({ state, props }: Sight, seconds: number) {
  const full = Number(props.rpm)
  const before = Number(state.speed)
  const speed =
    state.commanded === true
      ? Math.min(full, before + (full / RUN_UP) * seconds)
      : Math.max(0, before - (full / Number(props.stopSeconds)) * seconds)
  const flowing = isFlowing({ ...state, speed }, props)
  return { set: { speed, flowing }, again: flowing ? STEP : null }
}

export function draws({ state, props }: Sight): Draw {
  const volts = Number(state.supplyVolts)
  const amperes =
    state.running === true && volts > 0 ? Number(props.watts) / (volts * WATT_PER_AMPERE_FACTOR) : 0
  return { amperes, residualAmperes: 0 }
}

/**
 * The rotor: what it does to a hand now, and at full speed should somebody start it. Nobody can while a
 * hand is in the field of a curtain far enough off (ISO 13855).
 */
export function dangers(sight: Sight): readonly StoredEnergyDanger[] {
  const { props, state } = sight
  const I = Number(props.inertia)
  const speed = Number(state.speed)
  const curtain = curtainOf(sight)
  const isHeld = curtain?.broken === true && shareLeft(curtain, Number(props.stopSeconds)) === 0
  const starts = !isHeld && restorable(sight, 'electrical') > 0
  const could = Math.max(speed, starts ? Number(props.rpm) : 0)
  return [
    {
      type: 'stored-energy',
      part: 'rotor',
      now: { kind: 'flywheel', I, omega: omegaOf(speed) },
      potential: { kind: 'flywheel', I, omega: omegaOf(could) },
      snags: true,
      ...(curtain && {
        curtain: {
          distance: curtain.distance,
          resolution: curtain.resolution,
          seconds: curtain.seconds + Number(props.stopSeconds),
        },
      }),
    },
  ]
}
