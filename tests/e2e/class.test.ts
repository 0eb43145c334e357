import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { shoot, withApp } from './support/app.ts'
import { seriousFaults } from './support/axe.ts'
import { attemptFrom, keepAttempt, playShipped, scriptOf } from './support/keep-attempt.ts'

const folder = mkdtempSync(join(tmpdir(), 'class-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Presses a button that gives a file, and gives its path. */
async function fileFrom(page: Page, button: string, name: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const path = join(folder, name)
  await (await coming).saveAs(path)
  return path
}

describe('what a learner hands in', () => {
  it('is one file, which gives the teacher a checked line in the class table and a spreadsheet', async () => {
    await withApp({}, async ({ page }) => {
      await keepAttempt(page, attemptFrom(playShipped(scriptOf('gave-up'))))
      await page.evaluate(() => {
        location.hash = '#/records'
      })
      await page.getByText('One file with your 1 assessment').waitFor()
      const handed = await fileFrom(page, 'Hand in', 'hand-in.json')
      await page.getByText(/^Saved as hand-in-guest-/).waitFor()
      await shoot(page, 'class/records')
      await page.getByRole('link', { name: 'For teachers: class table' }).click()
      await page.getByRole('heading', { level: 1, name: 'Class table' }).waitFor()
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles([
          { name: 'hand-in.json', mimeType: 'application/json', buffer: readFileSync(handed) },
          { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') },
        ])
      await page.getByText('1 try was read.').waitFor()
      await page.getByText('1 file could not be used').waitFor()
      await page.getByRole('cell', { name: 'Unchanged' }).waitFor()
      await page.getByRole('button', { name: 'Sort by Marks' }).click()
      await page.locator('th[aria-sort="ascending"]', { hasText: 'Marks' }).waitFor()
      await page.getByRole('button', { name: 'Sort by Marks' }).click()
      await page.locator('th[aria-sort="descending"]', { hasText: 'Marks' }).waitFor()
      expect(await seriousFaults(page)).toEqual([])
      await shoot(page, 'class/table')
      const csv = readFileSync(
        await fileFrom(page, 'Save as CSV for a spreadsheet', 'c.csv'),
        'utf8',
      )
      expect(csv).toMatch(/^\ufeffLearner,Job,Purpose,Try,Variant,When,Outcome,Marks,/)
      expect(csv.split('\r\n')).toHaveLength(3)
      // On paper a time is read by people.
      const paper = page.locator('th', { hasText: 'Time in seconds' })
      expect(await paper.count()).toBe(0)
      await page.getByRole('button', { name: 'العربية' }).click()
      await page.getByRole('heading', { level: 1, name: 'جدول الصف' }).waitFor()
      await shoot(page, 'class/table-ar')
      // On a phone the many criteria of a try come when they are asked for.
      await page.setViewportSize({ width: 360, height: 800 })
      const seen = page.getByText('لم يُلاحظ', { exact: false }).and(page.locator(':visible'))
      expect(await seen.count()).toBe(0)
      await page.getByRole('button', { name: 'أظهر ما نظرنا إليه' }).click()
      expect(await seen.count()).toBeGreaterThan(5)
    })
  })
})
