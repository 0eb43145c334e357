import { actionBehind, eventBehind, type RunEvent, word } from '../../engine/event.ts'
import type { FinishedAttempt, Tell } from './attempt.ts'
import type { Skipped } from './skipped.ts'
import { isDanger } from './turning-point.ts'

/** One link of how it came to this: what happened, or what did not and could have ended it. */
export type Link =
  | {
      readonly kind: 'happened' | 'danger'
      readonly tick: number
      readonly event: number
      readonly sentences: readonly string[]
    }
  | { readonly kind: 'missing'; readonly tick: number; readonly skipped: Skipped }

const MOST_LINKS = 9
const MOST_MISSING = 3

/** The event and everything that it follows from, back to somebody's deed. */
export function causesOf(event: RunEvent, events: readonly RunEvent[]): RunEvent[] {
  const found: RunEvent[] = []
  let at: RunEvent | undefined = event
  while (at && found.length < 64) {
    found.push(at)
    const before = eventBehind(at)
    at = before === null ? deedBehind(at, events) : events[before]
  }
  return found
}

/** What the log says was done by the action that an event follows from. */
function deedBehind(event: RunEvent, events: readonly RunEvent[]): RunEvent | undefined {
  const action = actionBehind(event)
  if (action === null || event.type === 'done') return undefined
  return events.findLast(
    (other) => other.n < event.n && other.type === 'done' && actionBehind(other) === action,
  )
}

/**
 * How it came to the worst moment, in order of time: its causes, what was done out of order on the
 * way, what was near before, and the steps that were left out. What has a remark belongs to it
 * whatever else has to go, and its sentence ends in the remark.
 */
export function chainTo(
  worst: RunEvent,
  leftOut: readonly Skipped[],
  { events }: FinishedAttempt,
  tell: Tell,
  remarks: ReadonlyMap<RunEvent, string> = new Map(),
): readonly Link[] {
  const skipped = leftOut.slice(0, MOST_MISSING)
  const behind = new Set<RunEvent>(causesOf(worst, events))
  const add = (event: RunEvent | undefined): void => {
    for (const each of event ? causesOf(event, events) : []) behind.add(each)
  }
  for (const event of events) {
    if (event.tick > worst.tick) break
    if (isDanger(event) && event.item === worst.item) add(event)
    if (event.type === 'early' && missesOneOf(event, skipped)) add(event)
    if (event.type === 'contact' && event.began === true && event.item === worst.item) add(event)
  }
  for (const { step } of skipped.slice(0, 1)) {
    const last = events.findLast(
      (event) => event.type === 'step' && step.after?.includes(word(event, 'step')),
    )
    add(last)
  }
  const happened = linksOf(
    [...behind].filter((event) => !remarks.has(event)),
    worst,
    tell,
  )
  const remarked = linksOf([...remarks.keys()], worst, (event) =>
    [tell(event), remarks.get(event)].filter(Boolean).join(' '),
  )
  const missing = skipped.map(
    (each): Link => ({ kind: 'missing', tick: each.passedAt, skipped: each }),
  )
  return inOrder([...happened.slice(-MOST_LINKS), ...remarked, ...missing])
}

function missesOneOf({ missing }: RunEvent, skipped: readonly Skipped[]): boolean {
  const left: readonly unknown[] = Array.isArray(missing) ? missing : []
  return skipped.some(({ step }) => left.includes(step.id))
}

/** One link for each tick; what has no words is left out. */
function linksOf(events: readonly RunEvent[], worst: RunEvent, tell: Tell): Link[] {
  const byTick = new Map<number, RunEvent[]>()
  for (const event of events.toSorted((a, b) => a.n - b.n)) {
    byTick.set(event.tick, [...(byTick.get(event.tick) ?? []), event])
  }
  return [...byTick].flatMap(([tick, group]): Link[] => {
    const sentences = [...new Set(group.flatMap((event) => tell(event) ?? []))]
    const first = group[0]
    const isWorst = group.includes(worst)
    if (!first || (sentences.length === 0 && !isWorst)) return []
    return [{ kind: isWorst ? 'danger' : 'happened', tick, event: first.n, sentences }]
  })
}

/** By time; what was left out stands before what was then done without it. */
const inOrder = (links: readonly Link[]): readonly Link[] =>
  links.toSorted(
    (a, b) => a.tick - b.tick || Number(b.kind === 'missing') - Number(a.kind === 'missing'),
  )
