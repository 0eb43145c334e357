import type { Action } from '../../engine/action.ts'
import type { Offer, Perception, Thing } from '../../engine/offers/perception.ts'
import type { Target } from '../../scene/zone.ts'
import type { Side } from './hands.ts'
import type { Page } from './menu/page.ts'

/** What a press on a thing in the hall comes to. */
export type Deed =
  | { readonly kind: 'act'; readonly action: Action }
  | { readonly kind: 'open'; readonly page: Page }
  /** A handle is taken hold of: the hand's turn decides. */
  | { readonly kind: 'hold'; readonly item: string; readonly control: string }

const page = (at: 'thing' | 'person' | 'place', id: string): Deed => ({
  kind: 'open',
  page: { at, id, from: 0 },
})

const act = ({ action }: Offer): Deed => ({ kind: 'act', action })

/**
 * What pointing and pressing means: people are spoken to, buttons pressed, handles held, tools and
 * carried things applied where only one way fits, loose things taken. Everything else shows what
 * can be done, so that nothing happens by accident.
 */
export function deedAt(
  target: Target,
  perception: Perception,
  hand: { readonly side: Side; readonly holds: string | null },
  turns: (item: string, control: string) => boolean,
): Deed {
  if (target.kind === 'person') return page('person', target.id)
  const thing = perception.things.find(({ id }) => id === target.id)
  if (!thing) return page('place', target.id)
  const { control } = target
  if (control !== undefined) {
    const pressed = offersFor(thing, 'operate').filter(({ action }) => action.control === control)
    const [only] = pressed
    if (only && pressed.length === 1 && only.action.value === undefined) return act(only)
    if (turns(thing.id, control)) return { kind: 'hold', item: thing.id, control }
  }
  if (hand.holds !== null) {
    const fitting = [...offersFor(thing, 'place'), ...offersFor(thing, 'use')].filter(
      ({ action }) => action.item === hand.holds,
    )
    const [only] = fitting
    return only && fitting.length === 1 ? act(only) : page('thing', thing.id)
  }
  const take = thing.offers.find(({ action }) => action.do === 'take')
  if (take && control === undefined)
    return { kind: 'act', action: { ...take.action, hand: hand.side } }
  return page('thing', thing.id)
}

const offersFor = (thing: Thing, group: Offer['group']): Offer[] =>
  thing.offers.filter((offer) => offer.group === group)

/** What letting go of a thing comes to: into the nearest place that it fits, or down. */
export function letGoDeed(
  item: string,
  perception: Perception,
  distanceTo: (action: Action) => number,
  velocity: Action['velocity'],
): Action {
  const release: Action = { do: 'release', item, ...(velocity && { velocity }) }
  if (velocity) return release
  const places = perception.things
    .flatMap((thing) => offersFor(thing, 'place'))
    .filter(({ action }) => action.item === item)
    .map(({ action }) => ({ action, distance: distanceTo(action) }))
    .filter(({ distance }) => distance <= NEAR)
    .sort((a, b) => a.distance - b.distance)
  return places[0]?.action ?? release
}

/** How near a place must be for a thing let go to fall into it, metres. */
const NEAR = 0.25
