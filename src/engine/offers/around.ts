import { centreOf, floorDistance } from '../../core/vec.ts'
import type { Text } from '../../scenario/text.ts'
import { hearsVoice } from '../people/voice.ts'
import type { Run } from '../run.ts'
import { textOf } from '../words/names.ts'
import { type Person, placeOf, positionOf } from '../world.ts'
import { areasOf } from './areas.ts'
import { byDistance, distanceTo } from './distance.ts'
import { offerWords } from './offer-words.ts'
import type { Destination, Offer, PersonSeen } from './perception.ts'

const nameText = (run: Run, id: string): Text => textOf(run, id) ?? { en: id }

const rounded = (metres: number): number => Math.round(metres * 10) / 10

/** Everybody else, nearest first, with what can be said to them. */
export function peopleSeen(run: Run, me: Person): PersonSeen[] {
  const mine = positionOf(me, run.tick)
  return [...run.world.people.values()]
    .filter((person) => person !== me)
    .map((person) => {
      const metres = floorDistance(mine, positionOf(person, run.tick))
      const document = run.scenario.people?.[person.id]
      return {
        id: person.id,
        name: nameText(run, person.id),
        role: document?.role ?? null,
        at: placeNameOf(run, person),
        walking: person.walk !== null,
        hurt: person.hurt,
        distance: rounded(metres),
        offers: hearsVoice(run, me, person) ? phrasesTo(run, person.id) : [],
      }
    })
    .sort(byDistance)
}

/** The thing that somebody works at, else the named place that they stand in. */
function placeNameOf(run: Run, person: Person): Text | null {
  if (person.walk) return null
  const item = person.doing?.item ?? ''
  if (item !== '') return textOf(run, item)
  const zone = [...person.zones].sort().find((id) => run.scenario.zones?.[id]?.view === true)
  return zone === undefined ? null : nameText(run, zone)
}

/** What can be said to somebody who is near enough to hear it. */
export function phrasesTo(run: Run, to: string): Offer[] {
  return Object.entries(run.scenario.phrases ?? {})
    .filter(([, phrase]) => phrase.to === undefined || phrase.to.includes(to))
    .map(([id, phrase]) => ({
      group: 'say',
      action: { do: 'say', phrase: id, to },
      label: phrase.ask ?? phrase.text,
    }))
}

const waysTo = (id: string): readonly Offer[] => [
  { group: 'go', action: { do: 'move', to: id }, label: offerWords.go },
  { group: 'look', action: { do: 'look', at: id }, label: offerWords.look },
]

/** Named places, things that stand about and people: whatever is in sight and not at hand. */
export function destinationsOf(run: Run, me: Person, atHand: ReadonlySet<string>): Destination[] {
  const mine = positionOf(me, run.tick)
  const standing = [...run.world.entities.values()].filter(({ place }) => place.kind === 'at')
  const named = [...run.world.zones]
    .filter(([id]) => run.scenario.zones?.[id]?.view === true)
    .map(([id, box]) => ({ id, at: run.scenario.zones?.[id]?.stand ?? centreOf(box) }))
  const areas = areasOf(
    named,
    standing.map(({ id }) => ({ id, at: placeOf(run.world, id, run.tick) })),
  )
  const places = named.map(({ id, at }): Destination => {
    const distance = rounded(floorDistance(mine, at))
    return { ...wayTo(run, id), what: 'zone', area: id, holds: [], distance }
  })
  const things = standing
    .filter(({ id }) => !atHand.has(id))
    .map(({ id }): Destination => {
      const distance = distanceTo(run, me, id)
      const area = areas.get(id) ?? null
      return { ...wayTo(run, id), what: 'thing', area, holds: looseOn(run, id), distance }
    })
  const people = [...run.world.people.values()]
    .filter((person) => person !== me)
    .map((person): Destination => {
      const distance = rounded(floorDistance(mine, positionOf(person, run.tick)))
      return { ...wayTo(run, person.id), what: 'person', area: null, holds: [], distance }
    })
  return [...places, ...things, ...people].sort(byDistance)
}

const wayTo = (run: Run, id: string): Pick<Destination, 'id' | 'name' | 'offers'> => ({
  id,
  name: nameText(run, id),
  offers: waysTo(id),
})

/** What lies or hangs on a thing and could be picked up, by id: no order of the procedure. */
const looseOn = (run: Run, id: string): readonly Text[] =>
  [...run.world.entities.values()]
    .filter(({ place }) => 'entity' in place && place.entity === id)
    .filter(({ kind, props }) => kind.portable?.(props))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((entity) => nameText(run, entity.id))
