import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { perceive } from '../../src/engine/offers/perceive.ts'
import { areasIn } from '../../src/modes/shared/areas.ts'
import { EYE_HEIGHT } from '../../src/modes/world3d/eyes.ts'
import { facedFrom, facingOf } from '../../src/modes/world3d/facing.ts'
import { doIt, job, parameters, startJob } from './support/job.ts'

const areasOf = (run: ReturnType<typeof startJob>) => areasIn(perceive(run).destinations)

describe('the places to go to in the lockout job', () => {
  it('are a handful of areas, each of what stands together, and nothing is in two', () => {
    const areas = areasOf(startJob())
    expect(areas.length).toBeLessThanOrEqual(6)
    const of = (id: string) =>
      areas.find(({ place }) => place?.id === id)?.things.map((thing) => thing.id)
    expect(of('tail')?.sort()).toEqual(['air_gauge', 'air_valve', 'barrier', 'receiver'])
    expect(of('panel')).toEqual(expect.arrayContaining(['lock_board', 'isolator_a', 'drive']))
    const all = areas.flatMap(({ place, things }) => [...(place ? [place] : []), ...things])
    expect(all.length).toBeGreaterThan(18)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all).toHaveLength(perceive(startJob()).destinations.length)
  })

  it('come with the nearest area first, wherever one is', () => {
    const run = startJob()
    for (const to of ['tail', 'lock_board', 'head', 'trolley']) {
      doIt(run, { do: 'move', to })
      const nearest = areasOf(run)
        .filter(({ what }) => what === 'place')
        .map(({ place, things }) =>
          Math.min(...[place, ...things].map((to) => to?.distance ?? Number.POSITIVE_INFINITY)),
        )
      expect(nearest).toEqual([...nearest].sort((a, b) => a - b))
    }
  })

  it('tell what can be picked up there, in an order that has nothing to do with the procedure', () => {
    const trolley = perceive(startJob()).destinations.find(({ id }) => id === 'trolley')
    const names = trolley?.holds.map(({ en }) => en)
    expect(names).toContain('machine procedure')
    expect(names?.indexOf('bolt cutter')).toBeLessThan(names?.indexOf('machine procedure') ?? 0)
  })

  it('have the work before the eyes on arrival: the guard at the tail, the isolators at their panel', () => {
    const run = startJob()
    const standAt = (zone: string) => run.scenario.zones?.[zone]?.stand ?? ([0, 0, 0] as const)
    const turned = (zone: string): number => {
      const stand = standAt(zone)
      const [x, , z] = facedFrom(run.world, stand) ?? stand
      return (Math.atan2(x - stand[0], stand[2] - z) * 180) / Math.PI
    }
    // Degrees from the north, clockwise: -z is north, +x is east.
    expect(Math.abs(turned('tail'))).toBeLessThan(20)
    expect(Math.abs(turned('incline'))).toBeLessThan(30)
    expect(Math.abs(turned('panel') - 90)).toBeLessThan(15)
    // Degrees under the level of the eyes. A picture shows 30 up and 30 down: a guard that one
    // stands close at is in its middle, and so are the handles of the isolators, before the face.
    const down = (zone: string): number => {
      const stand = standAt(zone)
      const [x, y, z] = facedFrom(run.world, stand) ?? stand
      const flat = Math.hypot(x - stand[0], z - stand[2])
      return (Math.atan2(EYE_HEIGHT - y, flat) * 180) / Math.PI
    }
    expect(Math.abs(down('tail') - 46)).toBeLessThan(10)
    expect(Math.abs(down('panel') - 18)).toBeLessThan(8)
    expect(facedFrom(run.world, [0, 0, 100])).toBeNull()
  })

  it('are before the eyes at the start too, where a job does not say which way one faces', () => {
    const run = createRun({ ...job, start: { at: [-4.5, 0, 3.6] } }, catalogue, {
      seed: 7,
      purpose: 'guided',
      parameters,
    })
    const me = run.world.people.get('trainee')
    const facing = (): number => (me ? facingOf(run, me) : Number.NaN)
    // The wall is behind, at 0; the trolley and the machine behind it to the right of 180.
    expect(Math.abs(facing() - 135)).toBeLessThan(45)
    doIt(run, { do: 'move', to: 'lock_board' })
    expect(facing()).toBe(me?.facingDegrees)
    const told = startJob()
    const person = told.world.people.get('trainee')
    expect(person && facingOf(told, person)).toBe(180)
  })
})
