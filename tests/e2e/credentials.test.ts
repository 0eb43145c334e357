import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { shoot, withApp } from './support/app.ts'
import { attemptFrom, keepAttempt, playShipped, scriptOf } from './support/keep-attempt.ts'
import { rowsOn } from './support/kept.ts'
import { goTo } from './support/pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'credentials-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PASSPHRASE = 'four plain words here'

/** Two assessments on different variants: alone, and with a second worker. */
const attempts = (['expert', 'group'] as const).map((name, day) => ({
  ...attemptFrom(playShipped(scriptOf(name))),
  startedAt: new Date(Date.now() - (day + 1) * 86_400_000).toISOString(),
}))

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, disabled: false })

/** Presses a button that gives a file, and gives its path; the name of the file tells what it is. */
async function fileFrom(page: Page, name: string | RegExp): Promise<string> {
  const coming = page.waitForEvent('download')
  await button(page, name).first().click()
  const path = join(folder, (await coming).suggestedFilename())
  await (await coming).saveAs(path)
  return path
}

/** Brings files by the button that stands before a hidden box for them. */
async function bring(page: Page, name: string, ...files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button(page, name).click()
  await (await chooser).setFiles([...files])
}

async function makeKey(page: Page, holder: string): Promise<void> {
  await page.getByLabel('Your name').fill(holder)
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The passphrase once more').fill(PASSPHRASE)
  await button(page, 'Make the key').click()
  await page.getByText(`The key of ${holder} is made.`).waitFor()
}

const SHELVES = ['learners', 'attempts', 'files', 'pieces', 'contents', 'credentials'] as const

/** Every row on the device that is somebody's. */
const rowsOfPeople = async (page: Page): Promise<readonly unknown[]> => {
  const all: unknown[] = []
  for (const shelf of SHELVES) all.push(...(await rowsOn(page, shelf)))
  return all
}

describe('a credential', () => {
  it('goes from two tries to a signature, is vouched for, taken back, erased, and comes back', async () => {
    await withApp({}, async ({ page: learner }) => {
      // The learner's device: both tries leave in a portfolio.
      await goTo(learner, '/who')
      await learner.getByLabel('Code or nickname').fill('Blue 7')
      await button(learner, 'Add and start').click()
      await learner.getByRole('link', { name: 'Blue 7' }).waitFor()
      for (const attempt of attempts) await keepAttempt(learner, attempt)
      await goTo(learner, '/portfolio')
      const tries = await fileFrom(learner, 'Save my portfolio as a zip')

      await withApp({ path: '#/assessor' }, async ({ page: assessor }) => {
        // The centre's key vouches for the assessor's.
        await makeKey(assessor, 'Amina Ndiaye')
        const own = await fileFrom(assessor, 'Save the public key: Amina Ndiaye')
        await makeKey(assessor, 'Lycée Ampère')
        const centre = await fileFrom(assessor, 'Save the public key: Lycée Ampère')
        await goTo(assessor, '/assessor/credentials')
        await bring(assessor, 'Bring public keys', own)
        await assessor.getByRole('button', { name: 'Leave out: Amina Ndiaye' }).waitFor()
        const vouched = await fileFrom(assessor, 'Sign the list of keys')
        await button(assessor, 'Close the key').click()
        await assessor.getByLabel('Assessor', { exact: true }).selectOption('Amina Ndiaye')
        await assessor.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
        await button(assessor, 'Open the key').click()
        await assessor.getByText('Amina Ndiaye can sign in this tab.').waitFor()

        // The rule lets a competency be signed that both tries show.
        await bring(assessor, 'Choose files', tries)
        await assessor.getByText('2 tries were read.').waitFor()
        await shoot(assessor, 'credentials/evidence')
        await button(assessor, /^Sign and issue:/)
          .first()
          .click()
        await assessor.getByLabel('I have looked at these tries').check()
        await button(assessor, /^Sign$/).click()
        await assessor.getByText('Signed and kept.').waitFor()
        const credential = await fileFrom(assessor, 'Save the credential')

        // Yes or no to a competency: whichever is signed, the other is not offered on the same tries.
        const issued = assessor.getByRole('region').filter({ hasText: 'Signed and kept.' }).last()
        expect(await issued.getByRole('button', { name: /^Do not recognise/ }).count()).toBe(0)
        const refused = assessor
          .getByRole('region')
          .filter({ has: button(assessor, /^Do not recognise/) })
          .last()
        const name = (await refused.getAttribute('aria-label')) ?? ''
        const both = assessor.getByRole('region', { name, exact: true }).getByRole('button')
        expect(await both.count()).toBe(2)
        await both.filter({ hasText: 'Do not recognise' }).click()
        await assessor.getByLabel('Why not, and what would be enough').fill('Come again.')
        await button(assessor, 'Sign the refusal').click()
        await assessor.getByText('Signed. Save the refusal').waitFor()
        expect(await both.allTextContents()).toEqual(['Save the refusal'])

        // It goes into the portfolio, and holds once the centre's key is known.
        await bring(learner, 'Bring a credential', credential)
        await learner.getByText('The credential is in your portfolio.').waitFor()
        await learner.getByText('the key is not known here').waitFor()
        await goTo(learner, '/verify')
        await bring(learner, 'Choose a file', vouched)
        await learner.getByText('but its own key is not known here').waitFor()
        await learner.getByText('Or paste a credential').click()
        await learner.getByLabel('Pasted text').fill(readFileSync(credential, 'utf8'))
        await button(learner, 'Check the text').click()
        await learner.getByText('The signature holds, but the key is not known here').waitFor()
        await bring(learner, 'Choose a file', centre)
        await learner.getByText('This is the public key of Lycée Ampère').waitFor()
        await button(learner, 'I know this key').first().click()
        await button(learner, 'It is the key of Lycée Ampère').click()
        await learner.getByText('This credential holds').waitFor()
        await learner.getByText('Lycée Ampère vouches for it.').waitFor()
        await shoot(learner, 'credentials/verified')

        // Taken back: the list tells whoever checks.
        await button(assessor, /^Take back:/).click()
        await assessor.getByLabel('Why?').selectOption('The tries do not hold')
        await button(assessor, 'Take it back').click()
        await assessor.getByText('1 credential of this key was taken back.').waitFor()
        const list = await fileFrom(assessor, 'Save the list of what was taken back')
        await bring(learner, 'Choose a file', list)
        await learner.getByText('The list of Amina Ndiaye is kept here').waitFor()
        await learner.getByText('This credential was taken back').first().waitFor()
        await learner.getByText('The tries do not hold').first().waitFor()
        await bring(learner, 'Choose a file', credential)
        await learner.getByText(/^credential-.*\.jwt$/).waitFor()
        await learner.getByText('This credential was taken back').nth(2).waitFor()
        await shoot(learner, 'credentials/taken-back')
      })

      // Taken along, erased without a trace, and brought back.
      await goTo(learner, '/portfolio')
      await learner.getByText('This credential was taken back').waitFor()
      const all = await fileFrom(learner, 'Save my portfolio as a zip')
      await goTo(learner, '/settings')
      await button(learner, 'Erase my data').click()
      await learner.getByRole('dialog').getByRole('button', { name: 'Erase my data' }).click()
      await learner.getByRole('heading', { name: 'Who is practising?' }).waitFor()
      expect(await rowsOfPeople(learner)).toEqual([])
      await learner.getByLabel('Code or nickname').fill('Red 1')
      await button(learner, 'Add and start').click()
      await learner.getByRole('link', { name: 'Red 1' }).waitFor()
      await goTo(learner, '/portfolio')
      await bring(learner, 'Choose a portfolio', all)
      await learner.getByText('2 tries came in.').waitFor()
      await learner.getByText('1 credential came in.').waitFor()
      await learner.getByText('This credential was taken back').waitFor()
      await shoot(learner, 'credentials/portfolio')
    })
  })
})
