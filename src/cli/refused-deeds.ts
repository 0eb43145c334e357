import type { RecordedAction } from '../engine/action.ts'
import { actionBehind, type RunEvent, word } from '../engine/event.ts'
import type { Run } from '../engine/run.ts'
import { tellEvent } from '../engine/words/tell-event.ts'
import { meant } from './meant.ts'

/** Each action of a script that the world did not allow: its number in the script, the code, and why. */
export function refusedDeeds(run: Run): string[] {
  const { events, actions } = run
  return events.flatMap((event) => {
    const n = event.type === 'rejected' ? actionBehind(event) : null
    const action = n === null ? undefined : actions[n]
    // What co-workers do by themselves follows from the last action too; it is not in the script.
    if (!action || action.by !== event.by || action.do !== event.do) return []
    const why = refusalText(run, event)
    const near = meant(run, event)
    const end = near === '' || why.endsWith('.') ? near : `.${near}`
    return [`action ${n} (${shortly(action)}) was refused: ${why}${end}`]
  })
}

/** That a script goes on after the attempt had ended; null where it does not. */
export function leftOver({ actions, ending }: Run, script: readonly unknown[]): string | null {
  const [first, last] = [actions.length, script.length - 1]
  if (first > last) return null
  const which = first === last ? `action ${first} was` : `actions ${first} to ${last} were`
  return `${which} not carried out: the attempt had ended (${ending}).`
}

/** The code of a refusal, with the reason in words where there are any. */
export function refusalText(
  { scenario, catalogue, parameters }: Pick<Run, 'scenario' | 'catalogue' | 'parameters'>,
  event: RunEvent,
): string {
  const telling = { scenario, catalogue, parameters, purpose: 'afterwards' } as const
  const why = tellEvent(telling, event, 'en')
  const code = word(event, 'code')
  return why === null || why === '' ? code : `${code}. ${why}`
}

/** The deed and what it names, as the script writes it. */
const shortly = ({ by, do: deed, to, item, phrase, question, until }: RecordedAction): string =>
  [by === 'trainee' ? '' : `${by}:`, deed, item ?? phrase ?? question ?? until ?? to ?? '']
    .filter((part) => part !== '')
    .join(' ')
