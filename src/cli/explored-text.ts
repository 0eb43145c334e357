import type { Exploration, ExploredFault } from '../assessment/explore/exploration.ts'
import type { Action } from '../engine/action.ts'

/** What was found, in plain words, for somebody who writes scenarios. */
export function exploredText(found: Exploration): string {
  const { scenario, version, budget, variants, steps, criteria, faults, tried, notCovered } = found
  const passed = variants.filter((variant) => variant.passed)
  const whole = passed.filter(({ outcome }) => outcome === 'passed').length
  return [
    `${scenario} ${version}: ${budget.used} of ${budget.states} states simulated.`,
    '',
    `Variants: ${variants.length} tried, ${passed.length} with a way to pass (${whole} by doing the job, ${passed.length - whole} by a right stop).`,
    ...variants.map(({ parameters, from, outcome, actions, passed: good }) => {
      const draw = Object.entries(parameters).map(([name, value]) => `${name} ${value}`)
      const by = from === 'script' ? ' of a script beside it' : ''
      const how = good ? `${outcome}, ${actions.length} actions${by}` : 'no way found'
      return `  ${draw.join(', ') || 'as it is'}: ${how}`
    }),
    `Steps: ${steps.reached.length} reached${listed(', never reached', steps.notReached)}.`,
    `Criteria: ${criteria.met.length} met${listed(', never met', criteria.notMet)}.`,
    `Mistakes: ${tried.changes} changes of a passing script and ${tried.deviations} detours tried.`,
    '',
    ...(faults.length === 0 ? ['No faults found.'] : faults.flatMap(faultLines)),
    ...notCovered.map(({ what, count, ids }) => `Not covered: ${count} ${what}${listed('', ids)}.`),
  ].join('\n')
}

const listed = (before: string, ids: readonly string[] = []): string =>
  ids.length === 0 ? '' : `${before}: ${ids.join(', ')}`

function faultLines({ kind, code, about, outOfWay, parameters, actions }: ExploredFault): string[] {
  const draw = Object.entries(parameters).map(([name, value]) => `${name} ${value}`)
  return [
    `FAULT ${kind}: ${SENTENCES[code](about)}`,
    ...(outOfWay && outOfWay.length > 0
      ? [`  Nobody can walk up to ${outOfWay.join(', ')}: something stands in the way.`]
      : []),
    ...(draw.length > 0 ? [`  In: ${draw.join(', ')}.`] : []),
    `  After: ${actions.slice(-LAST).map(shortly).join('; ') || 'nothing done'}.`,
  ]
}

/** How many of the last actions are told; the JSON holds all of them. */
const LAST = 6

const SENTENCES: Readonly<Record<ExploredFault['code'], (about: string) => string>> = {
  'step-not-reached': (step) => `no way was found to do the step "${step}". Check its condition.`,
  'critical-step-skipped': (step) =>
    `an attempt passes without the critical step "${step}". Let a critical criterion rest on it.`,
  'passes-with-harm': (item) =>
    `an attempt passes although "${item}" hurt or could have hurt somebody.`,
  'forbidden-outside-its-watch': (criterion) =>
    `what "${criterion}" forbids was done while it was not watched, and the attempt passes. Look at its "from" and "until".`,
  'stop-without-need': (reason) =>
    `stopping for "${reason}" passes where the job can be done. Narrow the "when" of that stop.`,
  'depends-on-luck': (seed) => `the same actions pass or hurt somebody by chance (${seed}).`,
  'no-way-to-pass': (step) =>
    `in this variant nobody can pass or stop rightly${step === '' ? '' : `: "${step}" cannot be done`}. Add a stop or a way.`,
  'no-way-on': (deed) =>
    `after ${deed} nobody can pass or stop rightly, and it broke no rule. Let it be undone, or forbid it.`,
}

const shortly = ({ do: kind, ...rest }: Action): string =>
  [
    kind,
    ...Object.values(rest).map((value) =>
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ),
  ].join(' ')
