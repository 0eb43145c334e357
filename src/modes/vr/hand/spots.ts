import { type Object3D, Vector3 } from 'three'
import { centreOf } from '../../../core/vec.ts'
import type { Action } from '../../../engine/action.ts'
import type { LocalPoint } from '../../../engine/kind.ts'
import type { Run } from '../../../engine/run.ts'
import { placeOf, pointOf, positionOf } from '../../../engine/world.ts'
import type { Stage } from '../../../scene/stage.ts'
import type { Zone } from '../../../scene/zone.ts'
import type { Hold } from './hand-turn.ts'

const at = (run: Run, id: string, local: LocalPoint | undefined): Vector3 =>
  new Vector3(...pointOf(run.world, id, run.tick, local))

/** A stage as far as spots are concerned: what is drawn is what a hand goes to. */
export type Drawn = Pick<Stage, 'views'>

/** Where in the hall a carried thing would go with an offer to place it. */
export function placeSpot(run: Run, { views }: Drawn, action: Action): Vector3 | null {
  const [id = '', socket] = (action.in ?? action.on ?? '').split('.')
  const entity = run.world.entities.get(id)
  if (!entity) return null
  if (socket === undefined) return at(run, id, undefined)
  const inside = run.world.contents.get(`${id}.${socket}`) ?? []
  const item = action.item ?? ''
  const drawn = views.get(id)?.socket(socket, item, [...inside, item])
  return drawn ? placeIn(drawn) : at(run, id, entity.sockets[socket]?.at)
}

const placeIn = (node: Object3D): Vector3 => node.getWorldPosition(new Vector3())

/** The parts of a thing that a hand can be put to, and where they are. */
export function partSpots(
  run: Run,
  { views }: Drawn,
  id: string,
): { readonly part: string; readonly at: Vector3 }[] {
  const parts = run.world.entities.get(id)?.kind.parts ?? {}
  return Object.entries(parts).map(([part, facts]) => {
    const drawn = views.get(id)?.spot(part)
    return { part, at: drawn ? placeIn(drawn) : at(run, id, facts.at) }
  })
}

/** The buttons of the hall: what a fingertip presses, rather than sets or works inside of. */
export function* buttonSpots({ views }: Drawn) {
  for (const [item, { entity, zones }] of views) {
    const controls = entity.kind.controls(entity.props)
    for (const zone of zones) {
      const { control = '' } = zone.target
      const facts = controls[control]
      if (facts && !facts.values && !facts.handIn) yield { item, control, at: middleOf(zone) }
    }
  }
}

/** The middle of a zone in the hall. */
const middleOf = ({ box, frame }: Zone): Vector3 =>
  box.getCenter(new Vector3()).applyMatrix4(frame.matrixWorld)

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
