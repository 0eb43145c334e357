import process from 'node:process'
import type { Locator, Page } from 'playwright-core'
import type { Result } from '../../../src/assessment/result.ts'
import type { Action } from '../../../src/engine/action.ts'
import type { Script } from '../../../src/engine/attempt/script.ts'
import type { AppOptions } from './app.ts'
import { drawFrames, FRAME_CLOCK, takeClock } from './frame-clock.ts'
import { scriptOf } from './keep-attempt.ts'

/** A seed that draws by itself what the expert's script fixes: the app has no other way to fix it. */
export const PLAIN_VARIANT = 10

/** A page for plays: its clock is handed in, and nobody waits for pictures that nobody sees. */
export const PLAYING: AppOptions = { deviceScaleFactor: 0.2, before: [FRAME_CLOCK] }

/** The panels alone, at the size of a screen; with `LOOK=1` the workplace behind them is painted too. */
export const SEEN: AppOptions = process.env.LOOK ? {} : { ...PLAYING, deviceScaleFactor: 1 }

/** How a person presses a button: with the Enter key, the mouse, or a finger. */
export type Press = (button: Locator) => Promise<void>
export const byKey: Press = (button) => button.press('Enter')
export const byMouse: Press = (button) => button.click()
export const byFinger: Press = (button) => button.tap()

/** A script as the app can play it: the same job, its variant drawn. */
const drawn = ({ parameters: _fixed, ...script }: Script): Script => ({
  ...script,
  seed: PLAIN_VARIANT,
})

/**
 * Every kind of deed once, and then a hand past the guard of the running belt. It waits for nobody
 * else: walks through buttons take their own time, so what a co-worker does meanwhile is not as in
 * the script.
 */
const reckless: Script = {
  seed: PLAIN_VARIANT,
  purpose: 'assessment',
  actions: [
    { do: 'move', to: 'trolley' },
    { do: 'inspect', item: 'energy_sheet' },
    { do: 'write', item: 'energy_sheet', fields: { electrical: true, air: true } },
    { do: 'wear', item: 'glasses' },
    { do: 'operate', item: 'jacket', control: 'fastening', value: 'close' },
    { do: 'take', item: 'notice' },
    { do: 'say', phrase: 'notify_affected', to: 'packer' },
    { do: 'move', to: 'start_station' },
    { do: 'place', item: 'notice', on: 'start_station' },
    { do: 'move', to: 'trolley' },
    { do: 'take', item: 'spanner' },
    { do: 'take', item: 'tester' },
    { do: 'take', item: 'proving_unit' },
    { do: 'use', item: 'tester', on: 'proving_unit' },
    { do: 'wait', seconds: 30 },
    { do: 'look', at: 'head' },
    { do: 'move', to: 'tail' },
    { do: 'operate', item: 'guard', control: 'bolt_1', value: 'out' },
    { do: 'operate', item: 'guard', control: 'bolt_2', value: 'out' },
    { do: 'operate', item: 'guard', control: 'bolt_3', value: 'out' },
    { do: 'operate', item: 'guard', control: 'bolt_4', value: 'out' },
    { do: 'take', item: 'guard' },
    { do: 'release', item: 'guard' },
    { do: 'operate', item: 'conveyor', control: 'clear_jam' },
  ],
}

/** One play that passes and one that hurts. */
export const plays: Readonly<Record<'expert' | 'reckless', Script>> = {
  expert: drawn(scriptOf('expert')),
  reckless,
}

export const playAddress = (way: 'desktop' | 'touch', purpose = 'assessment'): string =>
  `#/play/loto-conveyor?purpose=${purpose}&interface=${way}&variant=${PLAIN_VARIANT}`

export async function waitForWorld(page: Page): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor()
}

/** Waits for the world, then lets time pass only in what the test does. */
export async function enterWorld(page: Page): Promise<void> {
  await waitForWorld(page)
  await takeClock(page)
  await drawFrames(page, 4)
}

/** How many actions have been written down, as the page says. */
export const acted = (page: Page): Promise<number> =>
  page
    .locator('main[data-acted]')
    .getAttribute('data-acted')
    .then((text) => Number(text))

/** Frames in which the longest thing that a person can start is over: ten minutes at full speed. */
const LONGEST = 2500

/** Draws until an action has been written down and the hands are free again, or all is over. */
export const settled = (page: Page, before: number): Promise<void> =>
  page.evaluate(
    async ([count, most]) => {
      const isSo = (): boolean => {
        const main = document.querySelector('main[data-acted]')
        if (!main || main.querySelector('[data-over]')) return true
        const busy = main.querySelector('[aria-busy="true"]')
        return Number(main.getAttribute('data-acted')) > count && !busy
      }
      await window.frameClock.until(isSo, most)
      // The panels look again at most every 0.3 s.
      await window.frameClock.frames(2)
    },
    [before, LONGEST] as const,
  )

const isOver = async (page: Page): Promise<boolean> =>
  (await page.locator('main[data-acted]').count()) === 0 ||
  (await page.locator('[data-over]').count()) > 0

/** Does what a script says through the buttons of a 3D interface; false once the attempt is over. */
export async function doInWorld(page: Page, action: Action, press: Press): Promise<boolean> {
  if (await isOver(page)) return false
  const before = await acted(page)
  if (action.do === 'finish') {
    await press(page.getByRole('button', { name: 'Finish', exact: true }))
    await press(page.locator('dialog[open]').getByRole('button', { name: 'Finish', exact: true }))
    return true
  }
  const button = await findButton(page, action, press)
  if (!button) return true
  await press(button)
  if (action.do === 'write') await fillForm(page, action, press)
  await settled(page, before)
  return !(await isOver(page))
}

const offer = (action: Readonly<Record<string, unknown>>): string =>
  `[data-action=${JSON.stringify(JSON.stringify(action))}]`

async function findButton(page: Page, action: Action, press: Press): Promise<Locator | null> {
  switch (action.do) {
    case 'move':
      return wayButton(page, { do: 'move', to: action.to }, press)
    case 'look':
      return wayButton(page, { do: 'look', at: action.at }, press)
    case 'wait':
      await unfold(page, 'speak', press)
      return page.locator(offer({ do: 'wait', seconds: action.until?.includes('300') ? 300 : 30 }))
    case 'say': {
      if (action.to === undefined) {
        await unfold(page, 'speak', press)
        return page.locator(offer({ do: 'say', phrase: action.phrase }))
      }
      await openThing(page, String(action.to), press)
      return page.locator(offer({ do: 'say', phrase: action.phrase, to: action.to }))
    }
    default:
      return deedButton(page, action, press)
  }
}

/** Opens the list as far as the button that goes or looks somewhere; null for what is at hand already. */
export async function wayButton(
  page: Page,
  wanted: Readonly<Record<string, unknown>>,
  press: Press,
): Promise<Locator | null> {
  const button = page.locator(offer(wanted))
  await unfold(page, 'elsewhere', press)
  const area = page.locator('details[data-area]:not([open])').filter({ has: button })
  if ((await area.count()) > 0) await press(area.locator('summary'))
  return (await button.count()) === 0 ? null : button
}

/** The button of a thing whose action says the same as the script, whatever else it says. */
async function deedButton(page: Page, action: Action, press: Press): Promise<Locator> {
  const owner = (action.in ?? action.on)?.split('.')[0]
  await openThing(page, owner ?? action.item ?? '', press)
  const buttons = page.locator('[data-action]')
  const offers = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute('data-action') ?? ''),
  )
  const index = offers.findIndex((text) => {
    const offered = JSON.parse(text) as Action
    const place = offered.in ?? offered.on
    return (
      offered.do === action.do &&
      offered.item === action.item &&
      offered.control === action.control &&
      (action.value === undefined || offered.value === action.value) &&
      (action.point === undefined || offered.point === action.point) &&
      (owner === undefined || place?.split('.')[0] === owner)
    )
  })
  if (index < 0)
    throw new Error(`deedButton: nothing offers ${JSON.stringify(action)} in\n${offers.join('\n')}`)
  return buttons.nth(index)
}

async function unfold(page: Page, part: string, press: Press): Promise<void> {
  const fold = page.locator(`details[data-part="${part}"]`)
  if ((await fold.getAttribute('open')) === null) await press(fold.locator('> summary'))
}

async function openThing(page: Page, id: string, press: Press): Promise<void> {
  const row = page.locator(`[data-thing="${id}"]`).first()
  if ((await row.getAttribute('aria-expanded')) !== 'true') await press(row)
  await page.locator(`[data-thing="${id}"][aria-expanded="true"]`).first().waitFor()
}

async function fillForm(page: Page, { fields = {} }: Action, press: Press): Promise<void> {
  const form = page.locator('dialog[open] form')
  for (const [field, value] of Object.entries(fields)) {
    if (value === true) await form.locator(`input[name="${field}"]`).check()
    else await form.locator(`input[name="${field}"][value="${value}"]`).check()
  }
  await press(form.locator('button[type="submit"]'))
}

/** The verdict on each criterion, by its id. */
export const verdictsOf = (result: Result): Record<string, string> =>
  Object.fromEntries(result.criteria.map(({ id, verdict }) => [id, verdict]))
