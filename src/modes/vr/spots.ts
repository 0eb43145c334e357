import { Vector3 } from 'three'
import { centreOf } from '../../core/vec.ts'
import type { Action } from '../../engine/action.ts'
import type { LocalPoint } from '../../engine/kind.ts'
import type { Run } from '../../engine/run.ts'
import { type Entity, placeOf, pointOf, positionOf } from '../../engine/world.ts'
import type { Hold } from './hand-turn.ts'

const at = (run: Run, id: string, local: LocalPoint | undefined): Vector3 =>
  new Vector3(...pointOf(run.world, id, run.tick, local))

/** Where in the hall a carried thing would go with an offer to place it. */
export function placeSpot(run: Run, action: Action): Vector3 | null {
  const [id = '', socket] = (action.in ?? action.on ?? '').split('.')
  const entity = run.world.entities.get(id)
  if (!entity) return null
  const local = socket === undefined ? undefined : sockets(entity)[socket]?.at
  return at(run, id, local)
}

const sockets = ({ kind, props }: Entity) => kind.sockets?.(props) ?? {}

/** The parts of a thing that a hand can be put to, and where they are. */
export function partSpots(run: Run, id: string): { readonly part: string; readonly at: Vector3 }[] {
  const parts = run.world.entities.get(id)?.kind.parts ?? {}
  return Object.entries(parts).map(([part, facts]) => ({ part, at: at(run, id, facts.at) }))
}

/** The buttons of a thing: what is pressed rather than set. */
export function buttonSpots(
  run: Run,
  id: string,
): { readonly control: string; readonly at: Vector3; readonly radius: number }[] {
  const entity = run.world.entities.get(id)
  if (!entity) return []
  const handles = entity.kind.shape(entity.props).handles ?? []
  return Object.entries(entity.kind.controls(entity.props)).flatMap(([control, facts]) => {
    const handle = handles.find((other) => other.control === control)
    if (facts.values || !handle) return []
    return [{ control, at: at(run, id, handle.at), radius: handle.radius }]
  })
}

/** Where somebody looks who has gone to a thing, person or place. */
export function lookSpot(run: Run, to: string): Vector3 | null {
  const [id = ''] = to.split('.')
  const zone = run.world.zones.get(id)
  if (zone) return new Vector3(...centreOf(zone))
  const person = run.world.people.get(id)
  if (person) return new Vector3(...positionOf(person, run.tick))
  return run.world.entities.has(id) ? new Vector3(...placeOf(run.world, id, run.tick)) : null
}

/** A handle that falls into stops, and how it turns. */
export interface Turning {
  readonly stops: Readonly<Record<string, number>>
  readonly field: string
  readonly pivot: Vector3
  readonly axis: Hold['axis']
}

const AXES = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const

/** How a control is turned by hand; null for one that is pressed, or chosen from a list. */
export function turningOf(run: Run, id: string, control: string): Turning | null {
  const entity = run.world.entities.get(id)
  const facts = entity?.kind.controls(entity.props)[control]
  if (!entity || !facts?.values) return null
  const motion = entity.kind
    .shape(entity.props)
    .motions?.find(
      ({ kind, field, stops }) =>
        kind === 'hinge' && stops && facts.gives?.[field] && facts.values?.every((v) => v in stops),
    )
  if (!motion?.stops) return null
  const origin = new Vector3(...placeOf(run.world, id, run.tick))
  const tip = at(run, id, AXES[motion.axis])
  return {
    stops: motion.stops,
    field: motion.field,
    pivot: at(run, id, motion.pivot),
    axis: tip.sub(origin).normalize(),
  }
}
