import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Purpose, Run } from '../../src/engine/run.ts'
import type { Value } from '../../src/scenario/facts.ts'
import { type AppOptions, shoot, withApp } from './support/app.ts'
import { FRAME_CLOCK } from './support/frame-clock.ts'
import { HEADSET, Headset, type Side } from './support/headset.ts'
import { playShipped } from './support/keep-attempt.ts'
import { keptAttempt } from './support/kept.ts'
import { PLAIN_VARIANT, plays, verdictsOf } from './support/play-world.ts'
import { type Means, RAISED, VrTrainee } from './support/vr-trainee.ts'

const scenario = JSON.parse(readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8'))
const stuck: { actions: Action[] } = JSON.parse(
  readFileSync('scenarios/loto-conveyor/scripts/stuck.json', 'utf8'),
)

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

const runOf = (seed: number, purpose: Purpose, document = scenario): Run =>
  createRun(document, catalogue, { seed, purpose })

/** A variant whose drawn values are these. */
function seedWith(wanted: Readonly<Record<string, Value>>): number {
  for (let seed = 1; seed < 500; seed++) {
    const { parameters } = runOf(seed, 'assessment')
    if (Object.entries(wanted).every(([name, value]) => parameters[name] === value)) return seed
  }
  throw new Error('seedWith: no variant is like that.')
}

const SMALL: AppOptions = { viewport: { width: 96, height: 72 }, before: HEADSET }

/** Lets time pass in the headset until something is to be seen. */
async function shown(headset: Headset, what: Locator): Promise<void> {
  const count = async (): Promise<number> => {
    await headset.frames(1)
    return what.count()
  }
  await expect.poll(count, { interval: 200 }).toBeGreaterThan(0)
}

const EYES = [0, 1.6, 0] as const

/** Goes in, and waits until the panel hangs somewhere; who `asks` is told first where it is. */
async function enter(page: Page, headset: Headset, asks = false): Promise<void> {
  await page.waitForSelector('[data-ready=true]', { state: 'attached' })
  await headset.head(EYES, [0, 1.55, -1])
  const raise = (): Promise<void> => headset.point('left', RAISED, [RAISED[0], RAISED[1], -2])
  if (asks) await headset.point('left', [-0.3, 0.7, 0.1], [-0.3, 0, -1])
  else await raise()
  await page.getByRole('button', { name: 'Enter VR' }).dispatchEvent('click')
  await page.waitForSelector('[data-inside=true]')
  await headset.takeClock()
  if (asks) {
    await shown(headset, page.locator('[data-mirror=message]', { hasText: 'Raise your left hand' }))
    await raise()
  }
  await shown(headset, page.locator('[data-mirror=menu] li[data-at*=" "]'))
  await headset.frames(4)
}

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
const handWork = (actions: readonly Action[]): string[] =>
  actions
    .filter(({ do: kind }) => ['take', 'operate', 'use', 'touch'].includes(kind))
    .map(({ do: kind, item, control, value, on, point }) =>
      [kind, item, control, value, on, point].filter((word) => word !== undefined).join(' '),
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

interface Beginning {
  /** That controller is off. */
  readonly without?: Side
  /** With hands alone. */
  readonly bare?: boolean
  readonly job?: string
  /** They wait until they are told where the panel is. */
  readonly asks?: boolean
}

/** Somebody with the headset on, at the start of a variant. */
async function inHeadset(
  seed: number,
  use: (here: { readonly page: Page; readonly headset: Headset }) => Promise<void>,
  { without, bare = false, job = 'loto-conveyor?purpose=assessment', asks }: Beginning = {},
): Promise<void> {
  const path = `#/play/${job}&interface=vr&variant=${seed}`
  await withApp({ ...SMALL, path }, async ({ page }) => {
    const headset = new Headset(page)
    if (without) await headset.lose(without)
    if (bare) await headset.use('hand')
    await enter(page, headset, asks)
    await use({ page, headset })
  })
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
  it.each(['controllers', 'bare hands'] as const)(
    'is done whole with %s, as the expert does it, by pointing, grasping, turning and probing',
    async (means) => {
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
    },
  )

  it.each(['controllers', 'bare hands'] as const)(
    'hurts whoever reaches past the guard of a running belt with %s, as the engine says',
    async (means) => {
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
    },
  )

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
