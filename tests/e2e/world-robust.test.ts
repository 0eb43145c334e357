import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type AppOptions, shoot, withApp } from './support/app.ts'
import { drawFrames } from './support/frame-clock.ts'
import {
  acted,
  byMouse,
  doInWorld,
  enterWorld,
  PLAYING,
  playAddress,
  settled,
  waitForWorld,
} from './support/play-world.ts'

const walk = { do: 'move', to: 'isolator_a' } as const

/** The number of the attempt that the address names. */
const attemptIn = (page: Page): string => /attempt=([^&]+)/.exec(page.url())?.[1] ?? ''

const play = (more: Partial<AppOptions> = {}, purpose = 'guided'): AppOptions => ({
  ...PLAYING,
  ...more,
  before: [...(PLAYING.before ?? []), ...(more.before ?? [])],
  path: playAddress('desktop', purpose),
})

/** Runs in the page: takes the graphics away, or gives them back. */
const graphics = (page: Page, call: 'loseContext' | 'restoreContext'): Promise<void> =>
  page.evaluate((name) => {
    const gl = document.querySelector('canvas')?.getContext('webgl2')
    const held = window as unknown as { lose?: WEBGL_lose_context | null }
    held.lose ??= gl?.getExtension('WEBGL_lose_context') ?? null
    held.lose?.[name]()
  }, call)

const carryOnAsText = async (page: Page, id: string): Promise<void> => {
  await page.locator('[data-lost]').getByRole('button', { name: 'Carry on with text' }).click()
  await page.getByRole('heading', { name: 'Where you are' }).waitFor()
  expect(attemptIn(page)).toBe(id)
}

describe('a picture that fails', () => {
  it('comes back with the graphics, and goes on as text with the same attempt when they stay away', async () => {
    await withApp(play({ expectedErrors: /context/i }), async ({ page }) => {
      await enterWorld(page)
      await doInWorld(page, walk, byMouse)
      const id = attemptIn(page)
      expect(id).not.toBe('')
      await graphics(page, 'loseContext')
      await page.locator('[data-lost]').waitFor()
      await graphics(page, 'restoreContext')
      await page.locator('[data-lost]').waitFor({ state: 'detached' })
      await waitForWorld(page)
      expect(await acted(page)).toBe(1)
      await graphics(page, 'loseContext')
      await page.locator('[data-lost]').waitFor()
      await drawFrames(page, 20)
      await shoot(page, 'world-lost')
      await carryOnAsText(page, id)
      await page
        .getByRole('heading', { name: /isolator/i })
        .first()
        .waitFor()
    })
  })

  it('never was there: the attempt is played as text from its beginning', async () => {
    const before = ['HTMLCanvasElement.prototype.getContext = () => null']
    await withApp(play({ before }), async ({ page }) => {
      await page.locator('[data-lost]').waitFor()
      await carryOnAsText(page, attemptIn(page))
    })
  })
})

describe('an attempt in 3D that is left for a moment', () => {
  it('stands still while the page is hidden, and goes on where it was after a reload', async () => {
    await withApp(play(), async ({ page }) => {
      await enterWorld(page)
      await doInWorld(page, walk, byMouse)
      await page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      })
      const dialog = page.getByRole('dialog', { name: 'Paused' })
      await dialog.waitFor()
      await drawFrames(page, 10)
      await dialog.getByRole('button', { name: 'Carry on' }).click()
      await dialog.waitFor({ state: 'detached' })
      const id = attemptIn(page)
      await page.reload()
      await enterWorld(page)
      expect(attemptIn(page)).toBe(id)
      expect(await acted(page)).toBe(1)
      await page.locator('[data-thing="isolator_a"]').waitFor()
    })
  })

  it('is open in one tab at a time: the second one says so', async () => {
    await withApp(play(), async ({ page, context }) => {
      await enterWorld(page)
      const other = await context.newPage()
      await other.goto(page.url())
      await other.getByRole('heading', { name: 'This attempt is open in another tab.' }).waitFor()
    })
  })
})

describe('a device that keeps nothing', () => {
  const full = `{
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (row, key) {
      if (this.name === 'actions') throw new DOMException('full', 'QuotaExceededError')
      return put.call(this, row, key)
    }
  }`

  it('says so over the picture once it is full; play goes on, and the record can be saved', async () => {
    await withApp(play({ before: [full] }), async ({ page }) => {
      await enterWorld(page)
      await doInWorld(page, walk, byMouse)
      expect(await acted(page)).toBe(1)
      const notice = page.locator('[data-notice]')
      await notice.getByText('This device has no room').first().waitFor()
      await shoot(page, 'world-full')
      await notice.getByRole('button', { name: 'Close' }).click()
      await notice.waitFor({ state: 'detached' })
      await doInWorld(page, { do: 'finish' }, byMouse)
      await drawFrames(page, 4)
      // In the note at the top; the same stands further down with all that can be taken away.
      const note = page.getByRole('status').filter({ hasText: 'or it is lost when you close' })
      const save = note.getByRole('button', { name: 'Save the record' })
      await save.waitFor()
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
      expect(download.suggestedFilename()).toMatch(/attempt\.json$/)
    })
  })

  it('says so before the start where nothing may be kept at all', async () => {
    const before = ['indexedDB.open = () => { throw new Error("forbidden") }']
    await withApp(play({ before }), async ({ page }) => {
      await waitForWorld(page)
      await page.locator('[data-notice]').waitFor()
      await page.goto(`${page.url().split('#')[0]}#/job/loto-conveyor`)
      await page.getByText('keeps no records').first().waitFor()
    })
  })
})

/** A browser without a screen gives no mouse away: this one does as browsers with one do. */
const pointerLock = (gives: boolean): string => `{
  let held = null
  const tell = () => document.dispatchEvent(new Event('pointerlockchange'))
  Object.defineProperty(Document.prototype, 'pointerLockElement', { get: () => held })
  Document.prototype.exitPointerLock = () => { held = null; tell() }
  Element.prototype.requestPointerLock = function () {
    if (!${gives}) return Promise.reject(new DOMException('no', 'NotAllowedError'))
    held = this
    tell()
    return Promise.resolve()
  }
}`

describe('first person with the mouse', () => {
  it('turns the head without a button, acts on what is looked at, and Esc frees the mouse', async () => {
    await withApp(play({ before: [pointerLock(true)] }), async ({ page }) => {
      await enterWorld(page)
      // A lock can be looked at and taken: there is something to choose.
      await doInWorld(page, { do: 'move', to: 'lock_board' }, byMouse)
      await page.getByRole('button', { name: 'First person with the mouse' }).click()
      await page.getByText('Click the picture:').waitFor()
      await drawFrames(page, 20)
      await page.locator('[data-picture]').click({ position: { x: 640, y: 400 } })
      await page.getByText('Esc frees the mouse').waitFor()
      // Held, a press means what the ring in the middle is on.
      await page.mouse.down()
      await page.mouse.up()
      const chosen = page.locator('[data-chosen="true"]')
      await chosen.waitFor()
      const first = await chosen.textContent()
      await page.mouse.wheel(0, 100)
      await expect.poll(() => chosen.textContent()).not.toBe(first)
      const before = await acted(page)
      await page.mouse.down()
      await page.mouse.up()
      await settled(page, before)
      expect(await acted(page)).toBe(before + 1)
      await page.evaluate(() => document.exitPointerLock())
      await page.getByText('Esc frees the mouse').waitFor({ state: 'detached' })
    })
  })

  it('says so where the browser refuses, and dragging stays', async () => {
    await withApp(play({ before: [pointerLock(false)] }), async ({ page }) => {
      await enterWorld(page)
      await page.getByRole('button', { name: 'First person with the mouse' }).click()
      await page.getByText('Click the picture:').waitFor()
      await page.locator('[data-picture]').click({ position: { x: 640, y: 560 } })
      await page.getByText('This browser does not hand over the mouse').waitFor()
      await page.locator('[data-picture]').click({ position: { x: 640, y: 560 } })
      await settled(page, 0)
    })
  })
})

describe('what is in reach, in the picture', () => {
  it('is framed in guided play and named where a mouse points, and not framed in an assessment', async () => {
    for (const purpose of ['guided', 'assessment']) {
      await withApp(play({}, purpose), async ({ page }) => {
        await enterWorld(page)
        await doInWorld(page, walk, byMouse)
        await page.locator('[data-thing="isolator_a"]').click()
        await drawFrames(page, 20)
        const frames = page.locator('[data-frames] > div:not([hidden])')
        if (purpose === 'guided') expect(await frames.count()).toBeGreaterThan(2)
        else expect(await frames.count()).toBe(0)
        // Beside the handle, to which the eyes have turned: the box as a whole.
        await page.mouse.move(640, 480)
        await page.mouse.move(642, 481)
        await drawFrames(page, 2)
        await page.getByText('Left isolator', { exact: true }).first().waitFor()
        await page.mouse.click(642, 481)
        const before = await acted(page)
        await page.locator('[data-picture] button', { hasText: 'Look closely' }).click()
        await settled(page, before)
        expect(await acted(page)).toBe(before + 1)
      })
    }
  })
})
