import type { Value } from '../../scenario/facts.ts'
import type { Run } from '../run.ts'
import { sightOf } from '../space/sight.ts'
import { wordFor } from '../words/names.ts'
import type { Entity } from '../world.ts'
import type { FormLine } from './perception.ts'

/**
 * The lines that a person can fill on a thing, found by asking the thing itself what it would
 * take: whatever it accepts is offered, nothing else is.
 */
export function linesOf(run: Run, entity: Entity): FormLine[] {
  return Object.entries(entity.fields).flatMap(([field, facts]): FormLine[] => {
    const now = entity.state[field]
    const label = wordFor(run, field)
    if (facts.type === 'boolean') {
      if (!takes(run, entity, field, now !== true)) return []
      return [{ field, label, tick: true, value: now === true }]
    }
    if (facts.type !== 'word' || !facts.values) return []
    const choices = facts.values.filter((value) => value !== '' && takes(run, entity, field, value))
    if (choices.length === 0) return []
    return [
      {
        field,
        label,
        tick: false,
        value: String(now ?? ''),
        choices: choices.map((value) => ({ value, label: wordFor(run, value) })),
      },
    ]
  })
}

function takes(run: Run, entity: Entity, field: string, value: Value): boolean {
  const outcome = entity.kind.write?.(sightOf(run, entity.id, 'trainee'), { [field]: value })
  return outcome !== undefined && !outcome.refuse && outcome.set?.[field] === value
}
