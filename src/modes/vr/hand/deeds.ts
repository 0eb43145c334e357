import type { Action } from '../../../engine/action.ts'
import type { Offer, Perception, Thing } from '../../../engine/offers/perception.ts'
import type { Target } from '../../../scene/zone.ts'
import type { Side } from '../hands.ts'
import type { Page } from '../menu/page.ts'

/** What a press on a thing in the hall comes to. */
export type Deed =
  | { readonly kind: 'act'; readonly action: Action }
  | { readonly kind: 'open'; readonly page: Page }
  /** It is out of reach: one would have to go there. */
  | { readonly kind: 'go'; readonly to: string }
  /** A handle is taken hold of: the hand's turn decides. */
  | { readonly kind: 'hold'; readonly item: string; readonly control: string }

const page = (at: 'thing' | 'person', id: string): Deed => ({
  kind: 'open',
  page: { at, id, from: 0 },
})

const act = ({ action }: Offer): Deed => ({ kind: 'act', action })

/**
 * What pointing and pressing means: people are spoken to, handles held, buttons and bolts that know
 * one way worked, a carried thing put where only one place fits, loose things taken (a full hand
 * hangs what it holds on the belt), a carried tool applied where there is only one way. Everything else shows what can be done, so that nothing happens by accident.
 */
export function deedAt(
  target: Target,
  perception: Perception,
  hand: { readonly side: Side; readonly holds: string | null },
  turns: (item: string, control: string) => boolean,
): Deed {
  if (target.kind === 'person') return page('person', target.id)
  const thing = perception.things.find(({ id }) => id === target.id)
  if (!thing) return { kind: 'go', to: target.id }
  const { control } = target
  if (control !== undefined) {
    const pressed = offersFor(thing, 'operate').filter(({ action }) => action.control === control)
    const [only] = pressed
    if (turns(thing.id, control)) return { kind: 'hold', item: thing.id, control }
    if (only && pressed.length === 1) return act(only)
  }
  const { holds } = hand
  const fitting = (group: 'place' | 'use'): Offer[] =>
    holds === null ? [] : offersFor(thing, group).filter(({ action }) => action.item === holds)
  const take = thing.offers.find(({ action }) => action.do === 'take')
  const taken: Deed | null =
    take && control === undefined
      ? { kind: 'act', action: { ...take.action, hand: hand.side } }
      : null
  const here = page('thing', thing.id)
  return applied(fitting('place'), here) ?? taken ?? applied(fitting('use'), here) ?? here
}

/** The one way in which a carried thing fits; `otherwise` where there are several, null at none. */
function applied(fitting: readonly Offer[], otherwise: Deed): Deed | null {
  const [only, ...more] = fitting
  if (!only) return null
  return more.length === 0 ? act(only) : otherwise
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
