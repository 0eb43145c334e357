import type { LocalPoint, Refusal } from '../kind.ts'
import type { Run } from '../run.ts'
import { handReaches } from '../space/reach.ts'
import { carriedBy, type Entity, levelFault, type Person, pointOf } from '../world.ts'
import { refuse } from './work.ts'

/** The thing of that name, if it is in this variant. */
export const thing = (run: Run, id: string | undefined): Entity | null =>
  id === undefined ? null : (run.world.entities.get(id) ?? null)

export const unknownItem = (id: string | undefined): Refusal =>
  refuse('unknown-item', { item: id ?? '' })

/** Refuses what an arm does not reach; null where it does. What one carries is always in reach. */
export function outOfReach(
  run: Run,
  actor: Person,
  entity: Entity,
  local?: LocalPoint,
): Refusal | null {
  if (carriedBy(actor).includes(entity.id)) return null
  const point = pointOf(run.world, entity.id, run.tick, local)
  if (handReaches(run, actor, point)) return null
  return refuse(levelFault(actor, point, run.tick) ?? 'out-of-reach', { item: entity.id })
}

/** Refuses what somebody else has in their hand. */
export function heldByAnother(actor: Person, entity: Entity): Refusal | null {
  const { place } = entity
  return 'person' in place && place.person !== actor.id
    ? refuse('held', { item: entity.id, by: place.person })
    : null
}

/** What a person carries with both hands; null where a hand is free for something else. */
export const inBothHands = ({ hands: { left, right } }: Person): string | null =>
  left === right ? left : null

/**
 * Refuses work for which a hand is needed while both carry one load; work on that very load only
 * where the hand has to hold a tool.
 */
export function handsTaken(actor: Person, item: string, withTool = false): Refusal | null {
  const load = inBothHands(actor)
  return load !== null && (withTool || load !== item) ? refuse('hands-full', { item }) : null
}

/** Takes a thing out of a person's hands, belt or clothes. */
export function letGo(actor: Person, id: string): void {
  if (actor.hands.left === id) actor.hands.left = null
  if (actor.hands.right === id) actor.hands.right = null
  actor.belt = actor.belt.filter((other) => other !== id)
  actor.wearing = actor.wearing.filter((other) => other !== id)
}
