import { describe, expect, it } from 'vitest'
import { type ExploreOptions, explore } from '../../src/assessment/explore/explore.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { type JobStep, smallJob } from '../engine/support/small-job.ts'

const found = (job: Parameters<typeof smallJob>[0], states: ExploreOptions['states']) =>
  explore(smallJob(job), catalogue, { states })

/** A pump on a long cable without an earth: its case is live only where there is a fault in it. */
const pump = (steps: readonly JobStep[]) => ({
  steps,
  criteria: [{ id: 'all', critical: true, all: steps.map(({ id }) => id), inOrder: true }],
  more: {
    parameters: { fault: { choose: ['none', 'insulation'] } },
    equipment: {
      source: {
        is: 'supply-transformer',
        at: [-2, 0, -3],
        with: { volts: 230, phases: '1', prospectiveKiloamperes: 2, electrodeOhms: 2 },
        feeds: ['breaker'],
      },
      breaker: {
        is: 'protective-device',
        at: [-1, 1.4, -3],
        with: { curve: 'B', ratedAmperes: 16 },
        feeds: ['cable'],
      },
      cable: {
        is: 'cable-run',
        at: [0, 2, -3],
        with: { metres: 20, squareMillimetres: 2.5, protectiveConductor: 'broken' },
        feeds: ['pump'],
      },
      lock: { is: 'padlock', at: [0, 1, 1] },
      pump: { is: 'cased-machine', at: [1, 0, -3], with: { fault: '=fault' } },
    },
  },
})

const FEEL = { id: 'feel', done: "trainee.touching('pump')", critical: true }

describe('exploring a job whose variants look the same', () => {
  it('finds the loophole: who feels the case passes or gets a shock, and cannot know which', () => {
    expect(found(pump([FEEL]), 400).faults).toContainEqual(
      expect.objectContaining({ code: 'depends-on-luck', about: 'fault insulation' }),
    )
  })

  it('finds none where the marks ask that it be locked off first', () => {
    const off = { id: 'off', done: "breaker.position == 'off' && breaker.locked", critical: true }
    const { faults, variants } = found(pump([off, { ...FEEL, after: ['off'] }]), 700)
    expect(variants.map(({ passed }) => passed)).toEqual([true, true])
    expect(faults).toEqual([])
  })
})

describe('exploring a rule that is there for one of the variants', () => {
  const onTheWall = { is: 'rotary-isolator', at: [-0.5, 1.2, 0], with: { volts: 400 } }
  const job = (opens: readonly boolean[]) => ({
    steps: [{ id: 'off', done: "one.position == 'off'", critical: true }],
    criteria: [
      { id: 'all', critical: true, all: ['off'] },
      { id: 'stays', never: "two.position == 'off'" },
    ],
    more: {
      parameters: { opens: { choose: opens } },
      equipment: {
        one: onTheWall,
        two: { ...onTheWall, at: [0.5, 1.2, 0], with: { volts: 400, opens: '=opens' } },
      },
    },
  })

  it('says nothing of it where somebody can break it in another variant', () => {
    expect(found(job([false, true]), 2_000).remarks).toEqual([])
  })

  it('says that nobody can break it where that is so in all of them', () => {
    expect(found(job([false]), 2_000).remarks).toMatchObject([
      { code: 'cannot-be-broken', about: 'stays' },
    ])
  })
})
