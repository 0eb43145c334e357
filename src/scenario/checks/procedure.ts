import { nearest } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'
import { circlesIn } from './circles.ts'

/** The order of the steps: unknown or repeated ids, and circles in `after`. */
export function checkProcedure(scenario: Scenario): Fault[] {
  const faults: Fault[] = []
  const ids = scenario.procedure.map((step) => step.id)
  scenario.procedure.forEach((step, i) => {
    if (ids.indexOf(step.id) !== i) {
      faults.push({
        path: ['procedure', i, 'id'],
        code: 'duplicate-id',
        message: `There are two steps "${step.id}".`,
      })
    }
    step.after?.forEach((before, j) => {
      if (!ids.includes(before)) {
        faults.push({
          path: ['procedure', i, 'after', j],
          code: 'unknown-step',
          message: `There is no step "${before}".`,
          suggestion: nearest(before, ids),
        })
      }
    })
  })
  faults.push(...groupFaults(scenario))
  const criteria = scenario.assessment.criteria.map((criterion) => criterion.id)
  criteria.forEach((id, i) => {
    if (criteria.indexOf(id) !== i) {
      faults.push({
        path: ['assessment', 'criteria', i, 'id'],
        code: 'duplicate-id',
        message: `There are two criteria "${id}".`,
      })
    }
  })
  const firstOf = Object.fromEntries(
    scenario.procedure.filter(({ id }, i) => ids.indexOf(id) === i).map((step) => [step.id, step]),
  )
  for (const circle of circlesIn(firstOf, (step) => step.after ?? [])) {
    const i = ids.indexOf(circle[0] ?? '')
    faults.push({
      path: ['procedure', i, 'after'],
      code: 'circle',
      message: `These steps wait for each other: ${[...circle, circle[0]].join(' → ')}.`,
    })
  }
  return faults
}

/** A group that no step is in, or that asks for more steps than it has. */
function groupFaults({ procedure, groups }: Scenario): Fault[] {
  const named = procedure.flatMap(({ anyOf }) => anyOf ?? [])
  return Object.entries(groups ?? {}).flatMap(([id, { need }]): Fault[] => {
    const size = named.filter((group) => group === id).length
    if (size === 0) {
      const message = `No step has "anyOf": "${id}".`
      return [
        {
          path: ['groups', id],
          code: 'unknown-group',
          message,
          suggestion: nearest(id, named),
          atKey: true,
        },
      ]
    }
    if (need <= size) return []
    const message = `This asks for ${need} steps of a group that has ${size}.`
    return [{ path: ['groups', id, 'need'], code: 'out-of-range', message }]
  })
}
