import type { Vec3 } from '../../../core/vec.ts'
import type { Action } from '../../../engine/action.ts'
import { goalOf as standPointOf } from '../../../engine/actions/goal.ts'
import type { LocalPoint } from '../../../engine/kind.ts'
import { destinationsOf, phrasesTo } from '../../../engine/offers/around.ts'
import { offersOf } from '../../../engine/offers/offers-of.ts'
import { phrasesToAll, questionsOf } from '../../../engine/offers/speech.ts'
import { hearsVoice } from '../../../engine/people/voice.ts'
import type { Run } from '../../../engine/run.ts'
import { standingAt } from '../../../engine/space/grid.ts'
import { handReaches } from '../../../engine/space/reach.ts'
import { type Entity, type Person, pointOf, positionOf } from '../../../engine/world.ts'
import type { Goal } from '../goals/goal.ts'
import { fillingsOf } from './fillings.ts'

/** One thing to do, with the way there where one does not stand at it yet. */
export interface Deed {
  readonly walk: string | Vec3 | null
  readonly action: Action
}

interface Stand {
  readonly to: string | Vec3 | null
  readonly at: Vec3
}

/**
 * Everything that the trainee could try from here, each thing from a place where it is in reach.
 * What can be tried is what the interfaces offer: no kind of thing is known here.
 */
export function deedsOf(run: Run, goal: Goal | null): Deed[] {
  const me = run.world.people.get('trainee')
  if (!me) return []
  const found = new Map<string, Deed>()
  const add = (walk: Stand['to'], action: Action): void => {
    const key = JSON.stringify(action)
    if (!found.has(key)) found.set(key, { walk, action })
  }
  const stands = commonStands(run, me)
  for (const entity of run.world.entities.values()) {
    if ('person' in entity.place && entity.place.person !== me.id) continue
    for (const { to, at } of standsFor(run, me, entity, stands)) {
      const there: Person = { ...me, at, walk: null }
      for (const offer of offersOf(run, there, entity)) {
        if (!offer.form) add(to, offer.action)
        else
          for (const fields of fillingsOf(offer.form, entity.id, goal))
            add(to, { ...offer.action, fields })
      }
    }
  }
  for (const { action } of phrasesToAll(run)) add(null, action)
  for (const other of run.world.people.values()) {
    if (other === me) continue
    const near = hearsVoice(run, me, other)
    for (const { action } of phrasesTo(run, other.id)) add(near ? null : other.id, action)
  }
  for (const { offers } of questionsOf(run)) for (const { action } of offers) add(null, action)
  for (const { offers } of destinationsOf(run, me, new Set()))
    for (const { action } of offers) add(null, action)
  // Nothing keeps people from walking where no place is offered: across what is marked off, say.
  for (const to of run.world.zones.keys())
    if (standAt(run, to).length > 0) add(null, { do: 'move', to })
  return [...found.values()]
}

/** Here, and every named place and standing thing that one can go to. */
function commonStands(run: Run, me: Person): Stand[] {
  const zones = [...run.world.zones.keys()].filter((id) => run.scenario.zones?.[id]?.view === true)
  const things = [...run.world.entities.values()]
    .filter(({ place, kind }) => place.kind === 'at' && !kind.portable)
    .map(({ id }) => id)
  const here: Stand = { to: null, at: positionOf(me, run.tick) }
  return [here, ...[...zones, ...things].flatMap((to) => standAt(run, to))]
}

function standAt(run: Run, to: string | Vec3): Stand[] {
  const goal = standPointOf(run, to)
  const at = goal && standingAt(run.grid, goal)
  return at ? [{ to, at }] : []
}

/** The fewest places from which every control, part and place of a thing is in reach. */
function standsFor(run: Run, me: Person, entity: Entity, common: readonly Stand[]): Stand[] {
  const [here] = common
  if ('person' in entity.place) return here ? [here] : []
  const { kind, props, sockets, id } = entity
  const locals: (LocalPoint | undefined)[] = [
    undefined,
    ...Object.values(kind.controls(props)).map(({ at }) => at),
    ...Object.values(kind.parts ?? {}).map(({ at }) => at),
    ...Object.values(sockets).map(({ at }) => at),
  ]
  let left = locals.map((local) => pointOf(run.world, id, run.tick, local))
  const chosen: Stand[] = []
  const tryStand = (stand: Stand): void => {
    const there: Person = { ...me, at: stand.at, walk: null }
    const missed = left.filter((point) => !handReaches(run, there, point))
    if (missed.length < left.length) chosen.push(stand)
    left = missed
  }
  if (here) tryStand(here)
  for (const stand of left.length > 0 ? [...standAt(run, id), ...common] : []) {
    if (left.length > 0) tryStand(stand)
  }
  for (const [x, , z] of left.slice(0, 4))
    for (const stand of standAt(run, [hundredth(x), 0, hundredth(z)])) tryStand(stand)
  return chosen
}

const hundredth = (metres: number): number => Math.round(metres * 100) / 100
