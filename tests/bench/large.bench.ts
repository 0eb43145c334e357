import { Session } from 'node:inspector/promises'
import { catalogue } from '../../src/cli/catalogue.ts'
import { TICKS_PER_SECOND } from '../../src/core/time.ts'
import { advance } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import { type Bench, middle, type Ratio, timeOf } from './bench.ts'
import { cannonReference } from './reference/cannon-world.ts'
import { workplace } from './reference/workplace.ts'

const start = (pieces: number, conditions: number): Run =>
  createRun(workplace(pieces, conditions), catalogue, { seed: 1, purpose: 'practice' })

const SECONDS = 60
const tick = (run: Run): void => advance(run, run.tick + 1)
const tickTimes = (run: Run): readonly number[] =>
  Array.from({ length: SECONDS * TICKS_PER_SECOND }, () => timeOf(() => tick(run)))
const mean = (times: readonly number[]): number =>
  times.reduce((sum, time) => sum + time, 0) / times.length

/** Ticks of a large workplace in which something changes each second. */
function ofLargeWorkplace(): readonly Ratio[] {
  const run = start(200, 100)
  tickTimes(run)
  const changes = run.events.length
  const times = tickTimes(run)
  if (run.events.length - changes < SECONDS / 2)
    throw new Error('large: hardly anything changed in this workplace.')
  const step = cannonReference('all')
  const bare = Array.from({ length: 60 }, () => timeOf(step))
  const against = { reference: middle(bare), unit: 'ms', atMost: 0.3 }
  const what = '200 pieces, 20 hazards, 10 people, 100 conditions'
  return [
    { name: `median tick: ${what}`, value: middle(times), ...against },
    { name: 'mean tick of the same', value: mean(times), ...against },
  ]
}

/** Bytes that a run takes from the heap, collected again or not, by V8's own sampling. */
async function allocated(work: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 1024,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  work()
  const { profile } = await session.post('HeapProfiler.stopSampling')
  session.disconnect()
  type Node = typeof profile.head
  const sizeOf = ({ selfSize, children }: Node): number =>
    children.reduce((sum, child) => sum + sizeOf(child), selfSize)
  return sizeOf(profile.head)
}

async function memory(): Promise<Ratio> {
  const run = start(200, 100)
  tickTimes(run)
  const ticks = SECONDS * TICKS_PER_SECOND
  const bytes = await allocated(() => {
    for (let i = 0; i < ticks; i++) tick(run)
  })
  return {
    name: 'allocated per tick in the same, steady',
    value: bytes / ticks / 1000,
    unit: 'kB',
    atMost: 4,
  }
}

/** Ten minutes in which fifty things are let fall four times and nobody works: what bodies cost. */
function replaying(): Ratio {
  const { people = {}, ...scenario } = workplace(200, 100)
  const idle = Object.entries(people).map(([id, { routine: _, ...person }]) => [id, person])
  const run = createRun({ ...scenario, people: Object.fromEntries(idle) }, catalogue, {
    seed: 1,
    purpose: 'practice',
  })
  const minutes = 10
  let awake = 0
  const spent = timeOf(() => {
    for (let minute = 0; minute < minutes; minute++) {
      if (minute % 3 === 0) {
        for (let i = 0; i < 50; i++) {
          // Along the wall, where no machine stands.
          const at = [15.8 + (i % 2) * 0.3, 0.3, Math.floor(i / 2) * 0.4 - 5] as const
          run.bodies.remove(`fallen_${i}`)
          run.bodies.launch(
            { id: `fallen_${i}`, half: [0.1, 0.1, 0.1], massKilograms: 1 },
            [...at],
            [0, 0, 0],
          )
        }
      }
      const end = run.tick + 60 * TICKS_PER_SECOND
      for (; run.bodies.moving(); awake++) tick(run)
      advance(run, end)
    }
  })
  const ticks = minutes * 60 * TICKS_PER_SECOND
  if (awake === 0 || awake > ticks / 100)
    throw new Error(`large: bodies were awake in ${awake} of ${ticks} ticks.`)
  return {
    name: `headless replay, 50 bodies awake in ${((100 * awake) / ticks).toFixed(1)} % of ticks`,
    value: (minutes * 60_000) / spent,
    unit: 'x real time',
    atLeast: 1000,
  }
}

/** What a minute costs as the workplace grows; per piece it must not. */
function growing(): readonly Ratio[] {
  const costs = [50, 500, 5000].map((pieces) => {
    const setUp = { time: 0 }
    let run: Run | undefined
    setUp.time = timeOf(() => {
      run = start(pieces, 100)
    })
    const minute = timeOf(() => run && advance(run, SECONDS * TICKS_PER_SECOND))
    return { pieces, setUp: setUp.time, minute }
  })
  return costs.flatMap(({ pieces, setUp, minute }, i) => {
    const before = costs[i - 1]
    const line = (name: string, value: number, smaller: number | undefined): Ratio => ({
      name: `${name}, ${pieces} pieces`,
      value,
      unit: 'ms',
      // Ten times the pieces may cost ten times as much, and a little for slower memory.
      ...(smaller !== undefined && { reference: smaller, atMost: 15 }),
    })
    return [
      line('setting up', setUp, before?.setUp),
      line('a minute with a change a second', minute, before?.minute),
    ]
  })
}

export const bench: Bench = {
  title: 'Large workplaces',
  run: async () => [...ofLargeWorkplace(), await memory(), replaying(), ...growing()],
}
