import { applyOutcome } from '../outcome.ts'
import { emit, mark, touch } from '../run.ts'
import { sightOf } from '../space/sight.ts'
import { outOfReach, thing, unknownItem } from './support.ts'
import { type Handler, refuse } from './work.ts'

const LOOK_SECONDS = 1
const INSPECT_SECONDS = 3
const REPORT_SECONDS = 3

/** Turns one's attention to a thing, a place or a person. */
export const look: Handler = (run, actor, action) => {
  const named = typeof action.to === 'string' ? action.to : ''
  const at = typeof action.at === 'string' ? action.at : (action.item ?? action.zone ?? named)
  const known = run.world.entities.has(at) || run.world.zones.has(at) || run.world.people.has(at)
  if (!known) return unknownItem(at)
  return {
    seconds: LOOK_SECONDS,
    finish: (done) => {
      done()
      actor.attention = at
      if (actor.id === 'trainee') mark(run, `looked:${at}`)
      touch(run, `person:${actor.id}`)
      return null
    },
  }
}

/** Examines a thing closely: labels, plates, damage. */
export const inspect: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  const far = outOfReach(run, actor, entity)
  if (far) return far
  return {
    seconds: INSPECT_SECONDS,
    finish: (done) => {
      done()
      if (actor.id === 'trainee') {
        mark(run, `inspected:${entity.id}`)
        mark(run, `looked:${entity.id}`)
      }
      const outcome = entity.kind.inspect?.(sightOf(run, entity.id, actor.id))
      if (outcome) applyOutcome(run, entity.id, outcome, actor.id)
      return null
    },
  }
}

/** Calls out a hazard or defect of a thing or a place. */
export const report: Handler = (run, actor, action) => {
  const about = action.item ?? action.zone ?? ''
  if (!run.world.entities.has(about) && !run.world.zones.has(about)) return unknownItem(about)
  if (action.finding === undefined || action.finding.length > 200)
    return refuse('no-finding', { item: about })
  return {
    seconds: REPORT_SECONDS,
    finish: (done) => {
      done()
      emit(run, 'reported', {
        about,
        finding: action.finding ?? '',
        rating: action.rating ?? null,
        by: actor.id,
      })
      if (actor.id === 'trainee') mark(run, `reported:${about}`)
      return null
    },
  }
}
