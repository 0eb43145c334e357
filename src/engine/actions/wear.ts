import { takeRates } from '../harm/exposure.ts'
import { type Run, touch } from '../run.ts'
import { type Entity, type Person, type Place, positionOf, putAt } from '../world.ts'
import { heldByAnother, letGo, outOfReach, thing, unknownItem } from './support.ts'
import { type Handler, refuse } from './work.ts'

/** Puts protection on, from the hand or from where it lies. */
export const wear: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  const worn = entity.kind.portable?.(entity.props).wear
  if (!worn) return refuse('not-worn', { item: entity.id })
  if (actor.wearing.includes(entity.id)) return refuse('already-worn', { item: entity.id })
  const blocked = heldByAnother(actor, entity) ?? outOfReach(run, actor, entity)
  if (blocked) return blocked
  return {
    seconds: worn.seconds,
    finish: (done) => {
      done()
      letGo(actor, entity.id)
      actor.wearing.push(entity.id)
      changed(run, actor, entity, { kind: 'worn', person: actor.id })
      return null
    },
  }
}

/** Takes protection off; it goes into a free hand, else it lies on the floor. */
export const remove: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  const worn = entity.kind.portable?.(entity.props).wear
  if (!worn || !actor.wearing.includes(entity.id)) return refuse('not-worn', { item: entity.id })
  return {
    seconds: worn.seconds,
    finish: (done) => {
      done()
      letGo(actor, entity.id)
      const hand = actor.hands.right === null ? 'right' : actor.hands.left === null ? 'left' : null
      if (hand) actor.hands[hand] = entity.id
      const at = positionOf(actor, run.tick)
      changed(
        run,
        actor,
        entity,
        hand ? { kind: 'hand', person: actor.id, hand } : { kind: 'at', at },
      )
      return null
    },
  }
}

function changed(run: Run, actor: Person, entity: Entity, place: Place): void {
  putAt(run.world, entity, place)
  touch(run, `entity:${entity.id}`)
  touch(run, `person:${actor.id}`)
  run.unsettled.add(entity.id)
  takeRates(run, actor)
}
