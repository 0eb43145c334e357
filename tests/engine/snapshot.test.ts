import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { advance } from '../../src/engine/advance.ts'
import { digestOf, evidenceOf } from '../../src/engine/attempt/attempt.ts'
import { playOn, playScript } from '../../src/engine/attempt/script.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import { anyAction } from './support/arbitrary-actions.ts'
import { loto, scriptOf } from './support/play.ts'

const { actions: expert, ...options } = scriptOf('expert')
const start = (seed = 7): Run =>
  createRun(loto, catalogue, { purpose: 'practice', ...options, seed })
const digest = (run: Run): string => digestOf(evidenceOf(run))
const someActions = fc.array(anyAction(loto), { maxLength: 12 })
const THROWN: readonly Action[] = [
  { do: 'move', to: 'trolley' },
  { do: 'take', item: 'spanner' },
  { do: 'release', item: 'spanner', velocity: [1, 2, 0.5] },
]

describe('a snapshot', () => {
  it('goes on as the run that never stopped, from anywhere and as often as one likes', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: expert.length }),
        someActions,
        someActions,
        fc.nat({ max: 20 }),
        (known, astray, then, seed) => {
          const before = expert.slice(0, known)
          const straight = start(seed)
          playOn(straight, before)
          playScript(straight, then)

          const run = start(seed)
          playOn(run, before)
          const { restore } = takeSnapshot(run)
          for (const other of [astray, then, []]) {
            playScript(run, other)
            restore()
          }
          playScript(run, then)
          expect(digest(run)).toBe(digest(straight))
        },
      ),
      { numRuns: 15 },
    )
  })

  it('is come back to from another branch of the same run', () => {
    fc.assert(
      fc.property(someActions, someActions, fc.nat({ max: expert.length }), (one, other, known) => {
        const straight = start()
        playOn(straight, expert.slice(0, known))
        playOn(straight, one)
        playScript(straight, expert.slice(known))

        const run = start()
        playOn(run, expert.slice(0, known))
        const fork = takeSnapshot(run)
        playOn(run, one)
        const onOne = takeSnapshot(run)
        fork.restore()
        playScript(run, other)
        onOne.restore()
        playScript(run, expert.slice(known))
        expect(digest(run)).toBe(digest(straight))
      }),
      { numRuns: 10 },
    )
  })

  it('holds what is in the air, to the last bit of its spin', () => {
    const straight = start()
    playOn(straight, THROWN)
    advance(straight, straight.tick + 900)

    const run = start()
    playOn(run, THROWN)
    const inTheAir = takeSnapshot(run)
    advance(run, run.tick + 300)
    playOn(run, [{ do: 'take', item: 'chocks' }])
    inTheAir.restore()
    expect(run.bodies.moving()).toBe(true)
    advance(run, run.tick + 900)
    expect(run.events.filter(({ type }) => type === 'rest')).toHaveLength(1)
    expect(digest(run)).toBe(digest(straight))
  })

  it('says the moment it is of', () => {
    const run = start()
    advance(run, 90)
    const { tick, restore } = takeSnapshot(run)
    advance(run, 400)
    restore()
    expect([tick, run.tick]).toEqual([90, 90])
  })
})
