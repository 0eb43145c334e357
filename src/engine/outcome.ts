import type { Vec3 } from '../core/vec.ts'
import type { Value } from '../scenario/facts.ts'
import { arrive, placeInFront } from './actions/goal.ts'
import type { EventData } from './event.ts'
import type { Outcome } from './kind.ts'
import { emit, mark, type Run, setFields, touch } from './run.ts'
import { updateZones } from './space/contacts.ts'
import { levelAt } from './space/grid.ts'
import { sightOf } from './space/sight.ts'
import { type Person, pointOf } from './world.ts'

/** Carries out what a behaviour answered: its fields, other things' fields, readings, commands. */
export function applyOutcome(run: Run, id: string, outcome: Outcome, by: string): void {
  setFields(run, id, outcome.set ?? {})
  for (const [other, fields] of Object.entries(outcome.others ?? {})) setFields(run, other, fields)
  for (const { type, ...fields } of outcome.events ?? []) {
    emit(run, String(type), {
      item: id,
      ...(fields as Readonly<Record<string, Value>> satisfies EventData),
    })
    mark(run, `${type}:${id}`)
  }
  const actor = run.world.people.get(by)
  if (outcome.stand && actor) standAt(run, actor, id, outcome.stand)
  if (actor && run.world.entities.get(id)?.kind.line) touch(run, `person:${by}`)
  if (outcome.brings) bring(run, outcome.brings)
  if (outcome.command !== undefined) command(run, id, outcome.command, by)
}

/** Puts somebody in front of a thing: what they were doing is over. */
function bring(run: Run, { person: who, to }: { person: string; to: string }): void {
  const person = run.world.people.get(who)
  const at = placeInFront(run, to)
  if (!person || !at) return
  person.walk = null
  person.doing = null
  person.busyUntil = run.tick
  arrive(run, person, at, to)
}

/** Puts whoever acts where a thing takes them, onto the floor that is there. */
function standAt(run: Run, actor: Person, id: string, local: Vec3): void {
  const at = pointOf(run.world, id, run.tick, local)
  actor.at = [at[0], levelAt(run.grid, at), at[2]]
  actor.walk = null
  touch(run, `person:${actor.id}`)
  updateZones(run, actor)
}

/** Sends a command from a button to what it commands. */
function command(run: Run, from: string, name: string, by: string): void {
  for (const target of run.world.entities.get(from)?.commands ?? []) {
    const entity = run.world.entities.get(target)
    const answer = entity?.kind.command?.(sightOf(run, target, by), name)
    if (answer) applyOutcome(run, target, answer, by)
  }
}
