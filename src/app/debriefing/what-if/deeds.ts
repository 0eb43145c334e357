import type { Action } from '../../../engine/action.ts'
import { act, advance } from '../../../engine/advance.ts'
import { createRun } from '../../../engine/create.ts'
import { actionBehind } from '../../../engine/event.ts'
import { perceive } from '../../../engine/offers/perceive.ts'
import type { Offer } from '../../../engine/offers/perception.ts'
import { wholeCatalogue } from '../../../equipment/whole-catalogue.ts'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'
import type { Story } from '../story/story.ts'

export interface DoneDeed {
  readonly n: number
  readonly tick: number
  readonly sentence: string
}

/** What the trainee did, in the words of the log: what can be left out. */
export const deedsDone = ({ attempt, tell }: Story): readonly DoneDeed[] =>
  attempt.events.flatMap((event) => {
    const behind = actionBehind(event)
    if (event.type !== 'done' || event.by !== 'trainee' || behind === null) return []
    const action = attempt.actions[behind]
    const sentence = tell(event)
    return action && sentence ? [{ n: action.n, tick: action.tick, sentence }] : []
  })

/** What could have been done at a moment, before what was done then, each thing in reach by its name. */
export function offersAt(attempt: FinishedAttempt, tick: number, say: Story['speech']['say']) {
  const run = createRun(attempt.scenario.document, wholeCatalogue, attempt)
  for (const { n: _n, tick: at, ...action } of attempt.actions) {
    if (at >= tick) break
    advance(run, at)
    act(run, action)
  }
  advance(run, tick)
  const { things, carried, people, phrases, destinations } = perceive(run)
  const ofThing = [...things, ...carried.map(({ thing }) => thing)].map(({ name, offers }) => ({
    name: say(name),
    offers,
  }))
  const groups = [
    ...ofThing,
    ...people.map(({ name, offers }) => ({ name: say(name), offers })),
    { name: '', offers: phrases },
    ...destinations.map(({ name, offers }) => ({ name: say(name), offers })),
  ]
  return groups.flatMap(({ name, offers }) =>
    offers.flatMap((offer) => wordedOffer(name, offer, say)),
  )
}

export interface WordedOffer {
  readonly label: string
  readonly action: Action
}

function wordedOffer(
  name: string,
  { form, label, action }: Offer,
  say: Story['speech']['say'],
): WordedOffer[] {
  if (form) return []
  return [{ label: name === '' ? say(label) : `${name}: ${say(label)}`, action }]
}
