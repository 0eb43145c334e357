import type { Action } from '../../../engine/action.ts'
import type { Run } from '../../../engine/run.ts'
import { goalOf } from './goal.ts'

/** Every name in an action: what it is done with, to whom, and where. */
export const namesIn = (action: Action): string[] =>
  [
    action.item,
    action.on,
    action.in?.split('.')[0],
    typeof action.to === 'string' ? action.to : undefined,
    typeof action.at === 'string' ? action.at : undefined,
    action.phrase,
    action.question,
    action.zone,
  ].filter((name) => name !== undefined)

/**
 * What has to do with the named things: what feeds, commands, holds or is held by them, what fits
 * into them or is needed for their controls, and the people whose plans speak of them.
 */
export function related(run: Run, names: ReadonlySet<string>): Set<string> {
  const all = new Set(names)
  const { entities, contents } = run.world
  for (const id of driving(run, names)) all.add(id)
  for (const id of [...all]) {
    const entity = entities.get(id)
    if (!entity) continue
    const { place } = entity
    const sockets = Object.entries(entity.sockets)
    const near = [
      ...entity.commands,
      ...entity.feeds.map((feed) => feed.entity),
      ...('entity' in place ? [place.entity] : []),
      ...sockets.flatMap(([socket]) => contents.get(`${id}.${socket}`) ?? []),
    ]
    for (const other of near) all.add(other)
  }
  for (const item of fittingInto(run, all)) all.add(item)
  return withPlans(run, all)
}

/** Whatever the things get their energy and their commands from, back to the sources. */
export function driving(run: Run, ids: ReadonlySet<string>): Set<string> {
  const all = new Set<string>()
  const open = [...ids]
  for (const id of open) {
    const entity = run.world.entities.get(id)
    for (const other of [...(entity?.fedBy ?? []), ...(entity?.commandedBy ?? [])]) {
      if (all.has(other)) continue
      all.add(other)
      open.push(other)
    }
  }
  return all
}

/** What fits into the things, and the tools that their controls need. */
export function fittingInto(run: Run, ids: ReadonlySet<string>): Set<string> {
  const kinds = new Set(
    [...ids].flatMap((id) => {
      const entity = run.world.entities.get(id)
      if (!entity) return []
      const { kind, props, sockets } = entity
      return [
        ...Object.values(sockets).flatMap(({ accepts }) => accepts),
        ...Object.values(kind.controls(props)).flatMap(({ needs }) => needs ?? []),
      ]
    }),
  )
  const fits = [...run.world.entities.values()].filter(
    ({ kind }) => kind.portable && kinds.has(kind.kind),
  )
  return new Set(fits.map(({ id }) => id))
}

/** Whoever would do something with a named thing, and what has to be so before they do. */
function withPlans(run: Run, names: Set<string>): Set<string> {
  for (const [person, { does }] of Object.entries(run.scenario.people ?? {})) {
    for (const plan of does ?? []) {
      const touches = names.has(person) || namesIn(plan as Action).some((name) => names.has(name))
      const goal = touches ? goalOf(run, person, plan.when) : null
      if (!goal) continue
      names.add(person)
      for (const name of goal.names) names.add(name)
    }
  }
  for (const [phrase, { to }] of Object.entries(run.scenario.phrases ?? {}))
    if (to?.some((person) => person !== 'trainee' && names.has(person))) names.add(phrase)
  return names
}
