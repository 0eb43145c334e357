import { floorDistance } from '../../core/vec.ts'
import { amount, type RunEvent, word } from '../../engine/event.ts'
import type { Run } from '../../engine/run.ts'
import { say } from '../../engine/words/compose.ts'
import { textOf } from '../../engine/words/names.ts'
import { tellAnswers } from '../../engine/words/tell-answers.ts'
import { happensOf, tellEvent } from '../../engine/words/tell-event.ts'
import { placeOf, positionOf } from '../../engine/world.ts'

/** What a message is: a deed, a refusal, speech, a sound, help, danger near, harm. */
export type NewsKind =
  | 'deed'
  | 'refusal'
  | 'change'
  | 'speech'
  | 'sound'
  | 'step'
  | 'hint'
  | 'danger'
  | 'harm'
  | 'end'

/** One message for the trainee. */
export interface News {
  /** The event behind it. */
  readonly n: number
  readonly tick: number
  readonly kind: NewsKind
  readonly text: string
  /** The name that the text begins with, where somebody else speaks. */
  readonly speaker: string | null
  /** Who speaks, by id. */
  readonly from: string | null
}

/** How far away a change is still seen or heard over a working hall, metres. */
const SENSES = 14

const KINDS: Readonly<Record<string, NewsKind>> = {
  rejected: 'refusal',
  state: 'change',
  reading: 'change',
  said: 'speech',
  interruption: 'speech',
  advise: 'speech',
  sound: 'sound',
  step: 'step',
  early: 'refusal',
  hint: 'hint',
  'near-miss': 'danger',
  harm: 'harm',
  stopped: 'end',
  finished: 'end',
  ended: 'end',
}

/** What no sense tells. */
const UNSEEN: ReadonlySet<string> = new Set(['criterion', 'exposure', 'poses', 'pose', 'contact'])

/**
 * The events of a stretch of the log that the trainee perceives, judged by where everybody is now:
 * ask as soon as they have happened.
 */
export const perceivedIn = (run: Run, from: number): number[] =>
  run.events
    .slice(from)
    .filter((event) => !UNSEEN.has(event.type) && perceived(run, event))
    .map((event) => event.n)

/** Messages for events, in the trainee's language. */
export function newsOf(run: Run, language: string, events: readonly number[]): News[] {
  const news: News[] = []
  let named = ''
  let by = ''
  for (const event of events.flatMap((n) => run.events[n] ?? [])) {
    const item = word(event, 'item')
    const again = event.type === 'state' && item === named
    // A button clicks under the finger that presses it, and under no other.
    if (again && by !== 'trainee' && !isSeen(run, event)) continue
    const text = again ? change(run, event, language) : tellEvent(run, event, language)
    if (event.type === 'done') {
      named = item
      by = word(event, 'by')
    }
    if (text === null || news.at(-1)?.text === text) continue
    const { n, tick } = event
    news.push({ n, tick, kind: kindOf(event), text, ...voiceOf(run, event, language) })
    const answer = tellAnswers(run, event, language)
    if (answer) news.push({ n, tick, kind: 'speech', ...answer })
  }
  return news
}

const kindOf = (event: RunEvent): NewsKind => KINDS[event.type] ?? 'deed'

/** Whether a change shows in a state that stays, not only as a touch that is felt once. */
function isSeen(run: Run, event: RunEvent): boolean {
  const happens = run.world.entities.get(word(event, 'item'))?.kind.words.happens
  return happens?.[`${word(event, 'field')}=${String(event.value)}`] !== undefined
}

/** A change of the thing that the message before has just named. */
function change(run: Run, event: RunEvent, language: string): string | null {
  const happens = happensOf(run, event)
  return happens ? say(happens, language, { value: amount(event, 'value') }) : null
}

function voiceOf(run: Run, event: RunEvent, language: string): Pick<News, 'speaker' | 'from'> {
  const by = word(event, 'by')
  const name = event.type === 'said' && by !== 'trainee' ? textOf(run, by) : null
  return name ? { speaker: say(name, language), from: by } : { speaker: null, from: null }
}

/** Whether it happens near enough to be seen or heard. What one does oneself always is. */
function perceived(run: Run, event: RunEvent): boolean {
  const me = run.world.people.get('trainee')
  if (!me) return false
  const by = word(event, 'by')
  if (event.type === 'rejected' || by === 'trainee') return true
  const other = run.world.people.get(by)
  const here = positionOf(me, run.tick)
  if (other) return floorDistance(here, positionOf(other, run.tick)) <= SENSES
  const item = word(event, 'item')
  if (!run.world.entities.has(item)) return true
  return floorDistance(here, placeOf(run.world, item, run.tick)) <= SENSES
}
