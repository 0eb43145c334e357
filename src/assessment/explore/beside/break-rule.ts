import type { Action } from '../../../engine/action.ts'
import type { Run } from '../../../engine/run.ts'
import type { Criterion } from '../../../scenario/schema.ts'
import { type Budget, isSpent, within } from '../budget.ts'
import type { Remark } from '../exploration.ts'
import { type Goal, goalOf } from '../goals/goal.ts'
import type { Notes } from '../notes.ts'
import { search } from '../search/search.ts'
import { trailOf } from './trail.ts'

/** Breaking one rule is worth this many states, half of them where its watch begins. */
const MOST_FOR_ONE = 1_600
const AT_FIRST = 0.5

/** Whoever tried less than this has not tried, states, unless there was no more to try. */
const WORTH_TELLING = 200

type Rule = Extract<Criterion, { never: string } | { always: string }>

const isRule = (criterion: Criterion): criterion is Rule =>
  'never' in criterion || 'always' in criterion

/**
 * Tries to break each rule over time that nobody has broken so far, from every stage of a passing
 * script at which it is watched. What somebody broke is noted; the rest comes back, since a rule that
 * holds whatever anybody does marks nothing. `cannot-be-broken` is said only where everything was
 * tried from the very start on.
 */
export function breakRules(
  run: Run,
  script: readonly Action[],
  notes: Notes,
  budget: Budget,
): Remark[] {
  const unbroken = run.scenario.assessment.criteria.filter(
    (criterion): criterion is Rule => isRule(criterion) && !notes.broken.has(criterion.id),
  )
  if (unbroken.length === 0) return []
  const trail = trailOf(run, script, budget)
  return unbroken.flatMap((rule): Remark[] => {
    const goal = toBreak(run, rule)
    const watched = trail.filter(({ snapshot }) => {
      snapshot.restore()
      return run.verdicts.get(rule.id) === 'open'
    })
    const { used } = budget
    let shown = false
    for (const [i, { at, snapshot }] of watched.entries()) {
      const most = MOST_FOR_ONE - (budget.used - used)
      if (!goal || isSpent(budget)) break
      snapshot.restore()
      const found = within(
        budget,
        i === 0 ? most * AT_FIRST : most / (watched.length - i),
        (part) => search(run, goal, part),
      )
      if (found === 'met') {
        notes.broken.add(rule.id)
        return []
      }
      shown ||= found === 'unreachable'
      if (found === 'unreachable' && at === 0)
        return [{ code: 'cannot-be-broken', about: rule.id, tried: budget.used - used }]
    }
    const tried = budget.used - used
    return tried < WORTH_TELLING && !shown ? [] : [{ code: 'never-broken', about: rule.id, tried }]
  })
}

const toBreak = (run: Run, rule: Rule): Goal | null => {
  const source = 'never' in rule ? rule.never : `!(${rule.always})`
  const isBroken = (): boolean => run.verdicts.get(rule.id) === 'broken'
  const goal = goalOf(run, rule.id, source, () => null, isBroken)
  return goal && { ...goal, parts: [], careless: true }
}

/** Duties that are fulfilled before anybody has done anything. */
export const heldFromTheStart = (run: Run): Remark[] =>
  run.scenario.assessment.criteria
    .filter((criterion) => 'once' in criterion && run.verdicts.get(criterion.id) === 'held')
    .map(({ id }) => ({ code: 'held-from-the-start', about: id, tried: 0 }))
