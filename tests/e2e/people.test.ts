import { describe, expect, it } from 'vitest'
import type { Settings } from '../../src/app/settings/settings.ts'
import { withApp } from './support/app.ts'
import { rowsOn } from './support/kept.ts'
import { fillDevice, goTo, useFixtureLibrary } from './support/pages.ts'

describe('a learner with nothing but a keyboard', () => {
  it('skips to the main part, adds themselves with a PIN, and comes back with it', async () => {
    await withApp({ path: '#/who' }, async ({ page }) => {
      await useFixtureLibrary(page)
      await page.keyboard.press('Tab')
      await page.locator(':focus').filter({ hasText: /^Skip/ }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('#main:focus').waitFor()

      await page.getByLabel('Code or nickname').focus()
      await page.keyboard.type('Blue 7')
      await page.keyboard.press('Tab')
      await page.keyboard.type('2468')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Practise the job before you do it' }).waitFor()
      await page.getByRole('link', { name: 'Blue 7' }).press('Enter')
      await page.getByRole('button', { name: 'Next learner' }).press('Enter')

      await page.getByRole('button', { name: 'Blue 7' }).press('Enter')
      await page.keyboard.type('1111')
      await page.keyboard.press('Enter')
      await page.getByText('That is not the PIN.').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: 'Blue 7' }).press('Enter')
      await page.keyboard.type('2468')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: 'Blue 7' }).waitFor()
    })
  })
})

describe('a shared device', () => {
  it('shows nobody the attempts of the one before', async () => {
    await withApp({ path: '#/guide' }, async ({ page }) => {
      await useFixtureLibrary(page)
      await fillDevice(page)
      await goTo(page, '/records')
      await expect.poll(() => page.getByRole('row').count()).toBe(8)
      await goTo(page, '/who')
      await page.getByRole('button', { name: 'Amina' }).click()
      await page.getByRole('heading', { level: 1, name: /Practise/ }).waitFor()
      await goTo(page, '/records')
      await page.getByText('No tries so far').waitFor()
      expect(await page.getByRole('row').count()).toBe(0)
    })
  })

  it('takes a pasted class list and then asks who is practising', async () => {
    await withApp({ path: '#/who' }, async ({ page }) => {
      await useFixtureLibrary(page)
      await page.getByRole('button', { name: 'Paste a class list' }).click()
      await page.getByLabel('Codes or nicknames').fill('Red 1\nRed 2\nRed 1')
      await page.getByRole('button', { name: 'Add 2 names' }).click()
      await page.getByRole('button', { name: 'Next learner' }).click()
      await page.getByRole('button', { name: 'Leave and erase' }).click()
      await page.getByRole('link', { name: 'Records' }).click()
      await page.waitForURL('**/#/who')
      await page.getByRole('button', { name: 'Red 2' }).click()
      await page.getByRole('link', { name: 'Red 2' }).waitFor()
    })
  })
})

describe('a record', () => {
  it('can be taken away as a report, an attempt file and statements', async () => {
    await withApp({ path: '#/guide' }, async ({ page }) => {
      await useFixtureLibrary(page)
      await fillDevice(page)
      await goTo(page, '/records')
      for (const [name, ending] of [
        ['Report', 'report.html'],
        ['File', 'attempt.json'],
        ['xAPI', 'statements.json'],
      ] as const) {
        const coming = page.waitForEvent('download')
        await page
          .getByRole('button', { name: new RegExp(`^${name}:`) })
          .first()
          .click()
        expect((await coming).suggestedFilename()).toContain(ending)
      }
    })
  })
})

describe('a link that a teacher shares', () => {
  it('opens the job with the choices it was made with', async () => {
    await withApp({ path: '#/guide' }, async ({ page }) => {
      await useFixtureLibrary(page)
      await goTo(page, '/job/loto-conveyor?purpose=assessment&interface=text&pace=0.5')
      await page.getByRole('radio', { name: 'Assessment', checked: true }).waitFor()
      await page.getByRole('radio', { name: 'Text', exact: true, checked: true }).waitFor()
      await page.getByRole('button', { name: 'Share this job' }).click()
      const shared = page.getByRole('dialog').locator('[dir="ltr"]')
      await shared.filter({ hasText: '#/job/loto-conveyor?' }).waitFor()
      for (const part of ['purpose=assessment', 'interface=text', 'pace=0.5', 'language=en']) {
        await shared.filter({ hasText: part }).waitFor()
      }
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('With what?').selectOption('As suits each device')
      await shared.filter({ hasNotText: 'interface=' }).waitFor()
      await dialog.getByLabel('Variant').fill('247')
      await shared.filter({ hasText: 'variant=247' }).waitFor()
      await dialog.getByLabel('Variant').fill('two')
      await page.getByText('Only digits, nine at most.').waitFor()
      await shared.filter({ hasNotText: 'variant=' }).waitFor()
      await page.getByRole('img', { name: /QR code/ }).waitFor()
    })
  })

  it('says why a headset cannot be used here', async () => {
    await withApp({ path: '#/guide' }, async ({ page }) => {
      await useFixtureLibrary(page)
      await goTo(page, '/job/loto-conveyor')
      await page.getByText(/No headset found\.|This browser has no VR\./).waitFor()
      await page.getByRole('radio', { name: 'Headset', disabled: true }).waitFor()
    })
  })
})

describe('the language', () => {
  it('changes on the spot, without losing the page, and stays after a reload', async () => {
    await withApp({ path: '#/settings' }, async ({ page }) => {
      await page.getByRole('button', { name: 'العربية' }).click()
      await page.getByRole('heading', { level: 1, name: 'الإعدادات' }).waitFor()
      await page.locator('html[dir="rtl"]').waitFor()
      // The language counts at once; the disk has it when this device's settings say so.
      const languages = async () =>
        (await rowsOn<{ readonly settings: Settings }>(page, 'settings')).map(
          ({ settings }) => settings.language,
        )
      await expect.poll(languages).toEqual(['ar'])
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'الإعدادات' }).waitFor()
    })
  })
})
