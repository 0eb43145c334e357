import { toTicks } from '../core/time.ts'
import type { Value } from '../scenario/facts.ts'
import { schedule } from './agenda.ts'
import { carriersAbove, drawnFrom } from './draw.ts'
import { because, causeOf, type Run, setField } from './run.ts'
import { sightOf } from './sight.ts'
import type { Entity } from './world.ts'

/** Settling is a fixed point; a wiring that never comes to rest is a kind's mistake, not a hang. */
const MOST_ROUNDS = 20_000
/** How long after it starts to flow a thing is first asked again, seconds. */
const FIRST_FLOW_SECONDS = 0.1

/**
 * Lets everything that changed follow until nothing changes any more. `run.unsettled` holds what
 * changed (a field, a place); each of those and everything joined to it is asked once a round.
 */
export function settle(run: Run): void {
  for (let round = 0; run.unsettled.size > 0; round++) {
    if (round > MOST_ROUNDS) throw new Error('settle: the equipment never comes to rest.')
    const asked = new Map<string, Set<string>>()
    for (const changed of run.unsettled)
      for (const id of [changed, ...neighboursOf(run, changed)])
        asked.set(id, (asked.get(id) ?? new Set()).add(changed))
    run.unsettled = new Set()
    for (const [id, changed] of asked) {
      const entity = run.world.entities.get(id)
      if (entity) settleOne(run, entity, changed)
    }
  }
}

/** What it does now follows from what changed: itself, or what it is joined to. */
function settleOne(run: Run, entity: Entity, changed: ReadonlySet<string>): void {
  const { id, kind } = entity
  const keys = [...changed].map((other) => `entity:${other}`)
  because(run, causeOf(run, keys), () => {
    for (const [port, field] of Object.entries(kind.energy?.arrives ?? {})) {
      const arrives = arrivingAt(run, entity, port)
      if (arrives !== null) setField(run, id, field, arrives)
    }
    const carries = kind.energy?.carries
    if (carries) {
      const drawn = drawnFrom(run, entity)
      setField(run, id, carries.amperes, drawn.amperes)
      setField(run, id, carries.residualAmperes, drawn.residualAmperes)
    }
    setFields(run, id, kind.settle?.(sightOf(run, id)) ?? {})
    startFlow(run, entity)
  })
}

export function setFields(run: Run, id: string, fields: Readonly<Record<string, Value>>): void {
  for (const [field, value] of Object.entries(fields)) setField(run, id, field, value)
}

/** The most that any feeder gives on to a port; null where nothing feeds it. */
function arrivingAt(run: Run, entity: Entity, port: string): number | null {
  let most: number | null = null
  for (const feederId of entity.fedBy) {
    const feeder = run.world.entities.get(feederId)
    const feeds = feeder?.feeds.some((feed) => feed.entity === entity.id && feed.port === port)
    if (!feeder || !feeds) continue
    most = Math.max(most ?? 0, feeder.kind.energy?.gives?.(sightOf(run, feederId)) ?? 0)
  }
  return most
}

/** Everything joined to a thing: by sockets, by energy, by commands. */
function neighboursOf(run: Run, id: string): readonly string[] {
  const entity = run.world.entities.get(id)
  if (!entity) return []
  const near = [
    ...entity.fedBy,
    ...entity.commands,
    ...entity.commandedBy,
    ...carriersAbove(run, id),
  ]
  for (const feed of entity.feeds) near.push(feed.entity)
  let place = entity.place
  for (let depth = 0; place.kind === 'socket' && depth < 8; depth++) {
    near.push(place.entity)
    const holder = run.world.entities.get(place.entity)
    if (!holder) break
    place = holder.place
  }
  const inside = [id]
  for (let depth = 0; depth < inside.length && depth < 64; depth++) {
    const holder = run.world.entities.get(inside[depth] ?? '')
    for (const socket of Object.keys(holder?.kind.sockets?.(holder.props) ?? {})) {
      inside.push(...(run.world.contents.get(`${holder?.id}.${socket}`) ?? []))
    }
  }
  return [...near, ...inside.slice(1)]
}

/** While its state says `flowing`, a thing is asked again and again at the times it names. */
function startFlow(run: Run, entity: Entity): void {
  if (entity.state.flowing !== true || entity.flowingSince !== null || !entity.kind.flow) return
  entity.flowingSince = run.tick
  const first = entity.kind.firstFlow?.(sightOf(run, entity.id)) ?? FIRST_FLOW_SECONDS
  scheduleFlow(run, entity, first)
}

function scheduleFlow(run: Run, entity: Entity, seconds: number): void {
  schedule(run.agenda, run.tick + Math.max(1, toTicks(seconds)), () => {
    const since = entity.flowingSince
    const { flow } = entity.kind
    if (since === null || !flow) return
    const { set, others = {}, again } = flow(sightOf(run, entity.id), (run.tick - since) / 60)
    because(run, causeOf(run, [`entity:${entity.id}`]), () => {
      setFields(run, entity.id, set)
      for (const [other, fields] of Object.entries(others)) setFields(run, other, fields)
    })
    entity.flowingSince = again === null ? null : run.tick
    if (again === null) setField(run, entity.id, 'flowing', false)
    else scheduleFlow(run, entity, again)
  })
}
