import type { Surrounding } from '../../engine/harm/surrounding.ts'
import type { Flow, Outcome, Sight } from '../../engine/kind.ts'
import type { Doorway } from '../../engine/space/doorway.ts'
import type { Screen } from '../../engine/space/screen.ts'
import { doorwayExchange } from '../../hazards/vent/doorway.ts'

/** Seconds between two looks of a closer, and after which it has closed; the simulator's own. */
const STEP = 1
const CLOSES_AFTER_SECONDS = 5
/** How far before and behind its leaf the way through it reaches, metres. */
const HALF_DEPTH = 0.3
/** A plain inner door of which nobody said how much it takes off, dB; from memory. */
const USUAL_REDUCTION = 25
/** What stands over the lintel fills the gap in the wall up to any ceiling, as tight as the leaf. */
const FILLED_METRES = 12
/** The smoke of a room meets it as far off as this, metres. */
const SMOKE_METRES = 30

export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  if (control === 'wedge') return wedge(sight, value)
  if (value === state.leaf) return { refuse: { code: 'already', params: { item: id } } }
  if (value === 'closed')
    return state.wedge === 'in'
      ? { refuse: { code: 'wedged', params: { item: id } } }
      : { set: { leaf: 'closed' } }
  return state.locked ? { refuse: { code: 'locked', params: { item: id } } } : pushed(sight)
}

function wedge({ id, state }: Sight, value: string | number | boolean): Outcome {
  if (value === state.wedge) return { refuse: { code: 'already', params: { item: id } } }
  if (value === 'in' && state.leaf === 'closed')
    return { refuse: { code: 'not-open', params: { item: id } } }
  return { set: { wedge: String(value), openSeconds: 0 } }
}

/** Whoever walks up to it pushes it open. */
export const pushed = ({ state }: Sight): Outcome => ({
  set: { leaf: 'open', openings: Number(state.openings) + 1, openSeconds: 0 },
})

const closes = ({ state, props }: Sight): boolean =>
  props.closer === true && state.leaf === 'open' && state.wedge === 'out'

export const settle = (sight: Sight) => ({
  flowing: closes(sight),
  ...(sight.state.leaf === 'closed' && { openSeconds: 0 }),
})

/** Its closer pulls it to, from when it was last opened. */
export function flow(sight: Sight, seconds: number): Flow {
  if (!closes(sight)) return { set: { openSeconds: 0 }, again: null }
  const openSeconds = Number(sight.state.openSeconds) + seconds
  return openSeconds >= CLOSES_AFTER_SECONDS
    ? { set: { leaf: 'closed', openSeconds: 0 }, again: null }
    : { set: { openSeconds }, again: STEP }
}

/** While it stands open it joins the two zones on its sides. */
export function surroundings({ state, props }: Sight): readonly Surrounding[] {
  const [one, other] = Array.isArray(props.joins) ? props.joins : []
  if (state.leaf !== 'open' || one === undefined || other === undefined) return []
  const height = Number(props.heightMetres)
  return [
    {
      type: 'open-doorway',
      reach: { within: SMOKE_METRES },
      joins: [one, other],
      lintelMetres: height,
      cubicMetresPerMinute: doorwayExchange(
        Number(props.widthMetres),
        height,
        Number(props.kelvinBetween),
      ),
    },
  ]
}

/** Closed, it is a piece of the wall; open, it keeps nothing back. */
export const screen = ({ state, props }: Sight): Screen | null =>
  state.leaf === 'open'
    ? null
    : {
        halfWidth: Number(props.widthMetres) / 2,
        heightMetres: FILLED_METRES,
        ...(Number(props.reductionDecibels) > 0
          ? { reductionDecibels: Number(props.reductionDecibels) }
          : { reductionDecibels: USUAL_REDUCTION, fromMemory: true }),
      }

export const doorway = ({ state, props }: Sight): Doorway => ({
  passage: state.leaf === 'open' ? 'open' : state.locked === true ? 'locked' : 'shut',
  box: [
    [-Number(props.widthMetres) / 2, 0, -HALF_DEPTH],
    [Number(props.widthMetres) / 2, Number(props.heightMetres), HALF_DEPTH],
  ],
})
