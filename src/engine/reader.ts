import type { Reader } from '../scenario/conditions/functions.ts'
import { airIn } from './harm/air.ts'
import { bodyOf } from './harm/body.ts'
import { isDoubtfulDose, isHurt, mostOf } from './harm/doubts.ts'
import { doseOf } from './harm/exposure.ts'
import { scoreSoFar } from './procedure/criteria.ts'
import type { Run } from './run.ts'
import { handReaches } from './space/reach.ts'
import { tetherAt } from './space/tether.ts'
import { carriedBy, placeOf, positionOf, protectionOf } from './world.ts'

/** Answers what conditions ask, from a run that may not exist yet while conditions are made. */
export function readerOf(current: () => Run): Reader {
  return {
    field(id, field) {
      const run = current()
      const entity = run.world.entities.get(id)
      if (!entity) return field === 'place' || field === 'holder' ? '' : undefined
      if (entity.kind.portable && (field === 'holder' || field === 'place'))
        return whereabouts(run, id, field)
      const value = entity.state[field]
      const base = run.baseline?.counters.get(`${id}.${field}`)
      return base === undefined ? value : Number(value) - base
    },
    variant: (name) => current().parameters[name],
    person: (person, field) => ofPerson(current(), person, field),
    ask: (name, args) => answer(current(), name, args),
  }
}

function ofPerson(run: Run, id: string, field: string): boolean | number {
  const person = run.world.people.get(id)
  const at = person ? positionOf(person, run.tick) : null
  switch (field) {
    case 'height':
      return at?.[1] ?? 0
    case 'tied':
      return person && at ? tetherAt(run, person, at) !== null : false
    default:
      return person ? isHurt(run, person) : false
  }
}

function whereabouts(run: Run, id: string, field: 'holder' | 'place'): string {
  const place = run.world.entities.get(id)?.place
  if (!place) return ''
  if (field === 'holder') return 'person' in place ? place.person : ''
  return place.kind === 'socket' || place.kind === 'on' ? place.entity : ''
}

function answer(run: Run, name: string, args: readonly string[]): boolean | string | number {
  const [first = '', second = ''] = args
  const person = run.world.people.get(first)
  switch (name) {
    case 'in':
      return person?.zones.has(second) ?? false
    case 'touching':
      return person?.contacts.some((contact) => contact.entity === second) ?? false
    case 'holding':
      return person ? carriedBy(person).includes(second) : false
    case 'wearing':
      return person ? protectionOf(run.world, person).includes(second) : false
    case 'near':
      return person ? handReaches(run, person, placeOf(run.world, second, run.tick)) : false
    case 'hears':
      return person ? run.catalogue.hears(bodyOf(run, person), second) : false
    case 'chose':
      return run.choices.get(first) ?? ''
    case 'done':
      return run.steps.get(first)?.state === 'done'
    case 'available':
      return run.steps.get(first)?.availableSince != null
    case 'broken':
    case 'held':
      return run.verdicts.get(first) === name
    case 'score':
      return scoreSoFar(run)
    case 'exposure':
      return told(run, 'trainee', first)
    case 'air': {
      if (run.doubt !== 'as-told' && run.air.get(first)?.leans)
        return run.doubt === 'least' ? 0 : Number.MAX_VALUE
      const { oxygen, flammable, gases } = airIn(run, first)
      return second === 'oxygen'
        ? oxygen
        : second === 'flammable'
          ? flammable
          : (gases[second] ?? 0)
    }
    case 'dose':
      return told(run, first, second)
    default:
      return happened(run, `${name}:${args.join(':')}`)
  }
}

/** A dose as a condition takes it: one that rests on a figure from memory could be less, or more. */
function told(run: Run, who: string, model: string): number {
  if (run.doubt === 'as-told' || !isDoubtfulDose(run, who, model)) return doseOf(run, who, model)
  return run.doubt === 'least' ? 0 : mostOf(run, who, model)
}

/** Whether something was said, told, looked at, inspected or reported since the baseline. */
function happened(run: Run, key: string): boolean {
  const tick = run.marks.get(key)
  return tick !== undefined && tick >= (run.baseline?.sinceTick ?? 0)
}
