import { toLocal } from '../../core/frame.ts'
import { boxOf, distanceBetween, floorDistance, overFloor, type Vec3 } from '../../core/vec.ts'
import { SOUNDS } from '../../scenario/conditions/functions.ts'
import { tellJudgement } from '../procedure/tell-judgement.ts'
import { because, causeOf, type Run, setFields, touch } from '../run.ts'
import { refreshScreen } from '../space/refresh-screen.ts'
import { inSight, screenedFrom } from '../space/screen.ts'
import { sightOf } from '../space/sight.ts'
import { carriedBy, type Entity, type Person, placeOf, pointOf, positionOf } from '../world.ts'
import { refreshAir } from './air.ts'
import { followDoorways } from './air-exchange.ts'
import { bodyOf } from './body.ts'
import { adjustRates } from './exposure.ts'
import { igniteGas } from './ignite.ts'
import type { Acting, Surrounding } from './surrounding.ts'

/** Height of an upright body, and of its ears, metres. */
const BODY_HEIGHT = 1.7
const EARS = 1.5
/** Heights of a body, and of a thing, at which heat finds it, metres over where it stands. */
const SKIN = [0.1, 0.9, 1.6]
const SURFACE = [0.1, 0.6]

/**
 * Lets what changed act on whoever is around it. Things that give off something are asked again when
 * they change, people are held against them when they or the things change; where nothing gives off
 * anything, nothing is done. Gives the keys of what is to be asked again: what it felt may be part of
 * what it gives off, such as smoke that goes on into the next room.
 */
export function senseChanges(run: Run, dirty: ReadonlySet<string>): readonly string[] {
  let sourcesChanged = false
  for (const key of dirty) {
    const giver = run.givers.get(key)
    if (giver && askSource(run, giver)) {
      sourcesChanged = true
      // Who hears it acts because of what changed it, not because of what somebody does just then.
      run.touched.set(SOUNDS, Math.max(causeIn(run, key), causeIn(run, SOUNDS)))
    }
    const screener = run.screeners.get(key)
    if (screener && refreshScreen(run, screener)) sourcesChanged = true
  }
  if (sourcesChanged) touch(run, SOUNDS)
  for (const [key, feeler] of run.feelers) if (sourcesChanged || dirty.has(key)) feel(run, feeler)
  const again = relays(run)
  if (run.air.size === 0 && run.sources.size === 0 && !sourcesChanged) return again
  if (run.air.size > 0) followDoorways(run)
  const aired = run.air.size === 0 ? NOWHERE : refreshAir(run, dirty)
  if (run.air.size > 0) igniteGas(run)
  let given: readonly Given[] | null = null
  for (const person of run.world.people.values())
    if (sourcesChanged || isTouched(run, person, dirty) || breathesAny(person, aired)) {
      given ??= givenOff(run)
      sense(run, person, given)
    }
  return again
}

/** The event by which a key last changed; -1 for none. */
const causeIn = ({ touched }: Run, key: string): number => touched.get(key) ?? -1

/** What gives off something and has just felt another change. */
function relays({ feelers, givers, unsettled }: Run): readonly string[] {
  if (feelers.size === 0 || unsettled.size === 0) return NOTHING
  return [...feelers].flatMap(([key, { id }]) =>
    unsettled.has(id) && givers.has(key) ? [key] : [],
  )
}

const NOTHING: readonly string[] = []

const NOWHERE: ReadonlySet<string> = new Set()

/** They, or something that they wear, have changed. */
function isTouched(run: Run, person: Person, dirty: ReadonlySet<string>): boolean {
  if (dirty.has(person.key)) return true
  for (const worn of person.wearing) {
    const key = run.world.entities.get(worn)?.key
    if (key !== undefined && dirty.has(key)) return true
  }
  return false
}

/** They are in one of the zones, or its air still counts as around them. */
function breathesAny(person: Person, zones: ReadonlySet<string>): boolean {
  for (const zone of zones)
    if (person.zones.has(zone) || person.around.some(({ item }) => item === zone)) return true
  return false
}

/** What a thing gives off now; whether that, or where it is, may be another than before. */
function askSource(run: Run, { id, kind }: Entity): boolean {
  const now = kind.surroundings?.(sightOf(run, id)) ?? []
  if (now.length === 0) return run.sources.delete(id)
  run.sources.set(id, now)
  return true
}

/**
 * Asks everything that may give off something for the first time, once the world stands. Air is found
 * anew too: whoever starts in it breathes it from the first tick on.
 */
export function startSurroundings(run: Run): void {
  run.airAround.clear()
  for (const person of run.world.people.values()) {
    person.around = []
    person.stays.clear()
  }
  for (const entity of run.world.entities.values()) {
    const { key, kind } = entity
    if (kind.surroundings) {
      run.givers.set(key, entity)
      touch(run, key)
    }
    if (kind.felt) run.feelers.set(key, entity)
    if (kind.screen) {
      run.screeners.set(key, entity)
      refreshScreen(run, entity)
    }
  }
}

/** Lets a thing feel what acts on it: a fire beside it, the air that a detector draws. */
function feel(run: Run, { id, kind }: Entity): void {
  if (!kind.felt) return
  const at = placeOf(run.world, id, run.tick)
  const around: Acting[] = []
  for (const [item, surroundings] of run.sources) {
    if (item === id) continue
    for (const surrounding of surroundings) {
      const { reach } = surrounding
      const source = pointOf(run.world, item, run.tick, surrounding.from)
      const distance = distanceBetween(at, source)
      if (
        'within' in reach &&
        distance <= reach.within &&
        finds(run, surrounding, source, at, SURFACE)
      )
        around.push({ item, surrounding, distance })
    }
  }
  const fields = kind.felt(sightOf(run, id), around)
  because(
    run,
    causeOf(
      run,
      around.map(({ item }) => `entity:${item}`),
    ),
    () => {
      setFields(run, id, fields)
    },
  )
}

/** A step of a walk: whoever walks, and with a source in hand everybody, is held against them. */
export function senseWalker(run: Run, person: Person): void {
  if (run.sources.size === 0) return
  const carries = carriedBy(person).some((id) => run.sources.has(id))
  const given = givenOff(run)
  for (const other of carries ? run.world.people.values() : [person]) sense(run, other, given)
}

/** Holds one body against everything around it: harm in the moment first, then the doses. */
function sense(run: Run, person: Person, given: readonly Given[]): void {
  const around = actingOn(run, person, given)
  if (around.length === 0 && person.around.length === 0) return
  person.around = around
  const body = bodyOf(run, person)
  if (person.stays.size > 0) {
    const stays = new Set(around.map(stayKey))
    for (const key of person.stays.keys()) if (!stays.has(key)) person.stays.delete(key)
  }
  for (const acting of around) {
    const system = run.catalogue.surroundings.find(({ type }) => type === acting.surrounding.type)
    const judgement = system?.judge(acting, body)
    if (!judgement) continue
    const key = stayKey(acting)
    const worst = person.stays.get(key) ?? { harm: 0, potential: 0 }
    person.stays.set(key, worst)
    because(run, causeOf(run, [`entity:${acting.item}`, person.key]), () =>
      tellJudgement(run, { person, item: acting.item, part: '', judgement, worst }),
    )
  }
  adjustRates(run, person)
}

const keyOfStay = (item: string, type: Surrounding['type']): string => `${item}:${type}`

const stayKey = ({ item, surrounding }: Acting): string => keyOfStay(item, surrounding.type)

/** What a surrounding could do to somebody has just happened: as long as they stay it is no news. */
export const hasHappened = (person: Person, item: string, type: Surrounding['type']): void => {
  person.stays.set(keyOfStay(item, type), { harm: 4, potential: 4 })
}

/** Something given off, and from where: found once for all people that are held against it. */
interface Given {
  readonly item: string
  readonly surrounding: Surrounding
  readonly source: Vec3
}

function givenOff(run: Run): readonly Given[] {
  const given: Given[] = []
  run.sources.forEach((surroundings, item) => {
    for (const surrounding of surroundings)
      given.push({
        item,
        surrounding,
        source: pointOf(run.world, item, run.tick, surrounding.from),
      })
  })
  return given
}

function actingOn(run: Run, person: Person, given: readonly Given[]): readonly Acting[] {
  const acting: Acting[] = []
  const at = positionOf(person, run.tick)
  for (const [zone, air] of run.airAround)
    if (person.zones.has(zone)) acting.push({ item: zone, surrounding: air, distance: 0 })
  for (const { item, surrounding, source } of given) {
    const distance = fromBody(at, source)
    if (!reaches(run, item, surrounding, distance, person, source)) continue
    if (!finds(run, surrounding, source, at, SKIN)) continue
    const screened =
      surrounding.type === 'noise' && run.screens.size > 0
        ? screenedFrom(run, source, over(at, EARS))
        : null
    acting.push({ item, surrounding, distance, ...(screened && { screened }) })
  }
  return acting
}

const over = ([x, y, z]: Vec3, height: number): Vec3 => [x, y + height, z]

const STRAIGHT: ReadonlySet<Surrounding['type']> = new Set([
  'radiant-heat',
  'thrown-oil',
  'lashing',
])

/** Radiant heat, thrown oil and a loose end go straight: they find what any part of them can be seen from. */
function finds(
  run: Run,
  surrounding: Surrounding,
  source: Vec3,
  at: Vec3,
  heights: readonly number[],
): boolean {
  if (run.screens.size === 0 || !STRAIGHT.has(surrounding.type)) return true
  const tall = 'flameMetres' in surrounding ? (surrounding.flameMetres ?? 0) : 0
  return inSight(
    run,
    [0, tall].map((height) => over(source, height)),
    heights.map((height) => over(at, height)),
  )
}

function reaches(
  run: Run,
  item: string,
  { reach }: Surrounding,
  distance: number,
  person: Person,
  source: Vec3,
): boolean {
  const at = positionOf(person, run.tick)
  if ('box' in reach) return insideOwnBox(run, item, reach.box, at)
  if ('zone' in reach) return person.zones.has(reach.zone)
  if ('person' in reach) return person.id === reach.person
  if ('within' in reach) return distance <= reach.within
  if ('airAt' in reach) return false
  return floorDistance(at, source) <= reach.below && source[1] >= at[1] + BODY_HEIGHT
}

/** Whether somebody's feet are in a box of a thing's own frame. */
function insideOwnBox(run: Run, item: string, [a, b]: readonly [Vec3, Vec3], at: Vec3): boolean {
  const base = placeOf(run.world, item, run.tick)
  const facing = run.world.entities.get(item)?.facingDegrees ?? 0
  const local = toLocal(base, facing, at)
  const box = boxOf(a, b)
  return overFloor(box, local) && local[1] >= box.min[1] && local[1] <= box.max[1]
}

/** Metres from a point to the nearest part of an upright body. */
function fromBody(at: Vec3, point: Vec3): number {
  const over = point[1] - (at[1] + BODY_HEIGHT)
  const under = at[1] - point[1]
  const height = Math.max(0, over, under)
  const floor = floorDistance(at, point)
  return Math.sqrt(floor * floor + height * height)
}
