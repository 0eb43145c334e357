import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Action } from '../../src/engine/action.ts'
import { shoot, withApp } from './support/app.ts'
import { FRAME_CLOCK } from './support/frame-clock.ts'
import { Headset } from './support/headset.ts'
import { enter, inHeadset, runOf, seedWith, shown } from './support/in-headset.ts'
import { keptAttempt } from './support/kept.ts'
import { PLAIN_VARIANT, plays, verdictsOf } from './support/play-world.ts'
import { handWork } from './support/vr-job.ts'
import { VrTrainee } from './support/vr-trainee.ts'

const stuck: { actions: Action[] } = JSON.parse(
  readFileSync('scenarios/loto-conveyor/scripts/stuck.json', 'utf8'),
)

/** The first of the job's deeds that a second hand would help with: locks, tags and probes. */
const withTwoHands: readonly Action[] = [
  ...part({ do: 'move', to: 'lock_board' }, { do: 'move', to: 'air_valve' }),
  { do: 'move', to: 'trolley' },
  { do: 'take', item: 'spanner' },
  { do: 'take', item: 'proving_unit' },
  { do: 'take', item: 'tester' },
  { do: 'move', to: 'terminal_box' },
  ...part(
    { do: 'operate', item: 'terminal_box', control: 'cover', value: 'open' },
    { do: 'use', item: 'tester', on: 'terminal_box', point: 'L2-L3' },
  ),
  { do: 'stop', reason: 'cannot_isolate' },
]

/** What the expert does from one deed until another, which is left out. */
function part(from: Action, to: Action): readonly Action[] {
  const at = (wanted: Action): number =>
    plays.expert.actions.findIndex((action) =>
      Object.entries(wanted).every(([name, value]) => action[name as keyof Action] === value),
    )
  const [first, end] = [at(from), at(to)]
  if (first < 0 || end <= first) throw new Error('part: the expert does it in another order.')
  return plays.expert.actions.slice(first, end)
}

/** Changes the language on the panel in mid-play, and back again. */
async function speaksArabicForAWhile(
  headset: Headset,
  trainee: VrTrainee,
  menu: Locator,
): Promise<void> {
  await trainee.raise()
  for (const label of ['More', 'Settings', 'Language: English', 'العربية'])
    await trainee.pressButton(label)
  await shown(headset, menu.getByText('اللغة: العربية'))
  for (const label of ['اللغة: العربية', 'English']) await trainee.pressButton(label)
  await shown(headset, menu.getByText('Language: English'))
  await trainee.pressButton('Back')
}

describe('the job in an emulated headset', () => {
  it('is stopped rightly with the right controller alone, with the marks of the script', async () => {
    const seed = seedWith({ isolatorOpens: false, testerWorks: true, crew: 'alone' })
    await inHeadset(
      seed,
      async ({ page, headset }) => {
        const run = runOf(seed, 'assessment')
        const trainee = new VrTrainee(page, headset, run, ['right'])
        for (const action of stuck.actions) if (!(await trainee.do(action))) break
        const { result } = await keptAttempt(page)
        const expected = markRun(run)
        expect(expected).toMatchObject({ outcome: 'stopped-safely', passed: true })
        expect(result.outcome).toBe(expected.outcome)
        expect(verdictsOf(result)).toEqual(verdictsOf(expected))
      },
      { without: 'left' },
    )
  })

  it('lets the left controller alone hang locks and tags and put both probes', async () => {
    await inHeadset(
      PLAIN_VARIANT,
      async ({ page, headset }) => {
        const run = runOf(PLAIN_VARIANT, 'assessment')
        const trainee = new VrTrainee(page, headset, run, ['left'])
        for (const action of withTwoHands) if (!(await trainee.do(action))) break
        const { result, actions, events } = await keptAttempt(page)
        expect(handWork(actions)).toEqual(handWork(run.actions))
        expect(events.filter(({ type }) => type === 'rejected')).toEqual([])
        expect(verdictsOf(result)).toEqual(verdictsOf(markRun(run)))
        expect(trainee.did).toMatchObject({ probe: 2 })
        for (const means of ['ray', 'turn', 'put'] as const)
          expect(trainee.did[means], means).toBeGreaterThan(0)
      },
      { without: 'right' },
    )
  })

  it('waits while the headset is off, ended or gone, and goes on where it was', async () => {
    await inHeadset(PLAIN_VARIANT, async ({ page, headset }) => {
      const run = runOf(PLAIN_VARIANT, 'assessment')
      const trainee = new VrTrainee(page, headset, run)
      const [walk, look, ...later] = plays.expert.actions
      const take = later.find(({ do: kind }) => kind === 'take')
      if (!walk || !look || !take) throw new Error('The expert walks, looks and takes.')
      await trainee.do(walk)
      const menu = page.locator('[data-mirror=menu]')
      for (const state of ['visible-blurred', 'hidden'] as const) {
        await headset.shows(state)
        await headset.frames(20)
        await headset.shows('visible')
        await shown(headset, menu.getByText('Paused.'))
        await trainee.pressButton('Carry on')
        await shown(headset, menu.getByText('In reach'))
      }
      await trainee.do(look)
      await speaksArabicForAWhile(headset, trainee, menu)
      await headset.end()
      await page.getByRole('heading', { name: 'The attempt is kept.' }).waitFor()
      await enter(page, headset)
      await trainee.do(take)
      await page.reload()
      const again = new Headset(page)
      await enter(page, again)
      const held = page.locator('[data-mirror=menu]', { hasText: 'hand: notice' })
      await shown(again, held)
      const { acted } = await trainee.look()
      expect(acted).toBe(run.actions.length)
      await trainee.raise()
      await trainee.pressButton('I feel unwell')
      await page.waitForSelector('[data-inside=false]')
      await page.getByRole('button', { name: 'Carry on' }).waitFor({ state: 'attached' })
    })
  })
})

describe('the exercise of the controls in a headset', () => {
  it.each(['controllers', 'bare hands'] as const)('is done with %s', async (means) => {
    const folder = 'scenarios/learn-controls'
    const document = JSON.parse(readFileSync(`${folder}/scenario.json`, 'utf8'))
    const script = JSON.parse(readFileSync(`${folder}/scripts/expert.json`, 'utf8'))
    const actions: readonly Action[] = script.actions
    await inHeadset(
      script.seed,
      async ({ page, headset }) => {
        const run = runOf(script.seed, 'guided', document)
        const trainee = new VrTrainee(page, headset, run)
        for (const action of actions) if (!(await trainee.do(action))) break
        const { result, events } = await keptAttempt(page)
        expect(events.filter(({ type }) => type === 'rejected')).toEqual([])
        expect(result.steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done'])
        expect(result.outcome).toBe('passed')
        expect(trainee.did).toMatchObject({ turn: 1 })
        expect(trainee.did.ray + trainee.did.put).toBeGreaterThanOrEqual(2)
      },
      { bare: means === 'bare hands', job: 'learn-controls?purpose=guided', asks: true },
    )
  })
})

describe('the headset’s way in', () => {
  it('says why it is closed where there is no headset, that nothing is kept, and other ways', async () => {
    const path = '#/play/loto-conveyor?interface=vr&purpose=practice'
    const viewport = { width: 480, height: 640 }
    const forbidden = 'indexedDB.open = () => { throw new Error("forbidden") }'
    await withApp({ path, viewport, before: [FRAME_CLOCK, forbidden] }, async ({ page }) => {
      await page.getByText('No headset found.').waitFor()
      await page.getByText('keeps no records').first().waitFor()
      await shoot(page, 'vr-no-headset')
      await page.getByRole('button', { name: 'Go on as text' }).click()
      await page.waitForURL('**interface=text**')
    })
  })
})
