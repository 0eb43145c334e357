import { TICKS_PER_SECOND } from '../../core/time.ts'
import type { Exposed } from '../harm/hazard.ts'
import { hasHappened } from '../harm/sense.ts'
import { tellJudgement } from '../procedure/tell-judgement.ts'
import { because, causeOf, emit, type Run, touch } from '../run.ts'
import {
  type Contact,
  gearOf,
  type Hand,
  type Person,
  protectionOf,
  zonesAround,
} from '../world.ts'
import { sightOf } from './sight.ts'

/** Puts a hand at or into a part. What threatens it there is judged in this reaction. */
export function beginContact(
  run: Run,
  person: Person,
  at: { readonly entity: string; readonly part: string; readonly hand?: Hand | undefined },
): Contact {
  const { entity, part } = at
  const contact: Contact = {
    entity,
    part,
    since: run.tick,
    hand: at.hand ?? '',
    amperes: 0,
    harm: 0,
    potential: 0,
  }
  person.contacts.push(contact)
  emit(run, 'contact', { who: person.id, item: entity, part, began: true }, [
    `entity:${entity}`,
    person.key,
  ])
  touch(run, person.key)
  touch(run, `entity:${entity}`)
  run.unsettled.add(entity)
  updateZones(run, person)
  return contact
}

export function endContact(run: Run, person: Person, contact: Contact): void {
  if (!person.contacts.includes(contact)) return
  judgeContacts(run)
  person.contacts = person.contacts.filter((other) => other !== contact)
  emit(run, 'contact', { who: person.id, item: contact.entity, part: contact.part, began: false }, [
    person.key,
  ])
  touch(run, person.key)
  run.unsettled.add(contact.entity)
  updateZones(run, person)
}

/** Tells of every zone that a person, or a hand of theirs, has entered or left. */
export function updateZones(run: Run, person: Person): void {
  const now = zonesAround(run.world, person, run.tick)
  for (const zone of run.world.zones.keys()) {
    const inside = now.has(zone)
    if (inside === person.zones.has(zone)) continue
    if (inside) person.zones.add(zone)
    else person.zones.delete(zone)
    emit(run, 'zone', { who: person.id, zone, entered: inside }, [person.key])
    touch(run, person.key)
  }
}

/** Holds every hand against every danger at its part. The worst of a contact is told once. */
export function judgeContacts(run: Run): void {
  for (const person of run.world.people.values()) {
    for (const contact of person.contacts) judgeContact(run, person, contact)
  }
}

function judgeContact(run: Run, person: Person, contact: Contact): void {
  const entity = run.world.entities.get(contact.entity)
  const dangers = entity?.kind.dangers?.(sightOf(run, contact.entity, person.id)) ?? []
  const exposed = exposedAt(run, person, contact)
  let amperes = 0
  for (const danger of dangers) {
    if (danger.part !== contact.part) continue
    const system = run.catalogue.hazards.find((hazard) => hazard.type === danger.type)
    const judgement = system?.judge(danger, exposed)
    if (!judgement) continue
    amperes += judgement.amperes ?? 0
    // What lets go onto a hand has hit them: its loose end is no news as long as they stay.
    if (judgement.actual > 0 && danger.type === 'stored-energy')
      hasHappened(person, contact.entity, 'lashing')
    because(run, causeOf(run, [`entity:${contact.entity}`, person.key]), () =>
      tellJudgement(run, {
        person,
        item: contact.entity,
        part: contact.part,
        judgement,
        worst: contact,
      }),
    )
  }
  if (amperes !== contact.amperes) {
    contact.amperes = amperes
    run.unsettled.add(contact.entity)
  }
}

function exposedAt(run: Run, person: Person, contact: Contact): Exposed {
  return {
    who: person.id,
    wearing: protectionOf(run.world, person),
    gear: gearOf(run.world, person),
    hand: contact.hand,
    wet: [...person.zones].some((zone) => run.scenario.zones?.[zone]?.wet === true),
    seconds: (run.tick - contact.since) / TICKS_PER_SECOND,
  }
}
