import type { Page } from 'playwright-core'

/** Chooses a language in the pause of an attempt, and carries on. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.locator('[role="toolbar"] button').nth(1).press('Enter')
  const choice = page
    .locator('dialog[open] label')
    .filter({ has: page.locator(`[lang=${language}]`) })
  await choice.locator('input').check()
  // All of a 3D page counts as hidden: its picture lies over it.
  await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}
