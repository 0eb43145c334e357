import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../../src/assessment/mark-run.ts'
import type { Action } from '../../../src/engine/action.ts'
import type { Headset } from './headset.ts'
import { inHeadset, runOf, seedWith, shown } from './in-headset.ts'
import { playShipped } from './keep-attempt.ts'
import { keptAttempt } from './kept.ts'
import { PLAIN_VARIANT, plays, verdictsOf } from './play-world.ts'
import { type Means, VrTrainee } from './vr-trainee.ts'

/** Reaches past the guard while nobody has stopped the belt. */
const reckless: readonly Action[] = [
  { do: 'operate', item: 'jacket', control: 'fastening', value: 'close' },
  { do: 'operate', item: 'hair', control: 'fastening', value: 'close' },
  { do: 'move', to: 'trolley' },
  { do: 'take', item: 'spanner' },
  { do: 'move', to: 'tail' },
  { do: 'operate', item: 'guard', control: 'bolt_1', value: 'out' },
  { do: 'operate', item: 'guard', control: 'bolt_2', value: 'out' },
  { do: 'operate', item: 'guard', control: 'bolt_3', value: 'out' },
  { do: 'operate', item: 'guard', control: 'bolt_4', value: 'out' },
  { do: 'take', item: 'guard' },
  { do: 'release', item: 'guard' },
  { do: 'touch', item: 'conveyor', part: 'tail_nip' },
]

/**
 * In the order of somebody with two hands and a belt: the chocks hang on no belt, so they come
 * last, and the proving unit before the tester that would be tried on it.
 */
function handily(actions: readonly Action[]): Action[] {
  const tools = ['spanner', 'proving_unit', 'tester', 'chocks']
  const from = actions.findIndex(({ do: kind, item }) => kind === 'take' && item === 'chocks')
  const taken = tools.map((item): Action => ({ do: 'take', item }))
  expect(actions.slice(from, from + tools.length)).toEqual(expect.arrayContaining(taken))
  return [...actions.slice(0, from), ...taken, ...actions.slice(from + tools.length)]
}

/** What the hands did to things, in order; ways and looks may differ. */
export const handWork = (actions: readonly Action[]): string[] =>
  actions
    .filter(({ do: kind }) => ['take', 'operate', 'use', 'touch'].includes(kind))
    .map(({ do: kind, item, control, value, on, point }) =>
      [kind, item, control, value, on, point].filter((word) => word !== undefined).join(' '),
    )

/** So many deeds at the least are done by each means in the expert's job. */
const LEAST = {
  controllers: { teleport: 8, ray: 12, grasp: 2, turn: 8, poke: 1, put: 6, probe: 6 },
  'bare hands': { teleport: 5, ray: 12, grasp: 2, turn: 8, panel: 20, put: 6, probe: 6 },
} satisfies Record<string, Partial<Record<Means, number>>>

/** Bare hands are lost to the headset for a while. */
async function losesHands(page: Page, headset: Headset): Promise<void> {
  await headset.seeHands(false)
  const said = page.locator('[data-mirror=message]', { hasText: 'Your hands are not seen.' })
  await shown(headset, said)
  expect(await said.textContent()).toContain('pick up the controllers')
  await headset.seeHands(true)
}

/** The job to a pass and to an injury. Each means has a file of its own, so that they run side by side. */
export const describeJobWith = (means: keyof typeof LEAST) =>
  describe(`the job in an emulated headset with ${means}`, () => {
    it('is done whole, as the expert does it, by pointing, grasping, turning and probing', async () => {
      const script = plays.expert
      const bare = means === 'bare hands'
      await inHeadset(
        PLAIN_VARIANT,
        async ({ page, headset }) => {
          const run = runOf(PLAIN_VARIANT, 'assessment')
          const trainee = new VrTrainee(page, headset, run)
          const [first, ...rest] = handily(script.actions)
          if (first) await trainee.do(first)
          if (bare) await losesHands(page, headset)
          for (const action of rest) if (!(await trainee.do(action))) break
          const { result, actions, events, interface: way } = await keptAttempt(page)
          expect(handWork(actions)).toEqual(handWork(run.actions))
          expect(events.filter(({ type }) => type === 'rejected' || type === 'pose')).toEqual([])
          const expected = markRun(playShipped(script))
          expect(expected).toMatchObject({ outcome: 'passed', score: { scaled: 1 } })
          expect(way).toBe('vr')
          expect(result.outcome).toBe('passed')
          expect(result.score).toEqual(expected.score)
          expect(verdictsOf(result)).toEqual(verdictsOf(expected))
          for (const [way, least] of Object.entries(LEAST[means]))
            expect(trainee.did[way as Means], way).toBeGreaterThanOrEqual(least)
        },
        { bare },
      )
    })

    it('hurts whoever reaches past the guard of a running belt, as the engine says', async () => {
      const seed = seedWith({ isolatorOpens: true, crew: 'alone' })
      await inHeadset(
        seed,
        async ({ page, headset }) => {
          const run = runOf(seed, 'assessment')
          const trainee = new VrTrainee(page, headset, run)
          for (const action of reckless) if (!(await trainee.do(action))) break
          const { result } = await keptAttempt(page)
          const expected = markRun(run)
          expect(expected.harm.actual).toBeGreaterThan(0)
          expect(result.harm).toEqual(expected.harm)
          expect(result.outcome).toBe(expected.outcome)
          expect(verdictsOf(result)).toEqual(verdictsOf(expected))
          // What happened stays in sight, and from there the way leads to how it went.
          await shown(headset, page.locator('[data-mirror=menu]', { hasText: 'In real life' }))
          await trainee.pressButton('See how it went')
          await page.waitForURL('**/#/attempt/**')
        },
        { bare: means === 'bare hands' },
      )
    })
  })
