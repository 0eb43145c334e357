import type { Action } from '../../../src/engine/action.ts'
import type { Offer, Perception } from '../../../src/engine/offers/perception.ts'

/** Everything that a trainee is offered at a moment. */
export const allOffers = (seen: Perception): readonly Offer[] => [
  ...seen.things.flatMap((thing) => thing.offers),
  ...seen.carried.flatMap(({ thing }) => thing.offers),
  ...seen.people.flatMap((person) => person.offers),
  ...seen.destinations.flatMap((destination) => destination.offers),
  ...seen.phrases,
  ...seen.questions.flatMap((question) => question.offers),
  ...seen.waits,
]

/** An offer as somebody would make it: a form with its first values chosen. */
export function filled(offer: Offer): Action {
  if (!offer.form) return offer.action
  const fields = offer.form.map((line) => [
    line.field,
    line.tick ? !line.value : (line.choices[0]?.value ?? ''),
  ])
  return { ...offer.action, fields: Object.fromEntries(fields) }
}
