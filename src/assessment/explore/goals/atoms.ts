import type { Run } from '../../../engine/run.ts'
import type { Entity } from '../../../engine/world.ts'
import type { Value } from '../../../scenario/facts.ts'

/** What people have heard may move them. */
const SPOKEN = /^(said|told):/
/** Whole numbers up to this are told apart one by one; larger ones and fractions by their size. */
const SMALL = 16

/**
 * What is true now, as a list of facts; each begins with the id that it is about. How often
 * something was read or looked at is none: a goal that asks for it is nearer for it.
 */
export function atomsOf(run: Run): string[] {
  const atoms: string[] = []
  for (const entity of run.world.entities.values()) {
    atoms.push(`${entity.id}@${placeAtom(entity)}`)
    for (const [field, facts] of Object.entries(entity.fields)) {
      const value = entity.state[field]
      if (value !== undefined && !facts.counter && !facts.quiet)
        atoms.push(`${entity.id}.${field}=${sizeOf(value)}`)
    }
  }
  for (const person of run.world.people.values()) {
    for (const zone of person.zones) atoms.push(`${person.id}>${zone}`)
    // Up on a landing, what lies below can only be got after climbing down again.
    atoms.push(`${person.id}|${Math.round(person.at[1])}`)
    if (person.id !== 'trainee') atoms.push(`${person.id}!${person.doing?.do ?? ''}`)
    for (const worn of person.wearing) atoms.push(`${person.id}^${worn}`)
  }
  for (const [id, step] of run.steps) atoms.push(`${id}:${step.state}`)
  for (const mark of run.marks.keys()) if (SPOKEN.test(mark)) atoms.push(mark)
  for (const [question, choice] of run.choices) atoms.push(`${question}?${choice}`)
  return atoms
}

function placeAtom({ place }: Entity): string {
  switch (place.kind) {
    case 'socket':
      return `${place.entity}.${place.socket}`
    case 'on':
      return place.entity
    case 'at':
      return ''
    default:
      return place.person
  }
}

function sizeOf(value: Value): string {
  if (typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) <= SMALL))
    return String(value)
  let size = Math.abs(value)
  let halvings = 0
  for (; size >= 2; size /= 2) halvings++
  for (; size < 1 && halvings > -8; size *= 2) halvings--
  return `${value < 0 ? '-' : ''}~${halvings}`
}
