import type { Outcome, Sight } from '../../engine/kind.ts'
import type { Value } from '../../scenario/facts.ts'
import { roomIn } from '../support/room.ts'
import { airJoules, RESIDUAL_BAR } from './dangers.ts'
import { isFlowing, motionOf, move, TAUT_BAR } from './motion.ts'

const guardFitted = ({ id, inSocket }: Sight): boolean => inSocket(id, 'guard_mount').length > 0

/** Nobody reaches the tail nip past a guard that hangs in its place. */
export const tailBarred = (sight: Sight) =>
  guardFitted(sight) ? { code: 'guard-fitted', params: { item: sight.id } } : null

/** Frees the caught splice. With air behind it the take-up lets go at that moment: the belt jumps. */
export function operate(sight: Sight): Outcome {
  const { id, state, tick } = sight
  if (state.jam === 'cleared') return { refuse: { code: 'already', params: { item: id } } }
  const barred = tailBarred(sight)
  if (barred) return { refuse: barred }
  if (Number(state.speed) > 0) return { refuse: { code: 'running', params: { item: id } } }
  if (Number(state.takeupBar) <= RESIDUAL_BAR) return { set: { jam: 'cleared' } }
  return {
    set: {
      jam: 'cleared',
      jumped: Number(state.jumped) + 1,
      releasedJoules: airJoules(sight, Number(state.takeupPascals)),
      releasedTick: tick,
    },
  }
}

export function accepts(sight: Sight, _item: string, socket: string): Outcome {
  const { id, state } = sight
  return socket === 'chock_slot' && Number(state.speed) > 0
    ? { refuse: { code: 'running', params: { item: id } } }
    : roomIn(sight, socket)
}

/** A start command on a dead or tripped belt does nothing; that is what a try is for. */
export function command({ state }: Sight, order: string): Outcome {
  switch (order) {
    case 'start': {
      const set = { startsAttempted: Number(state.startsAttempted) + 1 }
      const ready = Number(state.supplyVolts) > 0 && state.cord === 'reset' && !state.running
      return ready
        ? { set: { ...set, commanded: true, running: true, starts: Number(state.starts) + 1 } }
        : { set }
    }
    case 'stop':
      return { set: { commanded: false } }
    case 'cord-pull':
      return { set: { cord: 'pulled' } }
    case 'cord-reset':
      return { set: { cord: 'reset' } }
    default:
      return {}
  }
}

/** A supply that comes back starts nothing by itself (no-volt release, IEC 60204-1, 7.5). */
export function settle(sight: Sight): Readonly<Record<string, Value>> {
  const { id, props, state, tick, inSocket, stateOf } = sight
  const deEnergised = Number(state.supplyVolts) === 0
  const lostSupply = deEnergised && state.deEnergised !== true
  const commanded = state.commanded === true && !lostSupply && state.cord === 'reset'
  const takeupBar = Math.round(Number(state.takeupPascals) / 1000) / 100
  const derived = {
    deEnergised,
    commanded,
    running: commanded && !deEnergised,
    takeupBar,
    taut: takeupBar >= TAUT_BAR || !hasAirTakeup(sight),
    guarded: inSocket(id, 'guard_mount').some((guard) => stateOf(guard).bolts === 4),
    loadBlocked: inSocket(id, 'chock_slot').length > 0,
    releasedJoules: tick > Number(state.releasedTick) ? 0 : Number(state.releasedJoules),
  }
  const next = {
    running: derived.running,
    taut: derived.taut,
    loadBlocked: derived.loadBlocked,
    loadKilograms: Number(state.loadKilograms),
    slid: Number(state.slid),
    speed: Number(state.speed),
    sliding: state.sliding === true,
  }
  const sliding = next.sliding && motionOf(next, props) === 'sliding'
  const speed = next.sliding && !sliding ? 0 : next.speed
  const flowing = isFlowing({ ...next, sliding, speed }, props)
  return { ...derived, sliding, speed, flowing }
}

/** A belt that nothing gives air to is held tight by a screw, which does not let go. */
const hasAirTakeup = ({ fedBy, stateOf }: Sight): boolean =>
  fedBy.some((id) => {
    const { pressurePascals, outputPascals } = stateOf(id)
    return pressurePascals !== undefined || outputPascals !== undefined
  })

export const flow = ({ state, props }: Sight, seconds: number) => move(state, props, seconds)
