import type { CircuitElement, TripCurve, TripDevice } from '../../engine/circuit.ts'
import type { Outcome, Sight } from '../../engine/kind.ts'
import { firstToOpen } from '../../hazards/elec/protection.ts'
import type { Props } from '../../scenario/facts.ts'
import { holders } from '../support/locks.ts'
import { roomIn } from '../support/room.ts'

/** Seconds between two looks at a slow overload, and at one that ends soon. */
const SLOW_STEP = 1
const FAST_STEP = 0.1
const SOON_SECONDS = 10

const LINE_CURVES: Readonly<Record<string, TripCurve>> = { B: 'B', C: 'C', D: 'D', gG: 'gG' }

/** What in it opens by itself; nothing in one that is stuck. */
function devicesOf(id: string, props: Props): readonly TripDevice[] {
  if (props.works === false) return []
  const curve = LINE_CURVES[String(props.curve)]
  const residualAmperes = Number(props.residualMilliamperes) / 1000
  return [
    ...(curve
      ? [{ id, senses: 'line' as const, ratedAmperes: Number(props.ratedAmperes), curve }]
      : []),
    ...(residualAmperes > 0
      ? [{ id, senses: 'residual' as const, ratedAmperes: residualAmperes, curve: 'rcd' as const }]
      : []),
  ]
}

export const circuit = ({ id, props }: Sight): CircuitElement => ({
  devices: devicesOf(id, props),
})

/** Seconds until it opens at what flows now; null where it need not. */
function opensIn({ id, props, state }: Sight): number | null {
  if (state.position !== 'on' || Number(state.inputVolts) <= 0) return null
  const opens = firstToOpen(devicesOf(id, props), {
    lineAmperes: Number(state.amperes),
    residualAmperes: Number(state.leakageAmperes),
  })
  return opens?.seconds ?? null
}

/** Opens by itself. A fuse link melts with it. */
function trip({ props, state }: Sight) {
  const sensed = props.curve === 'none' ? state.leakageAmperes : state.amperes
  return {
    position: 'tripped',
    trips: Number(state.trips) + 1,
    faultAmperes: Math.round(Number(sensed) * 1000) / 1000,
    blown: props.curve === 'gG',
    heated: 0,
    flowing: false,
  }
}

export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, props, state } = sight
  const [holder] = holders(sight, id)
  if (holder !== undefined) return { refuse: { code: 'locked', params: { item: id, by: holder } } }
  switch (control) {
    case 'test': {
      const tests = Number(state.tests) + 1
      const live = state.position === 'on' && Number(state.inputVolts) > 0
      return live && props.works !== false
        ? { set: { tests, position: 'tripped', trips: Number(state.trips) + 1 } }
        : { set: { tests } }
    }
    case 'fuse_link':
      return state.position === 'on'
        ? { refuse: { code: 'needs-off', params: { item: id } } }
        : { set: { blown: false } }
    default:
      if (value === state.position) return { refuse: { code: 'already', params: { item: id } } }
      if (value === 'on' && state.blown === true)
        return { refuse: { code: 'blown', params: { item: id } } }
      return { set: { position: String(value), turns: Number(state.turns) + 1 } }
  }
}

/** The clip closes over a toggle that is down. */
export function accepts(sight: Sight, _item: string, socket: string): Outcome {
  if (socket === 'tag') return {}
  if (sight.state.position === 'on')
    return { refuse: { code: 'needs-off', params: { item: sight.id } } }
  return roomIn(sight, socket)
}

/** Once nothing too large flows any more it has cooled: it begins anew the next time. */
export function settle(sight: Sight) {
  const { state } = sight
  const flowing = opensIn(sight) !== null
  return {
    outputVolts: state.position === 'on' ? Number(state.inputVolts) : 0,
    locked: holders(sight, sight.id).length > 0,
    flowing,
    heated: flowing ? Number(state.heated) : 0,
  }
}

const stepTo = (left: number): number => Math.min(left, left > SOON_SECONDS ? SLOW_STEP : FAST_STEP)

export const firstFlow = (sight: Sight): number => stepTo(opensIn(sight) ?? FAST_STEP)

export function flow(sight: Sight, seconds: number) {
  const inSeconds = opensIn(sight)
  if (inSeconds === null) return { set: { heated: 0, flowing: false }, again: null }
  const heated = Number(sight.state.heated) + seconds / inSeconds
  // A step is a whole number of ticks: what is left of the last one is rounding.
  if (heated >= 1 - 1e-6) return { set: trip(sight), again: null }
  return { set: { heated, flowing: true }, again: stepTo((1 - heated) * inSeconds) }
}
