import { toTicks } from '../core/time.ts'
import { schedule } from './agenda.ts'
import { drawnFrom } from './draw.ts'
import { because, causeOf, type Run, setField, setFields } from './run.ts'
import { contentsOf, sightOf } from './space/sight.ts'
import type { Entity } from './world.ts'

/** Settling is a fixed point; a wiring that never comes to rest is a kind's mistake, not a hang. */
const MOST_ROUNDS = 20_000
/** How long after it starts to flow a thing is first asked again, seconds. */
const FIRST_FLOW_SECONDS = 0.1
/** A change is felt by so many holders, one in the other, and by so many things inside. */
const MOST_HOLDERS = 8
const MOST_INSIDE = 64

/**
 * Lets everything that changed follow until nothing changes any more. `run.unsettled` holds what
 * changed (a field, a place); each of those and everything joined to it is asked once a round.
 */
export function settle(run: Run): void {
  for (let round = 0; run.unsettled.size > 0; round++) {
    if (round > MOST_ROUNDS) throw new Error('settle: the equipment never comes to rest.')
    const asked = new Map<string, string[]>()
    const ask = (id: string, changed: Entity): void => {
      const keys = asked.get(id)
      if (keys) keys.push(changed.key)
      else if (follows(run, id)) asked.set(id, [changed.key])
    }
    for (const id of run.unsettled) {
      const changed = run.world.entities.get(id)
      if (!changed) continue
      ask(id, changed)
      for (const other of changed.joined) ask(other, changed)
      forAllAround(run, changed, ask)
    }
    run.unsettled = new Set()
    for (const [id, changed] of asked) {
      const entity = run.world.entities.get(id)
      if (entity) settleOne(run, entity, changed)
    }
  }
}

/** Whether anything could come of asking it. */
function follows(run: Run, id: string): boolean {
  const kind = run.world.entities.get(id)?.kind
  return kind !== undefined && Boolean(kind.energy || kind.settle || kind.flow)
}

/**
 * What it does now follows from what changed, by wake keys: itself, or what it is joined to. As
 * `because` does it, without a closure for each: those would be most of what a tick allocates.
 */
function settleOne(run: Run, entity: Entity, changed: readonly string[]): void {
  const before = run.cause
  run.cause = causeOf(run, changed) ?? before
  follow(run, entity)
  run.cause = before
}

function follow(run: Run, entity: Entity): void {
  const { id, kind } = entity
  const fields = kind.energy?.arrives
  for (const port in fields) {
    const field = fields[port]
    const arrives = arrivingAt(run, entity, port)
    if (field !== undefined && arrives !== null) setField(run, id, field, arrives)
  }
  const carries = kind.energy?.carries
  if (carries) {
    const drawn = drawnFrom(run, entity)
    setField(run, id, carries.amperes, drawn.amperes)
    setField(run, id, carries.residualAmperes, drawn.residualAmperes)
  }
  if (kind.settle) setFields(run, id, kind.settle(sightOf(run, id)))
  startFlow(run, entity)
}

/** The most that any feeder gives on to a port; null where nothing feeds it. */
function arrivingAt(run: Run, entity: Entity, port: string): number | null {
  let most: number | null = null
  for (const feederId of entity.fedBy) {
    const feeder = run.world.entities.get(feederId)
    if (!feeder || !feedsPort(feeder, entity.id, port)) continue
    const gives = feeder.kind.energy?.gives
    most = Math.max(most ?? 0, gives ? gives(sightOf(run, feederId)) : 0)
  }
  return most
}

const feedsPort = (feeder: Entity, id: string, port: string): boolean => {
  for (const feed of feeder.feeds) if (feed.entity === id && feed.port === port) return true
  return false
}

/** Whatever a thing sits in, and then whatever sits in it, level by level. */
function forAllAround(run: Run, entity: Entity, then: (id: string, around: Entity) => void): void {
  const { entities } = run.world
  let place = entity.place
  for (let depth = 0; place.kind === 'socket' && depth < MOST_HOLDERS; depth++) {
    then(place.entity, entity)
    const holder = entities.get(place.entity)
    if (!holder) break
    place = holder.place
  }
  const inside = [entity]
  for (let i = 0; i < inside.length && i < MOST_INSIDE; i++) {
    const { id = '', sockets = {} } = inside[i] ?? {}
    for (const socket in sockets) {
      for (const item of contentsOf(run, id, socket)) {
        then(item, entity)
        const held = entities.get(item)
        if (held) inside.push(held)
      }
    }
  }
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
    because(run, causeOf(run, [entity.key]), () => {
      setFields(run, entity.id, set)
      for (const [other, fields] of Object.entries(others)) setFields(run, other, fields)
    })
    entity.flowingSince = again === null ? null : run.tick
    if (again === null) setField(run, entity.id, 'flowing', false)
    else scheduleFlow(run, entity, again)
  })
}
