import type { Outcome, Sight } from '../../engine/kind.ts'
import type { LineFacts } from '../../engine/space/tether.ts'
import { holds } from '../anchor-point/behaviour.ts'

const refused = (code: string, item: string): Outcome => ({ refuse: { code, params: { item } } })

/** Its hook goes on an anchor, and on nothing else. */
export function use({ state, kindOf }: Sight, on: string): Outcome {
  if (kindOf(on) !== 'anchor-point') return refused('no-anchor', on)
  if (state.hookedTo === on) return refused('already-hooked', on)
  return { set: { hookedTo: on } }
}

export const operate = ({ id, state }: Sight): Outcome =>
  state.hookedTo === '' ? refused('not-hooked', id) : { set: { hookedTo: '' } }

/** Looking along the webbing, the absorber and the hook. */
export const inspect = ({ state }: Sight): Outcome => ({
  set: { checks: Number(state.checks) + 1 },
})

export const line = ({ props, state, kindOf, propsOf }: Sight): LineFacts => {
  const hookedTo = String(state.hookedTo)
  return {
    hookedTo,
    lengthMetres: Number(props.lengthMetres),
    decelerationMetres: Number(props.absorberMetres),
    holds:
      state.condition === 'good' && kindOf(hookedTo) === 'anchor-point' && holds(propsOf(hookedTo)),
  }
}
