import type { RunEvent } from '../../../engine/event.ts'
import { isAsked, type StepState } from '../../../engine/procedure/procedure.ts'
import type { Run } from '../../../engine/run.ts'
import type { Criterion } from '../../../scenario/schema.ts'
import { type Goal, goalOf } from './goal.ts'

/** What can be worked at now: open watches that close again, then open steps, then questions. */
export function goalsOf(run: Run, wanted: (id: string) => boolean): Goal[] {
  const steps = [...run.steps.values()].filter((step) => isAsked(run, step))
  return [
    ...run.scenario.assessment.criteria.flatMap((criterion) => onceOf(run, criterion)),
    ...steps.flatMap((step) => stepGoal(run, step) ?? []),
    ...run.scenario.assessment.criteria.flatMap((criterion) => answerOf(run, criterion)),
  ].filter(({ id }) => wanted(id))
}

/** To do a step once, or once more. */
export function stepGoal(run: Run, step: StepState): Goal | null {
  const { id, done } = step.document
  const { count, monitor } = step
  // What holds already counts once more only after it has been undone.
  const source = monitor.value ? `!(${done})` : done
  return goalOf(
    run,
    id,
    source,
    () => step.monitor.baseline,
    () => step.count > count,
  )
}

/** A duty that falls due on an occasion is nothing to work at before that has come. */
function onceOf(run: Run, criterion: Criterion): Goal[] {
  if (!('once' in criterion) || run.verdicts.get(criterion.id) !== 'open') return []
  const isDue = ({ type, criterion: of, state }: RunEvent): boolean =>
    type === 'criterion' && of === criterion.id && state === 'tested'
  if (criterion.occasion !== undefined && !run.events.some(isDue)) return []
  return [goalOf(run, criterion.id, criterion.once) ?? []].flat()
}

function answerOf(run: Run, criterion: Criterion): Goal[] {
  if (!('answered' in criterion)) return []
  const [right] = [run.scenario.questions?.[criterion.answered]?.right ?? []].flat()
  if (right === undefined || run.choices.get(criterion.answered) === right) return []
  const source = `chose('${criterion.answered}') == '${right}'`
  return [goalOf(run, criterion.id, source) ?? []].flat()
}

/** What the conditions of all that is asked for now speak of. */
export const namesAsked = (run: Run): Set<string> =>
  new Set(goalsOf(run, () => true).flatMap(({ names }) => [...names]))
