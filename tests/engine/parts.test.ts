import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { floorDistance, type Vec3 } from '../../src/core/vec.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { createAgenda, nextTick, schedule, takeNext } from '../../src/engine/agenda.ts'
import { createRun } from '../../src/engine/create.ts'
import { drawParameters } from '../../src/engine/parameters.ts'
import { watch } from '../../src/engine/procedure/monitor.ts'
import { findPath } from '../../src/engine/space/grid.ts'
import { positionOf } from '../../src/engine/world.ts'
import { loto } from './support/play.ts'

const freshRun = (seed = 7) => createRun(loto, catalogue, { seed, purpose: 'practice' })

describe('the agenda', () => {
  it('gives the earliest first, and those of one tick in the order they were put in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 })), (ticks) => {
        const agenda = createAgenda()
        const ran: (readonly [tick: number, order: number])[] = []
        ticks.forEach((tick, order) => {
          schedule(agenda, tick, () => ran.push([tick, order]))
        })
        while (nextTick(agenda) < Number.POSITIVE_INFINITY) takeNext(agenda)?.run()
        const sorted = ticks
          .map((tick, order) => [tick, order] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        expect(ran).toEqual(sorted)
        expect(takeNext(agenda)).toBeUndefined()
      }),
    )
  })
})

describe('drawn parameters', () => {
  it('are the same for the same seed, and among those offered', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawParameters(loto, seed, {})
        expect(drawParameters(loto, seed, {})).toEqual(drawn)
        for (const [name, parameter] of Object.entries(loto.parameters ?? {})) {
          if ('choose' in parameter) expect(parameter.choose).toContain(drawn[name])
        }
      }),
    )
  })

  it('are not moved by another one that is added, taken away or fixed', () => {
    const other = { choose: [1, 2, 3] }
    const more = { ...loto, parameters: { first: other, ...loto.parameters, last: other } }
    const { supply: _, ...rest } = loto.parameters ?? {}
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = drawParameters(loto, seed, {})
        expect(drawParameters(more, seed, {})).toMatchObject(drawn)
        expect(drawn).toMatchObject(drawParameters({ ...loto, parameters: rest }, seed, {}))
        expect(drawParameters(loto, seed, { supply: 690 })).toEqual({ ...drawn, supply: 690 })
      }),
    )
  })

  it('lie whole steps from the first value and never beyond the last', () => {
    const of = (between: [number, number], step: number) => (seed: number) =>
      drawParameters({ ...loto, parameters: { given: { between, step } } }, seed, {}).given
    const drawn = (each: (seed: number) => unknown) =>
      [...new Set(Array.from({ length: 200 }, (_, seed) => each(seed)))].toSorted()
    expect(drawn(of([0, 10], 6))).toEqual([0, 6])
    expect(drawn(of([0, 0.7], 0.1))).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7])
    expect(drawn(of([5, 6], 50))).toEqual([5])
  })

  it('come about as often as their weights say', () => {
    const seeds = Array.from({ length: 4000 }, (_, seed) => seed)
    const stuck = seeds.filter((seed) => drawParameters(loto, seed, {}).isolatorOpens === false)
    expect(stuck.length / seeds.length).toBeCloseTo(0.25, 1)
  })
})

describe('the way over the floor', () => {
  const { grid, world } = freshRun()
  const [width, , depth] = loto.place.size
  const spot = fc
    .tuple(
      fc.double({ min: -width / 2, max: width / 2, noNaN: true }),
      fc.double({ min: -depth / 2, max: depth / 2, noNaN: true }),
    )
    .map(([x, z]): Vec3 => [x, 0, z])
  const cellFree = ([x, , z]: Vec3): boolean => {
    const column = Math.floor((x - grid.minX) / 0.25)
    const row = Math.floor((z - grid.minZ) / 0.25)
    return grid.free[row * grid.columns + column] === 1
  }

  it('is the same every time, starts where one stands and stays on free floor', () => {
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        const way = findPath(grid, from, to)
        expect(findPath(grid, from, to)).toEqual(way)
        expect(way?.[0]).toEqual(from)
        expect(way?.slice(1).every(cellFree)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is there between all things of the job, and never shorter than the straight line', () => {
    const ids = [...world.entities.keys()]
    let walked = 0
    for (const id of ids) {
      const run = freshRun()
      const person = run.world.people.get('trainee')
      if (!person) throw new Error('there is no trainee')
      const from = positionOf(person, run.tick)
      act(run, { do: 'move', to: id })
      advanceUntilFree(run)
      expect(run.events.filter(({ type }) => type === 'rejected')).toEqual([])
      const straight = floorDistance(from, positionOf(person, run.tick))
      expect((run.tick / 60) * 1.4).toBeGreaterThanOrEqual(straight - 0.05)
      walked++
    }
    expect(walked).toBeGreaterThan(30)
  })
})

describe('a watched condition', () => {
  const counting = (source: string) => {
    const run = freshRun()
    const condition = run.conditions.make(source)
    if (!('evaluate' in condition)) throw new Error(`${source} has faults`)
    let readings = 0
    const counted = {
      ...condition,
      evaluate: () => {
        readings++
        return condition.evaluate()
      },
    }
    const seen: boolean[] = []
    watch(run, counted, (value) => seen.push(value))
    return { run, seen, readings: () => readings }
  }

  it('is not read again while nothing that it reads changes', () => {
    const { run, readings } = counting("isolator_c.position == 'on'")
    act(run, { do: 'move', to: 'trolley' })
    advanceUntilFree(run)
    act(run, { do: 'wear', item: 'glasses' })
    advanceUntilFree(run)
    advance(run, run.tick + 6000)
    expect(readings()).toBe(1)
  })

  it('is read when it changes, and tells of each turn once', () => {
    const { run, seen, readings } = counting("start_station.selector == 'off'")
    act(run, { do: 'move', to: 'start_station' })
    advanceUntilFree(run)
    for (const value of ['off', 'run', 'off']) {
      act(run, { do: 'operate', item: 'start_station', control: 'selector', value })
      advanceUntilFree(run)
    }
    expect(seen).toEqual([true, false, true])
    expect(readings()).toBeLessThan(20)
  })
})
