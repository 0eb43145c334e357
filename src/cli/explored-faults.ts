import type { ExploredFault, Remark } from '../assessment/explore/exploration.ts'
import type { Action } from '../engine/action.ts'
import type { Scenario } from '../scenario/schema.ts'
import { locate, readSource } from '../scenario/source.ts'

/** Where an author looks: the file, with line and column from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A fault with its place in the scenario; null where none of its parts is to blame. */
export type LocatedFault = ExploredFault & { readonly at: Place | null }

/** Finds a step or criterion in the text of a scenario. */
export function placesIn(scenario: Scenario, text: string, file: string) {
  const { source } = readSource(text, file)
  return (id: string): Place | null => {
    const path = pathOf(scenario, id)
    if (!source || path === null) return null
    const { line, column } = locate(source, { path, code: '', message: '' })
    return { file, line, column }
  }
}

function pathOf({ procedure, assessment }: Scenario, id: string): (string | number)[] | null {
  const step = procedure.findIndex((each) => each.id === id)
  if (step >= 0) return ['procedure', step]
  const criterion = assessment.criteria.findIndex((each) => each.id === id)
  if (criterion >= 0) return ['assessment', 'criteria', criterion]
  const stop = assessment.stops?.findIndex(({ reasons }) => reasons?.includes(id)) ?? -1
  return stop >= 0 ? ['assessment', 'stops', stop] : null
}

/** What is wrong and what to do about it. */
export function sentenceOf({ code, about, step, actions }: ExploredFault): string {
  switch (code) {
    case 'step-not-reached':
      return `Nobody can do the step "${about}" without harm or a broken rule: everything that has to do with it was tried, in every order. Check its condition, and that what it needs is there and in reach.`
    case 'critical-step-skipped':
      return `Who leaves out the critical step "${about}" passes. Let a critical criterion rest on it.`
    case 'passes-with-harm':
      return `Somebody passes although "${about}" hurt or could have hurt a person.`
    case 'forbidden-outside-its-watch':
      return `What "${about}" forbids was done while it was not watched, and the attempt passes. Look at its "from" and "until".`
    case 'stop-without-need':
      return `Stopping for "${about}" passes where the job can be done. Narrow the "when" of that stop.`
    case 'depends-on-luck':
      return `The same actions pass here and hurt somebody, break a critical rule or get other marks with ${about}, and whoever does them cannot tell which it is. Ask for what shows it, give a warning, or count the danger as well as the harm.`
    case 'no-way-to-pass':
      return `In this variant nobody can pass or stop rightly${about === '' ? '' : `: the step "${about}" cannot be done`}. Add a way, or a stop with its reason.`
    case 'no-way-on':
      return `After "${shortly(actions.at(-1))}" nobody can pass or stop rightly any more${step === undefined ? '' : `: the step "${step}" cannot be done`}. It broke no rule and cannot be undone. Let it be undone, allow for it, or make it a rule not to.`
  }
}

/** What may be wrong, and how sure that is. */
export function remarkOf({ code, about, tried }: Remark): string {
  switch (code) {
    case 'never-broken':
      return `Nobody broke the rule "${about}", with ${tried} states spent on breaking it alone. That shows nothing yet; look whether its condition can come to hold.`
    case 'cannot-be-broken':
      return `Nobody can break the rule "${about}": everything that has to do with it was tried, in every order. It gives its marks for nothing; look at its condition.`
    case 'free-outside-its-watch':
      return `What the rule "${about}" forbids can be done while it is not watched, and costs nothing then. Look whether its "from" and "until" mean that.`
    case 'held-from-the-start':
      return `The duty "${about}" is fulfilled before anybody does anything. It gives its marks for nothing; ask for what has to change.`
  }
}

/** An action as a person reads it: what is done, and with what. */
export const shortly = (action: Action | undefined): string => {
  if (!action) return ''
  const { do: kind, ...rest } = action
  if (kind === 'wait' && action.seconds !== undefined && action.until === undefined)
    return `wait ${action.seconds} s`
  const words = Object.values(rest).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  )
  return [kind, ...words].join(' ')
}

export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`
