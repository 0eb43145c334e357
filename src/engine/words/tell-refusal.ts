import type { RunEvent } from '../event.ts'
import { word } from '../event.ts'
import { say } from './compose.ts'
import { type Naming, nameOf } from './names.ts'
import { type RefusalWords, refusalWords, someRefusal } from './refusal-words.ts'

/** The words of the thing that refused: the one it names, the one used, the one used upon. */
function wordsOf({ scenario, catalogue }: Naming, event: RunEvent, code: string): RefusalWords {
  const params = paramsOf(event)
  const [into = ''] = (word(event, 'in') || word(event, 'on')).split('.')
  for (const id of [String(params.item ?? ''), word(event, 'item'), into]) {
    const own = catalogue.kinds.get(scenario.equipment[id]?.is ?? '')?.words.refusals[code]
    if (own) return own
  }
  return refusalWords[code] ?? someRefusal
}

const paramsOf = (event: RunEvent): Readonly<Record<string, unknown>> =>
  typeof event.params === 'object' && event.params !== null && !Array.isArray(event.params)
    ? { ...event.params }
    : {}

/**
 * The one thing of a kind that this workplace has, where there is just one; else the kind itself.
 * What a co-worker comes with is not there to be fetched.
 */
function oneOf({ scenario }: Naming, id: string): string {
  const theirs = Object.values(scenario.people ?? {}).flatMap(({ carrying }) => carrying ?? [])
  const [only, second] = Object.entries(scenario.equipment).filter(
    ([other, { is }]) => is === id && !theirs.includes(other),
  )
  return only && !second ? only[0] : id
}

/**
 * What a refusal says. Everybody is told what is seen or felt; the reason, which can give the next
 * step away, only where the purpose allows it.
 */
export function tellRefusal(
  naming: Naming,
  event: RunEvent,
  language: string,
  withReason: boolean,
): string {
  const { seen, why } = wordsOf(naming, event, word(event, 'code'))
  const values = Object.fromEntries(
    Object.entries(paramsOf(event)).map(([name, value]) => [
      name,
      typeof value === 'string' ? nameOf(naming, oneOf(naming, value), language) : String(value),
    ]),
  )
  const told = say(seen, language, values)
  return withReason ? `${told} ${say(why, language, values)}` : told
}
