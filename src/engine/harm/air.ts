import { exp } from '../../core/maths.ts'
import { overFloor } from '../../core/vec.ts'
import { gasOf } from '../../scenario/gases.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { schedule } from '../agenda.ts'
import { type Run, touch } from '../run.ts'
import { placeOf } from '../world.ts'
import type { Reach } from './surrounding.ts'

/** Air as a body or an instrument takes it: oxygen in vol %, everything else in ppm. */
export interface Air {
  readonly oxygen: number
  /** Share of the lower flammable limit, %: the shares of all that burns add up (Le Chatelier). */
  readonly flammable: number
  readonly gases: Readonly<Record<string, number>>
}

/** The air of a zone: one well-mixed room (hazard-models 4.6), known up to the tick `since`. */
export interface ZoneAir {
  readonly cubicMetres: number
  /** Fresh air without any fan, m3/min, and how well it mixes: 1 perfect, up to 10 poor. */
  readonly ownFresh: number
  readonly mixing: number
  since: number
  ppm: Readonly<Record<string, number>>
  /** Fresh air by fans, and gas let in, m3/min. */
  fans: number
  sources: Readonly<Record<string, number>>
  /** How much has passed through a door, or come out of a bottle, is a figure from memory. */
  leans: boolean
}

const OXYGEN_PERCENT = 20.9
const MOST_PPM = 1e6
const TICKS_PER_MINUTE = 3600
/** A mouth over the floor, metres. */
const MOUTH = 1.5
/** How often air that changes is looked at again while it matters, ticks. */
const FOLLOW_EVERY = 60
/** Nearer than this to where it is going, ppm, air counts as there. */
const CLOSE_PPM = 0.5
/** Lighter and heavier than this, g/mol, a gas rises or lies low; air is 28.97. */
const LIGHT = 27
const HEAVY = 30
/** How much of it, beside an even share, is at the end where it gathers; the simulator's own. */
const LAYERED = 0.8

export const FRESH: Air = { oxygen: OXYGEN_PERCENT, flammable: 0, gases: {} }

/** The air at the start of every zone that has a volume. */
export const airsOf = (scenario: Scenario): Map<string, ZoneAir> =>
  new Map(
    Object.entries(scenario.zones ?? {}).flatMap(([id, { air }]): [string, ZoneAir][] =>
      air
        ? [
            [
              id,
              {
                cubicMetres: air.cubicMetres,
                ownFresh: ((air.airChangesPerHour ?? 0) * air.cubicMetres) / 60,
                mixing: air.mixing ?? 1,
                since: 0,
                ppm: air.gases ?? {},
                fans: 0,
                sources: {},
                leans: false,
              },
            ],
          ]
        : [],
    ),
  )

const freshOf = ({ ownFresh, fans, mixing }: ZoneAir): number => (ownFresh + fans) / mixing

export const gasesIn = ({ ppm, sources }: ZoneAir): string[] => [
  ...new Set([...Object.keys(ppm), ...Object.keys(sources)]),
]

/**
 * What leaves a zone each minute, m3: as much as comes in, fresh air and gas alike, since its pressure
 * stays. So C = G / (Q + G) in the end; for a trace of gas that is the G / Q of hazard-models 4.6.
 */
const leavingOf = (zone: ZoneAir): number =>
  Object.values(zone.sources).reduce((sum, source) => sum + source, freshOf(zone))

const steadyOf = (zone: ZoneAir, gas: string): number =>
  ((zone.sources[gas] ?? 0) / leavingOf(zone)) * MOST_PPM

/** ppm of a gas at a tick: C = Css + (C0 - Css) exp(-(Q + G) t / V). */
export function ppmAt(zone: ZoneAir, gas: string, tick: number): number {
  const leaving = leavingOf(zone)
  const start = zone.ppm[gas] ?? 0
  const minutes = (tick - zone.since) / TICKS_PER_MINUTE
  if (minutes === 0 || leaving === 0) return start
  const steady = steadyOf(zone, gas)
  return steady + (start - steady) * exp((-leaving / zone.cubicMetres) * minutes)
}

/** Whether it is still on its way somewhere. */
export const changes = (zone: ZoneAir, tick: number): boolean =>
  gasesIn(zone).some((gas) => {
    if (leavingOf(zone) === 0) return false
    const gap = ppmAt(zone, gas, tick) - steadyOf(zone, gas)
    return gap > CLOSE_PPM || gap < -CLOSE_PPM
  })

/** How a gas lies over the height, 0 floor to 1 ceiling: even under a fan, else by its weight. */
function layering(zone: ZoneAir, gas: string, height: number): number {
  const mass = gasOf(gas)?.molarMass ?? HEAVY
  if (zone.fans > 0 || (mass > LIGHT && mass < HEAVY)) return 1
  const up = (height - 0.5) * 2 * LAYERED
  return mass <= LIGHT ? 1 + up : 1 - up
}

/** The air of a zone: its mean, or at a height from 0 (floor) to 1 (top). Fresh where it has none. */
export function airIn(run: Run, id: string, height = 0.5): Air {
  const zone = run.air.get(id)
  if (!zone) return FRESH
  const gases: Record<string, number> = {}
  let others = 0
  let flammable = 0
  for (const gas of gasesIn(zone)) {
    const ppm = Math.min(MOST_PPM, ppmAt(zone, gas, run.tick) * layering(zone, gas, height))
    gases[gas] = ppm
    others += ppm
    const lfl = gasOf(gas)?.lflPercent
    if (lfl !== undefined) flammable += ppm / 100 / lfl
  }
  const share = Math.min(1, others / MOST_PPM)
  return { oxygen: OXYGEN_PERCENT * (1 - share), flammable, gases }
}

/** Where a mouth is between floor and top of a zone. */
function mouthIn(run: Run, id: string): number {
  const box = run.world.zones.get(id)
  if (!box || box.max[1] <= box.min[1]) return 0.5
  return Math.min(1, Math.max(0, (MOUTH - box.min[1]) / (box.max[1] - box.min[1])))
}

export const airAtMouth = (run: Run, id: string): Air => airIn(run, id, mouthIn(run, id))

const occupied = (run: Run, id: string): boolean =>
  [...run.world.people.values()].some((person) => person.zones.has(id))

/**
 * Brings the flows of every zone up to what things let in and blow now, and puts the air around who
 * is there. Gives the zones whose people are to be held against their air again.
 */
export function refreshAir(run: Run, dirty: ReadonlySet<string>): ReadonlySet<string> {
  const fresh = new Set<string>()
  for (const [id, zone] of run.air) {
    const changed = takeFlows(run, id, zone)
    const people = occupied(run, id)
    const was = run.airAround.has(id)
    if (!people && was) run.airAround.delete(id)
    if (people && (changed || !was || dirty.has(`air:${id}`))) {
      run.airAround.set(id, {
        type: 'air',
        reach: { zone: id },
        air: airAtMouth(run, id),
        ...(zone.leans && { fromMemory: true }),
      })
    }
    if (people !== was || changed || dirty.has(`air:${id}`)) fresh.add(id)
    if (changed || (people && !was)) followAir(run, id)
  }
  return fresh
}

/** Whether what is let in or blown there goes into the air of a zone. */
function goesInto(run: Run, reach: Reach, id: string): boolean {
  if ('zone' in reach) return reach.zone === id
  const box = run.world.zones.get(id)
  return (
    'airAt' in reach &&
    box !== undefined &&
    overFloor(box, placeOf(run.world, reach.airAt, run.tick))
  )
}

function takeFlows(run: Run, id: string, zone: ZoneAir): boolean {
  let fans = 0
  const sources: Record<string, number> = {}
  for (const surroundings of run.sources.values()) {
    for (const surrounding of surroundings) {
      if (!goesInto(run, surrounding.reach, id)) continue
      if (surrounding.type === 'ventilation') fans += surrounding.cubicMetresPerMinute
      if (surrounding.type === 'gas') {
        sources[surrounding.gas] =
          (sources[surrounding.gas] ?? 0) + surrounding.cubicMetresPerMinute
        zone.leans ||= surrounding.fromMemory === true
      }
    }
  }
  const same =
    fans === zone.fans &&
    gasesIn({ ...zone, ppm: sources }).every(
      (gas) => (sources[gas] ?? 0) === (zone.sources[gas] ?? 0),
    )
  if (same) return false
  zone.ppm = Object.fromEntries(gasesIn(zone).map((gas) => [gas, ppmAt(zone, gas, run.tick)]))
  zone.since = run.tick
  zone.fans = fans
  zone.sources = sources
  touch(run, `air:${id}`)
  return true
}

/** Looks at changing air again on a fixed grid, while somebody is in it or anything else needs it. */
export function followAir(run: Run, id: string, isNeeded = false): void {
  const key = `air:${id}`
  const zone = run.air.get(id)
  if (!zone || run.followed.has(key)) return
  if (!changes(zone, run.tick) || !(isNeeded || run.monitors.has(key) || occupied(run, id))) return
  run.followed.add(key)
  const next = (Math.floor(run.tick / FOLLOW_EVERY) + 1) * FOLLOW_EVERY
  schedule(run.agenda, next, () => {
    run.followed.delete(key)
    touch(run, key)
    followAir(run, id)
  })
}
