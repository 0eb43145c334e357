import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Outcome, Sight, State } from '../../engine/kind.ts'
import { STANDARD_GRAVITY } from '../../hazards/gravity.ts'
import type { Props } from '../../scenario/facts.ts'
import { holders } from '../support/locks.ts'
import { roomIn } from '../support/room.ts'

/** Coming down is one instant for whoever is below: a tick. */
const INSTANT = 1 / 60

/** Neither oil nor strut holds it any more: it comes down. */
function down(state: State, now: { readonly valve: string; readonly strut: string }): Outcome {
  const drops = state.raised === true && now.valve === 'lower' && now.strut !== 'in'
  return drops
    ? { set: { ...now, raised: false, falling: true, falls: Number(state.falls) + 1 } }
    : { set: now }
}

export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  if (value === state[control]) return { refuse: { code: 'already', params: { item: id } } }
  const now = { valve: String(state.valve), strut: String(state.strut) }
  if (control === 'strut') {
    return state.raised === true
      ? down(state, { ...now, strut: String(value) })
      : { refuse: { code: 'not-raised', params: { item: id } } }
  }
  const [holder] = holders(sight, id)
  return holder === undefined
    ? down(state, { ...now, valve: String(value) })
    : { refuse: { code: 'locked', params: { item: id, by: holder } } }
}

export const accepts = (sight: Sight, _item: string, socket: string): Outcome =>
  roomIn(sight, socket)

/** Pressure of the oil under its piston, Pa above the air outside: its weight over the area. */
const carryingPascals = ({ kilograms, pistonSquareCentimetres }: Props): number =>
  (Number(kilograms) * STANDARD_GRAVITY) / (Number(pistonSquareCentimetres) / 1e4)

/**
 * Without a rupture valve at its cylinder it stands on the oil of its whole line: once that carried it
 * and no longer does, because a hose burst, was parted or bled, it comes down.
 */
function onItsLine({ props, state, fedBy }: Sight) {
  if (fedBy.length === 0 || props.ruptureValve !== false || state.raised !== true) return null
  const carries = Number(state.inletPascals) >= carryingPascals(props)
  if (carries || state.carried !== true) return { carried: carries }
  return state.strut === 'in'
    ? { carried: false, valve: 'lower' }
    : {
        carried: false,
        valve: 'lower',
        raised: false,
        falling: true,
        falls: Number(state.falls) + 1,
      }
}

export const settle = (sight: Sight) => {
  const { props } = sight
  const line = onItsLine(sight)
  const state: State = { ...sight.state, ...line }
  return {
    ...line,
    locked: holders(sight, sight.id).length > 0,
    secured: state.raised !== true || state.strut === 'in',
    joules: state.raised === true ? joulesOf(props) : 0,
    flowing: state.falling === true,
  }
}

const joulesOf = (props: Props): number =>
  Number(props.kilograms) * STANDARD_GRAVITY * Number(props.heightMetres)

export const firstFlow = (): number => INSTANT

export const flow = () => ({ set: { falling: false, flowing: false }, again: null })

/** It threatens whoever stands under it: at once while it falls, by luck alone without the strut. */
export function surroundings({ props, state }: Sight): readonly Surrounding[] {
  if (state.raised !== true && state.falling !== true) return []
  const dropMetres = Number(props.heightMetres)
  return [
    {
      type: 'falling',
      from: [0, dropMetres, 0],
      reach: { below: Number(props.reachMetres) },
      massKilograms: Number(props.kilograms),
      dropMetres,
      falls: state.falling === true,
      loose: state.strut !== 'in',
    },
  ]
}
