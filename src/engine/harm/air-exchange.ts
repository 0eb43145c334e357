import { exp } from '../../core/maths.ts'
import { schedule } from '../agenda.ts'
import { type Run, touch } from '../run.ts'
import { changes, gasesIn, ppmAt, type ZoneAir } from './air.ts'
import type { OpenDoorway } from './surrounding.ts'

/** How often joined zones exchange air, ticks. */
const EVERY = 60
const MINUTES = 1 / 60
/** Nearer to each other than this the air of two zones counts as the same, ppm. */
const CLOSE_PPM = 0.5
const KEY = 'doorways'

/**
 * What two well-mixed zones hold after they have exchanged air: their difference falls by the flow
 * over both volumes, and nothing is lost. Exact for the two by themselves, whatever the step.
 * Cubic metres and minutes; a zone without walls is infinitely large.
 */
export function exchanged(
  [a, b]: readonly [ppm: number, ppm: number],
  [volumeA, volumeB]: readonly [number, number],
  flow: number,
  minutes: number,
): readonly [number, number] {
  const both = 1 / volumeA + 1 / volumeB
  const moved = ((a - b) * (1 - exp(-flow * both * minutes))) / both
  return [a - moved / volumeA, b + moved / volumeB]
}

const doorwaysOf = (run: Run): readonly OpenDoorway[] =>
  [...run.sources.values()].flatMap((surroundings) =>
    surroundings.filter((one): one is OpenDoorway => one.type === 'open-doorway'),
  )

/** The two sides of a doorway; a zone without air of its own is the fresh air outside. */
const sidesOf = (run: Run, { joins: [a, b] }: OpenDoorway) =>
  [run.air.get(a), run.air.get(b)] as const

type Sides = readonly [ZoneAir | undefined, ZoneAir | undefined]

const ppmOf = (zone: ZoneAir | undefined, gas: string, tick: number): number =>
  zone ? ppmAt(zone, gas, tick) : 0

const gasesOf = (sides: Sides): ReadonlySet<string> =>
  new Set(sides.flatMap((zone) => (zone ? gasesIn(zone) : [])))

const differ = (sides: Sides, tick: number): boolean =>
  [...gasesOf(sides)].some(
    (gas) => Math.abs(ppmOf(sides[0], gas, tick) - ppmOf(sides[1], gas, tick)) > CLOSE_PPM,
  )

/** Whether an open doorway has anything to even out, now or soon. */
const works = (run: Run, doorway: OpenDoorway): boolean => {
  const sides = sidesOf(run, doorway)
  return (
    differ(sides, run.tick) || sides.some((zone) => zone !== undefined && changes(zone, run.tick))
  )
}

/** Lets zones with an open door between them exchange air, as long as there is any difference. */
export function followDoorways(run: Run): void {
  if (run.followed.has(KEY) || !doorwaysOf(run).some((doorway) => works(run, doorway))) return
  run.followed.add(KEY)
  schedule(run.agenda, (Math.floor(run.tick / EVERY) + 1) * EVERY, () => {
    run.followed.delete(KEY)
    for (const doorway of doorwaysOf(run)) even(run, doorway)
    followDoorways(run)
  })
}

function even(run: Run, doorway: OpenDoorway): void {
  const sides = sidesOf(run, doorway)
  if (!differ(sides, run.tick)) return
  const volumes = [
    sides[0]?.cubicMetres ?? Number.POSITIVE_INFINITY,
    sides[1]?.cubicMetres ?? Number.POSITIVE_INFINITY,
  ] as const
  const after = [...gasesOf(sides)].map((gas) => {
    const before = [ppmOf(sides[0], gas, run.tick), ppmOf(sides[1], gas, run.tick)] as const
    return [gas, exchanged(before, volumes, doorway.cubicMetresPerMinute, MINUTES)] as const
  })
  for (const [i, zone] of sides.entries()) {
    if (!zone) continue
    zone.ppm = Object.fromEntries(after.map(([gas, ppm]) => [gas, ppm[i] ?? 0]))
    zone.since = run.tick
    zone.leans = true
    touch(run, `air:${doorway.joins[i]}`)
  }
}
