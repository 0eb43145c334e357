import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { type App, address, openApp, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import {
  attemptFrom,
  keepAttempt,
  playShipped,
  scriptOf,
  withoutVenting,
} from './support/keep-attempt.ts'
import { goTo, sideways } from './support/pages.ts'

const folder = join(root, 'public/guide')
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
const source = (name: string): string => readFileSync(join(folder, name), 'utf8')
const pictures = [
  ...new Set(
    pages.flatMap((name) =>
      [...source(name).matchAll(/pictures\/([a-z-]+)\.webp/g)].map((m) => m[1] ?? ''),
    ),
  ),
]

/**
 * The pictures are taken in every run, so that a page they can no longer be taken of is noticed. Only
 * with UPDATE_GUIDE=1 do they replace the guide's own; look at them before they are kept.
 */
const album =
  process.env.UPDATE_GUIDE === '1' ? join(folder, 'pictures') : join(root, '.cache/guide-pictures')

async function take(page: Page, name: string): Promise<void> {
  const shot = await page.screenshot({ type: 'png' })
  writeFileSync(join(album, `${name}.webp`), await sharp(shot).webp({ quality: 82 }).toBuffer())
}

describe('the pictures of the guide', () => {
  it('can be taken of the app as it is', async () => {
    mkdirSync(album, { recursive: true })
    const hurt = attemptFrom(playShipped(withoutVenting()))
    const passed = attemptFrom(playShipped(scriptOf('expert')))
    await withApp({ viewport: { width: 1200, height: 800 } }, async ({ page }) => {
      await goTo(page, '/')
      await take(page, 'library')
      await goTo(page, '/job/loto-conveyor')
      await take(page, 'briefing')
      await keepAttempt(page, hurt)
      await keepAttempt(page, passed)
      await goTo(page, '/records')
      await page.locator('table').waitFor()
      await take(page, 'records')
      await goTo(page, `/attempt/${hurt.id}`)
      await page.locator('#film').waitFor()
      await page.locator('#next').evaluate((next) => next.scrollIntoView({ block: 'start' }))
      await take(page, 'debriefing')
      await goTo(page, '/verify')
      const files = [
        ['try-of-tuesday.json', JSON.stringify(hurt)],
        [
          'try-of-tuesday-copy.json',
          JSON.stringify({ ...hurt, result: { ...hurt.result, passed: true } }),
        ],
      ] as const
      for (const [name, text] of files) {
        const buffer = Buffer.from(text)
        await page
          .locator('input[type=file]')
          .setInputFiles({ name, mimeType: 'application/json', buffer })
        await page.getByText(name, { exact: true }).waitFor()
      }
      await page
        .locator('section h2')
        .first()
        .evaluate((h2) => h2.scrollIntoView({ block: 'start' }))
      await take(page, 'verify')
    })
    for (const name of pictures) expect(existsSync(join(album, `${name}.webp`))).toBe(true)
  })
})

describe('the guide', () => {
  let looked = 0
  let phone: App
  beforeAll(async () => {
    phone = await openApp({ viewport: { width: 360, height: 800 } })
  })
  afterAll(async () => {
    await phone.close()
    console.log(`Looked at ${looked} pages of the guide and ${pictures.length} pictures.`)
    expect(looked).toBeGreaterThanOrEqual(11)
    expect(pictures.length).toBeGreaterThanOrEqual(5)
  })

  it.each(pictures)('has the picture %s, neither empty nor heavy', (name) => {
    const path = join(folder, 'pictures', `${name}.webp`)
    expect(existsSync(path)).toBe(true)
    expect(statSync(path).size).toBeGreaterThan(5_000)
    expect(statSync(path).size).toBeLessThan(200_000)
  })

  it.each(pages)('%s leads only to pages that are there, and passes axe', async (name) => {
    for (const [, target = ''] of source(name).matchAll(/(?:href|src)="([^"#]+)"/g)) {
      const inApp = target.startsWith('../')
      const path = inApp ? join(root, inAppPath(target)) : join(folder, target)
      const isMadeByTheBuild = existsSync(join(root, 'dist/guide', target))
      expect([target, isMadeByTheBuild || existsSync(path)]).toEqual([target, true])
    }
    const { page } = phone
    await page.goto(`${address()}/guide/${name}`)
    expect(await seriousFaults(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
    looked += 1
  })
})

/** Where something lies in the repository that the build puts one folder up. */
const inAppPath = (target: string): string =>
  target === '../index.html' ? 'index.html' : join('public', target.slice(3))
