import { floorDistance } from '../../core/vec.ts'
import { amount, type RunEvent, word } from '../../engine/event.ts'
import type { Run } from '../../engine/run.ts'
import { say } from '../../engine/words/compose.ts'
import { textOf } from '../../engine/words/names.ts'
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
  /** Who speaks, where somebody else does. */
  readonly speaker: string | null
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
  early: 'step',
  hint: 'hint',
  'near-miss': 'danger',
  harm: 'harm',
  stopped: 'end',
  finished: 'end',
  ended: 'end',
}

/** What a person can still be told when the page is made again: nothing of it is guesswork. */
const UNSEEN: ReadonlySet<string> = new Set(['criterion', 'exposure', 'poses', 'contact'])

/** The news in a stretch of the log, in the trainee's language: what can be perceived from there. */
export function newsOf(run: Run, language: string, from = 0, to = run.events.length): News[] {
  const news: News[] = []
  let named = ''
  for (const event of run.events.slice(from, to)) {
    if (UNSEEN.has(event.type) || !perceived(run, event)) continue
    const item = word(event, 'item')
    const text =
      event.type === 'state' && item === named
        ? change(run, event, language)
        : tellEvent(run, event, language)
    if (text === null) continue
    if (event.type === 'done') named = item
    const last = news.at(-1)
    if (last?.text === text) continue
    news.push({
      n: event.n,
      tick: event.tick,
      kind: kindOf(event),
      text,
      speaker: speakerOf(run, event, language),
    })
  }
  return news
}

const kindOf = (event: RunEvent): NewsKind => KINDS[event.type] ?? 'deed'

/** A change of the thing that the message before has just named. */
function change(run: Run, event: RunEvent, language: string): string | null {
  const happens = happensOf(run, event)
  return happens ? say(happens, language, { value: amount(event, 'value') }) : null
}

function speakerOf(run: Run, event: RunEvent, language: string): string | null {
  const by = word(event, 'by')
  if (event.type !== 'said' || by === 'trainee' || by === '') return null
  const name = textOf(run, by)
  return name ? say(name, language) : null
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
