import type { Value } from '../../scenario/facts.ts'
import type { Text } from '../../scenario/text.ts'
import { inBothHands } from '../actions/support.ts'
import type { ControlFacts, LocalPoint } from '../kind.ts'
import type { Run } from '../run.ts'
import { handReaches } from '../space/reach.ts'
import { sightOf } from '../space/sight.ts'
import { compose } from '../words/compose.ts'
import { findingWords } from '../words/finding-words.ts'
import { textOf } from '../words/names.ts'
import { controlText } from '../words/tell-deed.ts'
import { carriedBy, type Entity, type Person, pointOf } from '../world.ts'
import { linesOf } from './form.ts'
import { offerWords } from './offer-words.ts'
import type { Offer } from './perception.ts'

/** Everything that can be tried with one thing now. Whether it works is for the world to say. */
export function offersOf(run: Run, me: Person, entity: Entity): Offer[] {
  const carried = carriedBy(me).includes(entity.id)
  const worn = me.wearing.includes(entity.id)
  const near = carried || worn || reaches(run, me, entity, undefined)
  return [
    ...controlsOf(run, me, entity, carried),
    ...(carried || worn ? [] : placesOn(run, me, entity)),
    ...(near ? handling(run, entity, { carried, worn }) : []),
    ...usesOn(run, me, entity),
    ...(carried || worn ? [] : touches(run, me, entity)),
    ...reports(entity),
  ]
}

const reaches = (run: Run, me: Person, entity: Entity, local: LocalPoint | undefined): boolean =>
  handReaches(run, me, pointOf(run.world, entity.id, run.tick, local))

const nameText = (run: Run, id: string): Text => textOf(run, id) ?? { en: id }

function controlsOf(run: Run, me: Person, entity: Entity, carried: boolean): Offer[] {
  if (!entity.kind.operate) return []
  const item = entity.id
  const controls = Object.entries(entity.kind.controls(entity.props))
  return controls.flatMap(([control, facts]): Offer[] => {
    if (!carried && !reaches(run, me, entity, facts.at)) return []
    // No hand is left for the tool: that is seen, and need not be tried.
    if (facts.needs && inBothHands(me) === item) return []
    if (!facts.values) {
      const label = controlText(run, item, control, true)
      return [{ group: 'operate', action: { do: 'operate', item, control }, label }]
    }
    return facts.values
      .filter((value) => !standsAt(entity, facts, value))
      .map((value) => ({
        group: 'operate',
        action: { do: 'operate', item, control, value },
        label: controlText(run, item, control, value),
      }))
  })
}

/** A handle is not offered the position that one sees it in. */
const standsAt = (entity: Entity, facts: ControlFacts, value: Value): boolean =>
  Object.entries(facts.gives ?? {}).some(
    ([field, values]) =>
      values.length === facts.values?.length &&
      values.every((each) => facts.values?.includes(String(each))) &&
      entity.state[field] === value,
  )

/** Each carried thing that some place on this one is made for, or that anything can lie in. */
function placesOn(run: Run, me: Person, entity: Entity): Offer[] {
  const sockets = Object.entries(entity.sockets)
  return carriedBy(me).flatMap((item): Offer[] => {
    const kind = run.world.entities.get(item)?.kind.kind ?? ''
    const fitting = sockets.filter(
      ([, { accepts, at }]) =>
        (accepts.includes(kind) || accepts.includes('*')) && reaches(run, me, entity, at),
    )
    const [only] = fitting
    if (!only) return []
    // A place of its own may be in reach where the middle of a long machine is not.
    const target = fitting.length === 1 ? { in: `${entity.id}.${only[0]}` } : { on: entity.id }
    return [
      {
        group: 'place',
        action: { do: 'place', item, ...target },
        label: compose(offerWords.place, { item: nameText(run, item) }),
      },
    ]
  })
}

function handling(
  run: Run,
  entity: Entity,
  { carried, worn }: { readonly carried: boolean; readonly worn: boolean },
): Offer[] {
  const item = entity.id
  const portable = entity.kind.portable?.(entity.props)
  const offers: Offer[] = [
    { group: 'inspect', action: { do: 'inspect', item }, label: offerWords.inspect },
  ]
  if (entity.kind.write) {
    const form = linesOf(run, entity)
    offers.push({
      group: 'write',
      action: { do: 'write', item, fields: {} },
      label: offerWords.write,
      ...(form.length > 0 && { form }),
    })
  }
  if (portable?.wear)
    offers.push(
      worn
        ? { group: 'wear', action: { do: 'remove', item }, label: offerWords.remove }
        : { group: 'wear', action: { do: 'wear', item }, label: offerWords.wear },
    )
  if (carried)
    offers.push({ group: 'take', action: { do: 'release', item }, label: offerWords.release })
  else if (portable && !worn)
    offers.push({ group: 'take', action: { do: 'take', item }, label: offerWords.take })
  return offers
}

/** How far a carried tool goes, metres; null for one that goes as far as an arm. */
const jetMetres = (run: Run, me: Person, item: string): number | null =>
  run.world.entities.get(item)?.kind.reachMetres?.(sightOf(run, item, me.id)) ?? null

/** Whether somebody carries a tool that goes further than their arm to a thing. */
export const jetReaches = (run: Run, me: Person, { id }: Entity): boolean =>
  carriedBy(me).some(
    (item) => sightOf(run, item, me.id).metresTo(id) <= (jetMetres(run, me, item) ?? -1),
  )

/** Each carried tool, at each point of the thing that is within reach. */
function usesOn(run: Run, me: Person, entity: Entity): Offer[] {
  const tools = carriedBy(me).filter(
    (id) => id !== entity.id && run.world.entities.get(id)?.kind.use !== undefined,
  )
  const parts = Object.entries(entity.kind.parts ?? {})
  const carried = carriedBy(me).includes(entity.id)
  return tools.flatMap((item): Offer[] => {
    const tool = nameText(run, item)
    const action = { do: 'use', item, on: entity.id } as const
    const jet = jetMetres(run, me, item)
    const reachesPart = (at: LocalPoint | undefined): boolean =>
      jet === null
        ? reaches(run, me, entity, at)
        : sightOf(run, item, me.id).metresTo(entity.id) <= jet
    if (parts.length === 0) {
      if (!carried && !reachesPart(undefined)) return []
      return [{ group: 'use', action, label: compose(offerWords.use, { item: tool }) }]
    }
    return parts
      .filter(([, part]) => carried || reachesPart(part.at))
      .map(([point, part]) => ({
        group: 'use',
        action: { ...action, point },
        label: compose(offerWords.useAt, { item: tool, part: part.label }),
      }))
  })
}

/** One touch is offered for parts in one place, such as the pairs of terminals that probes go to. */
const isSamePlace = (a: LocalPoint, b: LocalPoint): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

function touches(run: Run, me: Person, entity: Entity): Offer[] {
  const item = entity.id
  const parts = Object.entries(entity.kind.parts ?? {})
  if (parts.length === 0) {
    if (entity.kind.portable || !reaches(run, me, entity, undefined)) return []
    return [{ group: 'touch', action: { do: 'touch', item }, label: offerWords.touchIt }]
  }
  return parts
    .filter(([, part], i) => parts.findIndex(([, { at }]) => isSamePlace(at, part.at)) === i)
    .filter(([, part]) => reaches(run, me, entity, part.at))
    .map(([part, facts]) => ({
      group: 'touch',
      action: { do: 'touch', item, part },
      label: compose(offerWords.touch, { part: facts.label }),
    }))
}

const reports = ({ id: item }: Entity): Offer[] =>
  Object.entries(findingWords).map(([finding, words]) => ({
    group: 'report',
    action: { do: 'report', item, finding },
    label: compose(offerWords.report, { finding: words }),
  }))
