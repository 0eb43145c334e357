import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { type Person, positionOf } from '../../src/engine/world.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

const RAILS = ['front', 'back', 'left', 'right'] as const

interface Hole {
  readonly with?: object
  readonly facingDegrees?: number
  /** The sides that a rail stands on. */
  readonly rails?: readonly string[]
  /** Depth of the place, metres. */
  readonly metres?: number
}

/** A hole of 1 m by 0.6 m in the middle of a place, a trainee on one side of it and a gauge on the other. */
function placeWith({ with: props = {}, facingDegrees = 0, rails = [], metres = 8 }: Hole) {
  const source = {
    format: 1,
    id: 'openings',
    version: '1.0.0',
    title: { en: 'A hole' },
    place: { kit: 'workshop', size: [12, 4, metres] },
    start: { at: [-3, 0, 0.1] },
    equipment: {
      hole: {
        is: 'floor-opening',
        at: [0, 0, 0],
        facingDegrees,
        with: { lengthMetres: 1, widthMetres: 0.6, ...props },
      },
      gauge: { is: 'pressure-gauge', at: [3, 1, 0], stand: [3, 0, 0.1] },
      ...Object.fromEntries(
        rails.map((side) => [`rail_${side}`, { is: 'guardrail', in: `hole.${side}` }]),
      ),
    },
    procedure: [
      {
        id: 'read',
        text: { en: 'Read the gauge.' },
        why: { en: 'It is the job.' },
        done: "inspected('gauge')",
      },
    ],
    assessment: { criteria: [{ id: 'read', weight: 1, all: ['read'] }] },
  }
  const { scenario, diagnostics } = validateScenario(
    JSON.stringify(source),
    'openings.json',
    catalogueFacts(catalogue),
  )
  if (!scenario || diagnostics.length > 0)
    throw new Error(`placeWith: ${JSON.stringify(diagnostics)}`)
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  const me = run.world.people.get('trainee') as Person
  const told = (type: string) => run.events.filter((event) => event.type === type)
  const go = (...actions: readonly Action[]) => {
    for (const action of actions) {
      act(run, action)
      advanceUntilFree(run)
    }
    return { at: positionOf(me, run.tick), harm: told('harm'), near: told('near-miss') }
  }
  /** How near to the middle of the hole a walk goes, metres along x and z of the place. */
  const nearestOn = (to: string) => {
    act(run, { do: 'move', to })
    let nearest = { x: Number.POSITIVE_INFINITY, z: Number.POSITIVE_INFINITY }
    while (me.walk) {
      advance(run, run.tick + 1)
      const [x, , z] = positionOf(me, run.tick).map(Math.abs) as [number, number, number]
      if (x < 0.5) nearest = { ...nearest, z: Math.min(nearest.z, z) }
      if (z < 0.3) nearest = { ...nearest, x: Math.min(nearest.x, x) }
    }
    return nearest
  }
  return { go, told, nearestOn }
}

const loose = { cover: 'fitted' }
const bolted = { cover: 'fitted', bolts: 'tight' }

describe('an open hole between somebody and where they go', () => {
  it('is walked round, a stumble off it, so that nothing nearly happens', () => {
    const { nearestOn, told } = placeWith({})
    expect(nearestOn('gauge').z).toBeGreaterThan(0.3 + 0.85)
    expect([...told('harm'), ...told('near-miss')]).toEqual([])
  })

  it('is passed close by where there is no other way, which is a near miss', () => {
    const { nearestOn, told } = placeWith({ metres: 3 })
    expect(nearestOn('gauge').z).toBeGreaterThan(0.3)
    expect(told('harm')).toEqual([])
    expect(told('near-miss')).toMatchObject([{ item: 'hole', potential: 3 }])
  })

  it.each([0, 90, 180, 270])(
    'turned by %i°, takes a step that leads into it or over it',
    (facingDegrees) => {
      const before: Action = { do: 'move', to: [-0.9, 0, 0] }
      for (const to of [0, 0.5]) {
        const { harm } = placeWith({ facingDegrees }).go(before, { do: 'move', to: [to, 0, 0] })
        expect(harm).toMatchObject([{ item: 'hole', model: 'fall.free', inputs: { h: 3 } }])
      }
    },
  )

  it('takes nobody who goes there by a longer way, wherever that leads', () => {
    const x = fc.integer({ min: 12, max: 50 })
    const z = fc.integer({ min: -30, max: 30 })
    fc.assert(
      fc.property(x, z, (tenths, aside) => {
        const { harm } = placeWith({}).go({ do: 'move', to: [tenths / 10, 0, aside / 10] })
        expect(harm).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('a hole with rails', () => {
  it('stops a step into it, and nobody is near a fall', () => {
    const { go, told } = placeWith({ rails: RAILS })
    const { harm, near } = go({ do: 'move', to: [-0.9, 0, 0] }, { do: 'move', to: [0, 0, 0] })
    expect([...harm, ...near]).toEqual([])
    expect(told('rejected')).toMatchObject([{ code: 'guarded-edge', params: { item: 'hole' } }])
  })

  it('takes a step by the side that has none', () => {
    const { harm } = placeWith({ rails: ['front', 'back', 'right'] }).go(
      { do: 'move', to: [-0.9, 0, 0] },
      { do: 'move', to: [0, 0, 0] },
    )
    expect(harm).toHaveLength(1)
  })
})

describe('a covered hole', () => {
  it('bears everybody once its cover is bolted', () => {
    const { nearestOn, told } = placeWith({ with: bolted })
    expect(nearestOn('gauge').x).toBeLessThan(0.1)
    expect([...told('harm'), ...told('near-miss')]).toEqual([])
  })

  it('gives way under whoever walks over it while it is loose', () => {
    const { go, told } = placeWith({ with: loose })
    const { at, harm, near } = go({ do: 'move', to: 'gauge' })
    expect(harm).toHaveLength(1)
    expect(near).toEqual([])
    expect(at[0]).toBeCloseTo(-0.5, 9)
    expect(told('state')).toContainEqual(expect.objectContaining({ field: 'cover', value: 'off' }))
  })
})
