import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPlatform, type TestPlatform } from '../support/test-platform.ts'
import { shoot, withApp } from './support/app.ts'
import { packInto, playPackaged } from './support/packing.ts'

const site = mkdtempSync(join(tmpdir(), 'course-'))
let platform: TestPlatform

beforeAll(async () => {
  packInto(join(site, 'cmi5'), 'cmi5')
  platform = await openPlatform(join(site, 'cmi5'))
})
afterAll(async () => {
  await platform.close()
  rmSync(site, { recursive: true })
})

const verbs = (): readonly string[] =>
  platform.has.map(({ verb: { id } }) => id.slice(id.lastIndexOf('/') + 1))

describe('a cmi5 package, launched by a platform that takes only what keeps to the book', () => {
  it('tells of a pass, carries on after a reload, and goes back to the course', async () => {
    const progress = '{"attempt":"left-on-another-device","done":6,"of":21,"digest":null}'
    const launch = platform.launch({ masteryScore: 0.8, languages: 'en-GB', progress })
    const path = `job/index.html?${launch}`
    await withApp({ base: platform.address, path }, async ({ page }) => {
      await page.getByText('Your learning platform takes the result').waitFor()
      await page.getByText('You began this job on another device: 6 of 21 steps.').waitFor()
      expect(new URL(page.url()).hash).toBe('#/job/loto-conveyor?purpose=assessment')
      // The token is given once: a reload has to carry on with it.
      await page.reload()
      await page.getByText('Your learning platform takes the result').waitFor()
      await shoot(page, 'packages/cmi5')
      await playPackaged(page, 'right')
      await page.getByText('Your learning platform has the result').waitFor()
      await expect
        .poll(() => JSON.parse(platform.documents.get('millwright-progress') ?? '{}').digest)
        .toMatch(/^[0-9a-f]{64}$/)
      await page.getByRole('button', { name: 'Back to the course' }).click()
      await page.getByRole('heading', { name: 'Course' }).waitFor()
    })
    expect(platform.refused).toEqual([])
    const told = verbs()
    expect(told[0]).toBe('initialized')
    expect(told.slice(-2)).toEqual(['passed', 'terminated'])
    expect(told.filter((verb) => verb === 'initialized')).toHaveLength(1)
    expect(told.length).toBeGreaterThan(10)
  })

  it('tells of a job given up without need as failed, and a second launch speaks the language that is wished', async () => {
    const before = platform.has.length
    const path = `job/index.html?${platform.launch({ masteryScore: 0.8, languages: 'en' })}`
    await withApp({ base: platform.address, path }, async ({ page }) => {
      await page.getByText('Your learning platform takes the result').waitFor()
      await playPackaged(page, 'needless')
      await page.getByText('Your learning platform has the result').waitFor()
    })
    expect(verbs().slice(before).slice(-2)).toEqual(['failed', 'terminated'])
    const again = `job/index.html?${platform.launch({ launchMode: 'Review', languages: 'fr' })}`
    await withApp({ base: platform.address, path: again }, async ({ page }) => {
      await page.getByText('Votre plateforme ne veut pas de résultat cette fois').waitFor()
      await page.getByRole('button', { name: 'Retour au cours' }).click()
      await page.getByRole('heading', { name: 'Course' }).waitFor()
    })
    expect(platform.refused).toEqual([])
    expect(verbs().slice(-2)).toEqual(['initialized', 'terminated'])
  })

  it('says what is wrong with a launch, and can be played all the same', async () => {
    await withApp({ base: platform.address, path: 'job/index.html' }, async ({ page }) => {
      await page.getByText('No learning platform answers').waitFor()
    })
    const query = new URLSearchParams(platform.launch())
    query.delete('fetch')
    await withApp({ base: platform.address, path: `job/index.html?${query}` }, async ({ page }) => {
      await page.getByText('This launch is not complete').waitFor()
      await page.getByText('fetch', { exact: true }).waitFor()
    })
  })
})
