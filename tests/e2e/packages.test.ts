import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../src/cli/build/freshness.js'
import { type Serving, serve } from '../../src/cli/tools/serve/server.ts'
import { shoot, withApp } from './support/app.ts'
import { attemptFrom, keepAttempt, playShipped, scriptOf } from './support/keep-attempt.ts'
import { packInApp, packInto, playPackaged } from './support/packing.ts'
import { goTo } from './support/pages.ts'

/** A platform by an independent implementation of the standard. */
const PLATFORMS = {
  scorm12: {
    library: 'scorm12.min.js',
    start: `window.API = new Scorm12API({ autocommit: false });
            window.API.cmi.student_data.mastery_score = '80';
            window.API.cmi.suspend_data =
              '{"attempt":"left-on-another-device","done":6,"of":21,"digest":null}';`,
    ask: (name: string) => `window.API.LMSGetValue(${JSON.stringify(name)})`,
  },
  scorm2004: {
    library: 'scorm2004.min.js',
    start: 'window.API_1484_11 = new Scorm2004API({ autocommit: false });',
    ask: (name: string) => `window.API_1484_11.GetValue(${JSON.stringify(name)})`,
  },
} as const

/** What no package holds: pages for teachers, assessors and authors, and what only these need. */
const SITE_ONLY = [
  ...['assessor-page', 'session-page', 'mark-page', 'issue-page', 'rules-page', 'certificate-page'],
  ...['class-page', 'connections-page', 'portfolio-page', 'prior-page', 'checklist-page'],
  ...['verify-page', 'open-page', 'instructor-page', 'calculators-page', 'calculator-page'],
  ...['check-worker', 'pack-worker', 'validate', 'site-pages'],
]

/** Every address that links lead to in a package, but for play. */
const ROOMS = [
  '/',
  '/attempt/ID',
  '/credits',
  '/device',
  '/guide',
  '/job/loto-conveyor',
  '/records',
  '/settings',
  '/who',
]

type Form = keyof typeof PLATFORMS

const site = mkdtempSync(join(tmpdir(), 'platform-'))
let serving: Serving

/** A course of one page, with a link to the job. */
function course(form: Form): void {
  const { library, start } = PLATFORMS[form]
  copyFileSync(join(root, 'node_modules/scorm-again/dist', library), join(site, library))
  writeFileSync(join(site, `${form}.js`), start)
  writeFileSync(
    join(site, `${form}.html`),
    `<!doctype html><html lang="en"><title>Course</title><link rel="icon" href="data:,"><h1>Course</h1>
     <script src="./${library}"></script><script src="./${form}.js"></script>
     <a id="open" href="./${form}/index.html" target="job" rel="opener">Lock out a belt conveyor</a></html>`,
  )
}

beforeAll(async () => {
  packInto(join(site, 'scorm12'), 'scorm12')
  await withApp({ path: '#/job/loto-conveyor/instructor' }, ({ page }) =>
    packInApp(page, join(site, 'scorm2004'), 'SCORM 2004, 4th edition'),
  )
  course('scorm12')
  course('scorm2004')
  serving = await serve({ folder: site, port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await serving.close()
  rmSync(site, { recursive: true })
})

/** Opens the course, follows its link, plays as text, and asks the platform what it has. */
async function playedIn(
  form: Form,
  how: 'right' | 'needless',
  names: readonly string[],
): Promise<{ readonly landed: string; readonly has: readonly string[] }> {
  const base = `http://localhost:${serving.port}/`
  let landed = ''
  let has: readonly string[] = []
  await withApp({ base, path: `${form}.html` }, async ({ page }) => {
    const opened = page.context().waitForEvent('page')
    await page.locator('#open').click()
    const job: Page = await opened
    await job.getByRole('heading', { level: 1 }).waitFor()
    await job.getByText('Your learning platform takes the result').waitFor()
    if (form === 'scorm12')
      await job.getByText('You began this job on another device: 6 of 21 steps.').waitFor()
    landed = new URL(job.url()).hash
    await shoot(job, `packages/${form}`)
    await playPackaged(job, how)
    has = await Promise.all(
      names.map((name) => page.evaluate<string>(PLATFORMS[form].ask(name)).then(String)),
    )
  })
  return { landed, has }
}

describe('a package, launched by a platform', () => {
  it('lands in the job without asking who is there, and a right stop arrives as passed (SCORM 1.2)', async () => {
    const { landed, has } = await playedIn('scorm12', 'right', [
      'cmi.core.lesson_status',
      'cmi.core.score.raw',
      'cmi.interactions._count',
    ])
    expect(landed).toBe('#/job/loto-conveyor?purpose=assessment')
    expect(has[0]).toBe('passed')
    expect(Number(has[1])).toBeGreaterThanOrEqual(80)
    expect(Number(has[2])).toBeGreaterThan(5)
  })

  it('tells of a job given up without need as failed, below the mastery score (SCORM 1.2)', async () => {
    const { has } = await playedIn('scorm12', 'needless', [
      'cmi.core.lesson_status',
      'cmi.core.score.raw',
    ])
    expect(has[0]).toBe('failed')
    expect(Number(has[1])).toBeLessThan(80)
  })

  it('tells a SCORM 2004 platform both statuses', async () => {
    const names = ['cmi.completion_status', 'cmi.success_status', 'cmi.score.scaled']
    const passed = await playedIn('scorm2004', 'right', names)
    expect(passed.has.slice(0, 2)).toEqual(['completed', 'passed'])
    const failed = await playedIn('scorm2004', 'needless', names)
    expect(failed.has[1]).toBe('failed')
    expect(Number(failed.has[2])).toBeLessThan(0.8)
  })

  it('goes without the pages of the whole site, and no page that it has leads to one or lacks a file', async () => {
    const assets = (folder: string) => readdirSync(join(folder, 'assets'))
    const whole = assets(join(root, 'dist'))
    const packed = new Set(assets(join(site, 'scorm12')))
    for (const name of SITE_ONLY) {
      const files = whole.filter((file) => file.startsWith(`${name}-`))
      expect([name, files.length]).not.toEqual([name, 0])
      expect([name, files.filter((file) => packed.has(file))]).toEqual([name, []])
    }
    // A file that is missing is an error on the console, which fails the test.
    await withApp({ base: `http://localhost:${serving.port}/scorm12/` }, async ({ page }) => {
      await page.getByText('No learning platform answers').waitFor()
      await keepAttempt(page, attemptFrom(playShipped(scriptOf('gave-up'))))
      const met = new Set<string>()
      const next = ['/', '/records']
      for (let address = next.pop(); address !== undefined; address = next.pop()) {
        met.add(address)
        await goTo(page, address)
        expect([address, await page.getByText('There is nothing at this address').count()]).toEqual(
          [address, 0],
        )
        const links = await page
          .locator('a[href]')
          .evaluateAll((all) =>
            all.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''),
          )
        for (const link of links.filter((each) => !/^(#|https?:|mailto:)/.test(each)))
          expect([link, (await page.request.get(new URL(link, page.url()).href)).status()]).toEqual(
            [link, 200],
          )
        for (const link of links.filter((each) => each.startsWith('#/'))) {
          const there = link.slice(1).replace(/\?.*/, '')
          if (!there.startsWith('/play/') && !met.has(there) && !next.includes(there))
            next.push(there)
        }
      }
      expect([...met].sort().map((each) => each.replace(/[0-9a-f-]{36}/, 'ID'))).toEqual(ROOMS)
      for (const name of ['Français', 'العربية']) await page.getByRole('button', { name }).click()
      await page.waitForFunction(() => document.documentElement.lang === 'ar')
    })
  })

  it('on a plain server says that no platform answers, and can be played all the same', async () => {
    const base = `http://localhost:${serving.port}/scorm12/`
    await withApp({ base }, async ({ page }) => {
      await page.getByText('No learning platform answers').waitFor()
      expect(new URL(page.url()).hash).toBe('#/job/loto-conveyor?purpose=assessment')
    })
  })
})
