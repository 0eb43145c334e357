import { type RunEvent, word } from '../../engine/event.ts'
import { say } from '../../engine/words/compose.ts'
import type { Naming } from '../../engine/words/names.ts'
import { partText, tellDeed } from '../../engine/words/tell-deed.ts'
import { happensOf } from '../../engine/words/tell-event.ts'
import { tellRefusal } from '../../engine/words/tell-refusal.ts'
import type { FinishedAttempt } from './attempt.ts'
import { causesOf } from './chain.ts'
import { plated } from './plated.ts'
import { feedersOf } from './tied.ts'
import { STORY_WORDS } from './words.ts'

/** What somebody else did to a machine with a hand in it, and why it went well. */
export interface Luck {
  readonly tick: number
  readonly event: number
  readonly sentence: string
}

/**
 * Why a job that was not done safely hurt nobody: what others set going on a machine that the trainee
 * had a hand in, and that did not move. Nothing where somebody was hurt.
 */
export function luckIn(
  { events, result }: FinishedAttempt,
  naming: Naming,
  language: string,
): readonly Luck[] {
  if (result.outcome !== 'completed-unsafe' || result.harm.actual > 0) return []
  return events.flatMap((event): Luck[] => {
    const by = word(event, 'by')
    if (word(event, 'do') !== 'operate' || by === '' || by === 'trainee') return []
    const hand = handIn(machinesOf(event, naming), events, event)
    if (!hand || !isStill(event, events, naming)) return []
    const sentence = tellLuck(event, hand, events, naming, language)
    return [{ tick: event.tick, event: event.n, sentence }]
  })
}

/** The thing operated, and what its buttons command. */
function machinesOf(event: RunEvent, { scenario }: Naming): readonly string[] {
  const item = word(event, 'item')
  const commanded = scenario.equipment[item]?.commands ?? []
  return [item, ...commanded.map((target) => target.split('.')[0] ?? '')]
}

/** The touch of the trainee's that lasts while an event happens; nothing where no hand is in there. */
function handIn(
  machines: readonly string[],
  events: readonly RunEvent[],
  during: RunEvent,
): RunEvent | undefined {
  const last = new Map<string, RunEvent>()
  for (const event of events.slice(0, during.n)) {
    if (event.type !== 'contact' || word(event, 'who') !== 'trainee') continue
    if (machines.includes(word(event, 'item')))
      last.set(`${word(event, 'item')}.${word(event, 'part')}`, event)
  }
  return [...last.values()].find(({ began }) => began === true)
}

/** Whether a deed was refused, or nothing else that follows from it can be seen or heard. */
function isStill(deed: RunEvent, events: readonly RunEvent[], naming: Naming): boolean {
  if (deed.type === 'rejected') return true
  if (deed.type !== 'done') return false
  return !events.some(
    (event) =>
      event.type === 'state' &&
      event.n > deed.n &&
      word(event, 'item') !== word(deed, 'item') &&
      happensOf(naming, event) !== null &&
      causesOf(event, events).includes(deed),
  )
}

function tellLuck(
  event: RunEvent,
  hand: RunEvent,
  events: readonly RunEvent[],
  naming: Naming,
  language: string,
): string {
  const deed = tellDeed(naming, event, language) ?? ''
  const place = partText(naming, word(hand, 'item'), word(hand, 'part'))
  if (event.type === 'rejected') {
    // The reason of a refusal tells how to get past it: no advice for whoever has a hand in there.
    const reason = tellRefusal(naming, event, language, false)
    return say(STORY_WORDS.refused, language, { deed, place, reason })
  }
  const locked = lockedBefore(word(hand, 'item'), events.slice(0, event.n), naming)
    .map((id) => plated(naming, id, language))
    .join(', ')
  return say(locked === '' ? STORY_WORDS.still : STORY_WORDS.held, language, {
    deed,
    place,
    locked,
  })
}

/** What is locked of all that feeds a machine with the energy that drives it: that of its first port. */
function lockedBefore(
  machine: string,
  events: readonly RunEvent[],
  { scenario, catalogue }: Naming,
): readonly string[] {
  const ports = catalogue.kinds.get(scenario.equipment[machine]?.is ?? '')?.ports ?? {}
  const [energy = null] = [Object.values(ports)[0]?.energy].flat()
  const found = new Set<string>()
  let reached: readonly string[] = [machine]
  while (reached.length > 0) {
    const next = reached.flatMap((id) => feedersOf(id, energy, scenario, catalogue))
    reached = next.filter((id) => !found.has(id))
    for (const id of reached) found.add(id)
  }
  return [...found].filter(
    (id) =>
      events.findLast(
        (event) => event.type === 'state' && word(event, 'item') === id && event.field === 'locked',
      )?.value === true,
  )
}
