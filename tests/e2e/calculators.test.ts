import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { models } from '../../src/hazards/catalogue.ts'
import { address, shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { goTo, sideways } from './support/pages.ts'

/** Presses Tab until the box of this input has the focus; no pointer is used. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor()
  for (let presses = 0; presses < 80; presses += 1) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`tabTo: the Tab key does not reach ${selector}.`)
}

/** The box whose label ends with this name of an input. */
async function mark(page: Page, name: string): Promise<string> {
  await page.waitForFunction((wanted) => {
    const label = [...document.querySelectorAll('label')].find(
      (each) => each.querySelector('bdi')?.textContent === wanted,
    )
    const box = document.getElementById(label?.htmlFor ?? '')
    box?.setAttribute('data-input', wanted)
    return box !== null
  }, name)
  return `[data-input="${name}"]`
}

async function type(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Waits until an output of the model reads like this. */
const reads = (page: Page, name: string, text: RegExp): Promise<void> =>
  page.locator(`[data-output="${name}"]`).filter({ hasText: text }).waitFor()

/** Waits until the calculator says this of what was typed. */
const says = (page: Page, text: string): Promise<void> =>
  page.locator('[role="status"]').last().filter({ hasText: text }).waitFor()

/** On a window as tall as the page: the bar at the foot of a phone lies over whatever is behind it. */
async function faultsOfWhole(page: Page): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 1280
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: height + 200 })
  return seriousFaults(page)
}

const english = { path: '#/calculators', viewport: { width: 1280, height: 900 } }
const arabic = { path: '#/calculators', viewport: { width: 360, height: 800 }, locale: 'ar' }

describe('the calculators by keyboard alone', () => {
  it('are found by a word, and give the lifting index of the NIOSH manual, example 1', async () => {
    await withApp(english, async ({ page }) => {
      await page.locator('h1').waitFor()
      await tabTo(page, 'input[type="search"]')
      await page.keyboard.type('lifting revised')
      await page.locator('a[href="#/calculators/lifting.rnle"]').waitFor()
      await expect.poll(() => page.locator('a[href^="#/calculators/"]').count()).toBe(1)
      await tabTo(page, 'a[href="#/calculators/lifting.rnle"]')
      await page.keyboard.press('Enter')
      await page.locator('[data-output="LI"]').waitFor()
      await type(page, await mark(page, 'V'), '64')
      await type(page, await mark(page, 'V_origin'), '15')
      // Printed 14.5 lb and 3.0 at the destination, from factors of two decimals.
      await reads(page, 'RWL', /^14\.15\d?\slb$/)
      await reads(page, 'LI', /^3\.1/)
      await page.waitForFunction(() => location.hash.includes('V_origin=15'))
      expect(await faultsOfWhole(page)).toEqual([])
      await shoot(page, 'calculators/lifting-en')
    })
  })

  it('give the noise dose and the vibration points in Arabic on a phone', async () => {
    await withApp(arabic, async ({ page }) => {
      await page.locator('h1').waitFor()
      await page.locator('html[lang="ar"][dir="rtl"]').waitFor()
      await shoot(page, 'calculators/list-ar-360')
      expect(await faultsOfWhole(page)).toEqual([])
      expect(await sideways(page)).toBe(0)
      await goTo(page, '/calculators/noise.osha?segments=90,8')
      // OSHA 1910.95: 90 dBA for 8 h is a dose of 100 %; 95 dBA for 4 h is one as well.
      await reads(page, 'dose_pct', /^100\s%$/)
      await type(page, 'fieldset fieldset input', '95')
      await page.keyboard.press('Tab')
      // Arabic digits count as well.
      await page.keyboard.press('Control+A')
      await page.keyboard.type('٤')
      await reads(page, 'dose_pct', /^100\s%$/)
      await reads(page, 'TWA', /^90\s/)
      await shoot(page, 'calculators/noise-ar-360')
      expect(await faultsOfWhole(page)).toEqual([])
      expect(await sideways(page)).toBe(0)

      await goTo(page, '/calculators/hav.time_to')
      await type(page, await mark(page, 'a'), '10')
      // 2 a² t: 100 points at 10 m/s² after half an hour.
      await reads(page, 't', /^0\.5\sh$/)
    })
  })

  it('say what is wrong with a number, and what a model refuses', async () => {
    await withApp(english, async ({ page }) => {
      await goTo(page, '/calculators/fall.free')
      await reads(page, 'v', /^6\.263/)
      const height = await mark(page, 'h')
      await type(page, height, '-2')
      await page.keyboard.press('Tab')
      await page.locator(`${height}[aria-invalid="true"]`).waitFor()
      await says(page, 'from 0 to 10,000 m')
      await shoot(page, 'calculators/fault-en')
      await goTo(page, '/calculators/veh.ttc?gap=12&v_vehicle=3&v_ped=-3')
      await says(page, 'never meet')
    })
  })
})

describe('a calculator', () => {
  it.each([
    ['elec.zone', 'fr', 'AC-3', 1280],
    ['fire.extinguisher_match?agent=water&fire_class=F', 'fr', 'non', 1280],
    ['energy.stored', 'ar', '225', 360],
    ['lifting.cli', 'ar', '1', 360],
  ] as const)('%s shows its result, plot and origin in %s', async (path, locale, value, width) => {
    const viewport = { width, height: 900 }
    await withApp({ path: `#/calculators/${path}`, viewport, locale }, async ({ page }) => {
      await page.locator('h1').waitFor()
      await page.locator('[data-output]').first().filter({ hasText: value }).waitFor()
      expect(await faultsOfWhole(page)).toEqual([])
      expect(await sideways(page)).toBe(0)
      for (const theme of ['dark', 'contrast']) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name
        }, theme)
        expect([theme, await seriousFaults(page)]).toEqual([theme, []])
      }
      await shoot(page, `calculators/${path.replace(/[?].*/u, '')}-${locale}`)
    })
  })
})

describe('what goes out', () => {
  it('prints result, basis, source and the caution on paper', async () => {
    await withApp(english, async ({ page }) => {
      await goTo(page, '/calculators/noise.niosh')
      await page.emulateMedia({ media: 'print' })
      for (const text of [
        'from memory of the source',
        'NIOSH 98-126',
        'For training; check the standard before real use.',
      ]) {
        await page.getByText(text).first().waitFor()
      }
      await shoot(page, 'calculators/print-en')
    })
  })

  it('is a guide of every model, reachable from the guide, and passes axe', async () => {
    await withApp({ viewport: { width: 360, height: 800 } }, async ({ page }) => {
      await page.goto(`${address()}/guide/index.html`)
      await page.locator('a[href="./models.html"]').click()
      await page.locator('h1').waitFor()
      await expect.poll(() => page.locator('section[id]').count()).toBe(models.length)
      expect(await seriousFaults(page)).toEqual([])
      expect(await sideways(page)).toBe(0)
    })
  })
})
