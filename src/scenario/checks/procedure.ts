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
  faults.push(
    ...groupFaults(scenario),
    ...twice(scenario.assessment.criteria, 'criteria', ['assessment', 'criteria']),
    ...twice(scenario.assessment.stops, 'stops', ['assessment', 'stops']),
    ...twice(scenario.interruptions, 'interruptions', ['interruptions']),
    ...twice(scenario.rules, 'rules', ['rules']),
    ...watchFaults(scenario),
    ...contradictions(scenario),
  )
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

/** One name for two things: nobody can say which of them is meant. */
function twice(
  list: readonly { readonly id?: string | undefined }[] | undefined,
  what: string,
  path: readonly string[],
): Fault[] {
  const ids = (list ?? []).map(({ id }) => id)
  return ids.flatMap((id, i): Fault[] => {
    if (id === undefined || ids.indexOf(id) === i) return []
    return [
      {
        path: [...path, i, 'id'],
        code: 'duplicate-id',
        message: `There are two ${what} "${id}".`,
      },
    ]
  })
}

/** A watch that ends with the step with which it begins, or with one that comes before that. */
function watchFaults({ procedure, assessment }: Scenario): Fault[] {
  const before = new Map(procedure.map(({ id, after }) => [id, after ?? []]))
  const comesBefore = (step: string, seen: Set<string>): Set<string> => {
    for (const other of before.get(step) ?? [])
      if (!seen.has(other)) comesBefore(other, seen.add(other))
    return seen
  }
  return assessment.criteria.flatMap((criterion, i): Fault[] => {
    if (!('from' in criterion) || criterion.from === undefined || criterion.until === undefined)
      return []
    const { from, until } = criterion
    if (!before.has(from) || !before.has(until)) return []
    if (from !== until && !comesBefore(from, new Set()).has(until)) return []
    const message = `This is watched from "${from}" on, and until "${until}", which does not come later.`
    return [{ path: ['assessment', 'criteria', i, 'until'], code: 'never-watched', message }]
  })
}

/** Steps that ask for two things of which each rules the other out. */
const contradictions = ({ procedure }: Scenario): Fault[] =>
  procedure.flatMap((step, i): Fault[] => {
    const faults: Fault[] = []
    if (step.optional === true && step.critical === true)
      faults.push({
        path: ['procedure', i, 'optional'],
        code: 'optional-and-critical',
        message: `"${step.id}" is critical, so it cannot be optional. Leave one of the two out.`,
      })
    step.after?.forEach((before, j) => {
      const other = procedure.find(({ id }) => id === before)
      if (step.anyOf === undefined || other?.anyOf !== step.anyOf) return
      faults.push({
        path: ['procedure', i, 'after', j],
        code: 'waits-for-alternative',
        message: `"${step.id}" waits for "${before}", though either of the group "${step.anyOf}" is enough.`,
      })
    })
    return faults
  })

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
