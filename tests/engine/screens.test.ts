import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Vec3 } from '../../src/core/vec.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import { react } from '../../src/engine/react.ts'
import { type Run, setField } from '../../src/engine/run.ts'
import { inSight, screenedFrom } from '../../src/engine/space/screen.ts'
import { muffles } from '../../src/hazards/systems/around/muffling.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

interface Place {
  readonly equipment: Readonly<Record<string, unknown>>
  readonly traineeAt?: Vec3
}

/** A hall of 20 m by 20 m under 6 m. */
function hallWith({ equipment, traineeAt = [0, 0, 4] }: Place): Run {
  const { scenario, diagnostics } = validateScenario(
    JSON.stringify({
      format: 1,
      id: 'screens',
      version: '1.0.0',
      title: { en: 'Screens' },
      place: { kit: 'workshop', size: [20, 6, 20] },
      start: { at: traineeAt },
      equipment,
      procedure: [{ id: 'a', text: { en: 'x' }, why: { en: 'x' }, done: 'trainee.hurt' }],
      assessment: { criteria: [{ id: 'a', all: ['a'] }] },
    }),
    'screens.json',
    catalogueFacts(catalogue),
  )
  if (!scenario) throw new Error(JSON.stringify(diagnostics))
  return createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
}

const wall = (heightMetres: number, lengthMetres = 4) => ({
  is: 'partition',
  at: [0, 0, 0],
  with: { lengthMetres, heightMetres, reductionDecibels: 40 },
})
const rags = { is: 'combustible', at: [0, 0, -2], with: { what: 'rag-pile' } }

/** A fire of 300 kW is there at once. */
function light(run: Run): void {
  setField(run, 'rags', 'burning', true)
  setField(run, 'rags', 'heatKilowatts', 300)
  react(run)
}

const burns = (run: Run): number => {
  light(run)
  advance(run, run.tick + 60)
  return doseOf(run, 'trainee', 'fire.burn_class')
}

describe('a wall between a fire and somebody', () => {
  it('keeps all of its heat off, until they step out from behind it', () => {
    const run = hallWith({ equipment: { wall: wall(3), rags }, traineeAt: [0, 0, 2] })
    expect(burns(run)).toBe(0)
    act(run, { do: 'move', to: [4, 0, 0.5] })
    advanceUntilFree(run)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBeGreaterThan(0)
  })

  it('that is low keeps nothing off: the flame and the head are seen over it', () => {
    // 300 kW on 0.75 m2, 0.977 m across: 0.235 x 300^0.4 - 1.02 x 0.977 = 1.30 m of flame. The line
    // from its tip to a head of 1.6 m, as far behind, passes a wall of 1 m at 1.45 m.
    expect(burns(hallWith({ equipment: { wall: wall(1), rags }, traineeAt: [0, 0, 2] }))).toBe(
      burns(hallWith({ equipment: { rags }, traineeAt: [0, 0, 2] })),
    )
    expect(burns(hallWith({ equipment: { wall: wall(1.5), rags }, traineeAt: [0, 0, 2] }))).toBe(0)
  })

  it('keeps what could catch fire from it, until a door in it is opened', () => {
    const door = { is: 'door', at: [0, 0, 0], with: { widthMetres: 2 } }
    const bin = { is: 'combustible', at: [0.7, 0, 1.2], with: { what: 'waste-bin' } }
    const run = hallWith({ equipment: { door, rags, bin }, traineeAt: [-0.5, 0, 0.8] })
    light(run)
    const flux = () => Number(run.world.entities.get('bin')?.state.fluxKilowatts)
    expect(flux()).toBe(0)
    act(run, { do: 'operate', item: 'door', control: 'leaf', value: 'open' })
    advanceUntilFree(run)
    // 0.35 x 300 kW over a sphere of sqrt(0.7^2 + 3.2^2) = 3.276 m: 0.779 kW/m2.
    expect(flux()).toBeCloseTo(0.779, 3)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBe(0)
    advance(run, run.tick + 60)
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBeGreaterThan(0)
  })

  it('is the same again after a snapshot was restored', () => {
    const door = { is: 'door', at: [0, 0, 0], with: { widthMetres: 2 } }
    const run = hallWith({ equipment: { door, rags }, traineeAt: [0, 0, 0.8] })
    light(run)
    const shut = takeSnapshot(run)
    const opened = () => {
      act(run, { do: 'operate', item: 'door', control: 'leaf', value: 'open' })
      advance(run, 600)
      return doseOf(run, 'trainee', 'fire.burn_class')
    }
    const first = opened()
    shut.restore()
    expect(doseOf(run, 'trainee', 'fire.burn_class')).toBe(0)
    expect(opened()).toBe(first)
    expect(first).toBeGreaterThan(0)
  })
})

describe('a hand and a jet at a wall', () => {
  const gauge = (z: number) => ({ is: 'pressure-gauge', at: [0, 1.2, z] })
  const near = (z: number): boolean => {
    const run = hallWith({ equipment: { wall: wall(3), gauge: gauge(z) }, traineeAt: [0, 0, 0.6] })
    act(run, { do: 'inspect', item: 'gauge' })
    advanceUntilFree(run)
    return !run.events.some(({ code }) => code === 'out-of-reach')
  }

  it('get to what hangs on it on one’s own side, and not to what hangs on the other', () => {
    expect(near(0.06)).toBe(true)
    expect(near(0)).toBe(true)
    expect(near(-0.06)).toBe(false)
  })

  it('put out nothing behind it', () => {
    const left = (between: object): number => {
      const bottle = { is: 'extinguisher', at: [0, 0, 1.3], with: { agent: 'powder_abc' } }
      const run = hallWith({
        equipment: { ...between, rags, bottle },
        traineeAt: [0, 0, 1],
      })
      for (const action of [
        { do: 'take', item: 'bottle' },
        { do: 'operate', item: 'bottle', control: 'pin', value: 'out' },
      ] as const) {
        act(run, action)
        advanceUntilFree(run)
      }
      light(run)
      act(run, { do: 'use', item: 'bottle', on: 'rags', point: 'base', start: true })
      advance(run, run.tick + 480)
      return Number(run.world.entities.get('rags')?.state.heatKilowatts)
    }
    expect(left({ wall: wall(3) })).toBe(300)
    expect(left({})).toBeLessThan(1)
  })
})

describe('the way of sound round a wall', () => {
  const over = (run: Run, from: Vec3, to: Vec3) => screenedFrom(run, from, to)

  it('goes over it and round both ends, and through it', () => {
    // Source and ear 3 m before and behind a wall of 2.85 m by 4 m, all at 1.5 m; edges 0.15 m on:
    // over it 2 x sqrt(9 + 1.5^2) - 6 = 0.708 m, round it 2 x sqrt(9 + 2.15^2) - 6 = 1.382 m longer.
    const run = hallWith({ equipment: { wall: wall(2.85) } })
    const screened = over(run, [0, 1.5, -3], [0, 1.5, 3])
    expect(screened?.detours.map((z) => Math.round(z * 1000))).toEqual([708, 1382, 1382])
    // 10 lg(3 + 20 x 0.708 / 0.68) = 13.77 dB, 16.41 dB twice, 40 dB: together
    // -10 lg(10^-1.377 + 2 x 10^-1.641 + 10^-4) = 10.55 dB.
    expect(screened && muffles(screened)).toBeCloseTo(10.55, 1)
    expect(over(run, [3, 1.5, -3], [3, 1.5, 3])).toBeNull()
  })

  it('is closed where a wall meets the ceiling, a side of the room or the next wall', () => {
    const equipment = {
      left: { is: 'partition', at: [-5, 0, 0], with: { lengthMetres: 10, heightMetres: 6 } },
      right: { is: 'partition', at: [5, 0, 0], with: { lengthMetres: 10, heightMetres: 6 } },
    }
    const run = hallWith({ equipment })
    expect(over(run, [1, 1.5, -3], [1, 1.5, 3])).toEqual({
      throughDecibels: 35,
      detours: [],
      fromMemory: true,
    })
    const cornered = hallWith({
      equipment: {
        left: { is: 'partition', at: [0, 0, 0], with: { lengthMetres: 8, heightMetres: 6 } },
        end_a: {
          is: 'partition',
          at: [4, 0, 0],
          facingDegrees: 90,
          with: { lengthMetres: 9, heightMetres: 6 },
        },
        end_b: {
          is: 'partition',
          at: [-4, 0, 0],
          facingDegrees: 90,
          with: { lengthMetres: 9, heightMetres: 6 },
        },
      },
    })
    expect(over(cornered, [1, 1.5, -3], [1, 1.5, 3])?.detours).toEqual([])
  })

  it('is the same both ways, and a wall never makes anything louder', () => {
    const run = hallWith({
      equipment: {
        wall: wall(2.4),
        side: { is: 'partition', at: [2, 0, 3], facingDegrees: 90, with: { lengthMetres: 3 } },
      },
    })
    const point = fc.tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
    )
    fc.assert(
      fc.property(point, point, (a, b) => {
        const there = over(run, a, b)
        const back = over(run, b, a)
        expect(there === null).toBe(back === null)
        expect(inSight(run, [a], [b])).toBe(there === null)
        if (!there || !back) return
        expect(muffles(there)).toBeGreaterThanOrEqual(0)
        expect(Math.abs(muffles(there) - muffles(back))).toBeLessThan(1e-6)
        for (const z of there.detours) expect(z).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })
})
