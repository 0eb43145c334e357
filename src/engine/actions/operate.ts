import { own } from '../../core/own.ts'
import type { LocalPoint } from '../kind.ts'
import { applyOutcome } from '../outcome.ts'
import type { Run } from '../run.ts'
import { sightOf } from '../space/sight.ts'
import { carriedBy, type Entity, type Person } from '../world.ts'
import { handsTaken, heldByAnother, outOfReach, thing, unknownItem } from './support.ts'
import { type Handler, refuse } from './work.ts'

const USE_SECONDS = 4
const TOUCH_SECONDS = 2
/** Squeezing a lever, or letting it go. */
const HOLD_SECONDS = 0.5

/** Turns, presses or sets a control; work inside a machine keeps a hand at its part meanwhile. */
export const operate: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  const control = own(entity.kind.controls(entity.props), action.control ?? '')
  const name = action.control ?? ''
  if (!control || !entity.kind.operate)
    return refuse('no-such-control', { item: entity.id, control: name })
  const value = action.value ?? true
  if (control.values && !control.values.includes(String(value))) {
    return refuse('bad-value', { item: entity.id, control: name, value })
  }
  const blocked =
    heldByAnother(actor, entity) ??
    outOfReach(run, actor, entity, control.at) ??
    handsTaken(actor, entity.id, control.needs !== undefined)
  if (blocked) return blocked
  const inside = control.handIn
  const barred =
    inside === undefined
      ? null
      : entity.kind.parts?.[inside]?.barred?.(sightOf(run, entity.id, actor.id))
  if (barred) return barred
  const attempt = () => entity.kind.operate?.(sightOf(run, entity.id, actor.id), name, value) ?? {}
  const first = attempt()
  // A refusal that leaves no trace is known at once; one that does (a handle tried) takes its time.
  if (first.refuse && !first.set) return first.refuse
  // What stands in the way of any hand is told before the tool that this one lacks.
  const lacking = lacksTool(run, actor, entity, control.needs)
  if (lacking) return lacking
  return {
    seconds: control.seconds,
    ...(inside === undefined ? {} : { contact: { entity: entity.id, part: inside } }),
    finish: (done) => {
      const outcome = attempt()
      if (!outcome.refuse) done()
      applyOutcome(run, entity.id, outcome, actor.id)
      return outcome.refuse ?? null
    },
  }
}

function lacksTool(run: Run, actor: Person, entity: Entity, needs: readonly string[] | undefined) {
  if (!needs) return null
  const kinds = carriedBy(actor).map((id) => run.world.entities.get(id)?.kind.kind ?? '')
  return needs.some((kind) => kinds.includes(kind))
    ? null
    : refuse('needs-tool', { item: entity.id, tool: needs[0] ?? '' })
}

/** Applies a tool that one carries to a part of a thing. */
export const use: Handler = (run, actor, action) => {
  const tool = thing(run, action.item)
  if (!tool) return unknownItem(action.item)
  const target = thing(run, action.on)
  if (!target) return unknownItem(action.on)
  if (!carriedBy(actor).includes(tool.id)) return refuse('not-holding', { item: tool.id })
  if (!tool.kind.use) return refuse('no-use', { item: tool.id, on: target.id })
  const point = action.point ?? ''
  const parts = target.kind.parts ?? {}
  const part = own(parts, point) ? point : Object.keys(parts)[0]
  const facts = part === undefined ? undefined : parts[part]
  const hold = action.stop === true ? 'stop' : action.start === true ? 'start' : 'once'
  const blocked =
    tooFar(run, actor, tool, target, facts?.at) ??
    facts?.barred?.(sightOf(run, target.id, actor.id))
  if (blocked && hold !== 'stop') return blocked
  const attempt = () =>
    tool.kind.use?.(sightOf(run, tool.id, actor.id), target.id, point, hold) ?? {}
  const first = attempt()
  if (first.refuse && !first.set) return first.refuse
  return {
    seconds: hold === 'once' ? (tool.kind.useSeconds ?? USE_SECONDS) : HOLD_SECONDS,
    finish: (done) => {
      const outcome = attempt()
      if (!outcome.refuse) done()
      applyOutcome(run, tool.id, outcome, actor.id)
      return outcome.refuse ?? null
    },
  }
}

/** Most tools go as far as an arm; a jet goes further. */
function tooFar(run: Run, actor: Person, tool: Entity, target: Entity, local?: LocalPoint) {
  const metres = tool.kind.reachMetres?.(sightOf(run, tool.id, actor.id))
  if (metres === undefined) return outOfReach(run, actor, target, local)
  return sightOf(run, tool.id, actor.id).metresTo(target.id) <= metres
    ? null
    : refuse('out-of-reach', { item: target.id })
}

/** Puts a hand to or into a part of a thing. */
export const touchPart: Handler = (run, actor, action) => {
  const entity = thing(run, action.item)
  if (!entity) return unknownItem(action.item)
  const parts = entity.kind.parts ?? {}
  const part = action.part ?? Object.keys(parts)[0] ?? ''
  if (action.part !== undefined && !own(parts, action.part))
    return refuse('no-such-part', { item: entity.id, part })
  const facts = own(parts, part)
  const blocked =
    outOfReach(run, actor, entity, facts?.at) ??
    handsTaken(actor, entity.id) ??
    facts?.barred?.(sightOf(run, entity.id, actor.id))
  if (blocked) return blocked
  return {
    seconds: TOUCH_SECONDS,
    contact: { entity: entity.id, part, hand: action.hand },
    finish: (done) => {
      done()
      return null
    },
  }
}
