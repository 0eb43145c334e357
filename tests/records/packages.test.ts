import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/core/hash.ts'
import { canonicalJson } from '../../src/core/json.ts'
import { contentsOf } from '../../src/records/packages/contents.ts'
import { factsOf, formNames, platformOf, zipped } from '../../src/records/packages/forms.ts'
import { jobToPack, type SiteJob } from '../../src/records/packages/job.ts'
import type { Launch } from '../../src/records/packages/launch.ts'
import { type Site, shellOf } from '../../src/records/packages/site.ts'
import type { Scenario } from '../../src/scenario/schema.ts'

const file = (url: string) => ({ url, bytes: url.length })
const scenario = {
  format: 1,
  id: 'pump',
  version: '2.0.0',
  title: { en: 'Prime a pump', fr: 'Amorcer une pompe' },
  place: { kit: 'conveyor-hall', size: [4, 3, 4] },
  assessment: { criteria: [] },
} as unknown as Scenario
const sha256 = sha256Hex(canonicalJson(scenario))

const scene = ['kits/conveyor-hall/hall.glb', 'kits/cellar/cellar.glb', 'sounds/hum.mp3'].map(file)
const shipped: SiteJob = {
  id: 'belt',
  sha256: 'b'.repeat(64),
  picture: 'pictures/belt/card.webp',
  notes: 'scenarios/belt/instructor.json',
  files: { text: [file('scenarios/belt/scenario.json')], scene },
}
const exercise: SiteJob = {
  id: 'learn',
  sha256: 'e'.repeat(64),
  exercise: true,
  picture: 'pictures/learn/card.webp',
  files: { text: [file('scenarios/learn/scenario.json')], scene: [] },
}
const other: SiteJob = { ...shipped, id: 'other', files: { text: [file('x.json')], scene: [] } }

function siteWith(lost?: string): Site {
  const read = async (name: string): Promise<Uint8Array> => {
    if (name === lost) throw new Error(name)
    return strToU8(name === 'index.html' ? '<head></head>' : `bytes of ${name}`)
  }
  const catalogue = { version: '1', scenarios: [shipped, exercise, other] }
  return { catalogue, shell: ['assets/a.js', 'catalogue.json', 'index.html'], read }
}

const launch = { scenario: 'pump', purpose: 'assessment', platform: 'cmi5' } as const
const jobs = siteWith().catalogue.scenarios

describe('a package', () => {
  it('of a shipped job takes the shell, its own files and the exercise, and nothing of other jobs', async () => {
    const contents = await contentsOf(siteWith(), { entry: shipped, own: {} }, launch)
    expect(Object.keys(contents).toSorted()).toEqual([
      'assets/a.js',
      'catalogue.json',
      'index.html',
      'kits/cellar/cellar.glb',
      'kits/conveyor-hall/hall.glb',
      'pictures/belt/card.webp',
      'scenarios/belt/scenario.json',
      'scenarios/learn/scenario.json',
      'sounds/hum.mp3',
    ])
    const { scenarios } = JSON.parse(strFromU8(contents['catalogue.json'] ?? new Uint8Array()))
    expect(scenarios.map(({ id }: SiteJob) => id)).toEqual(['belt', 'learn'])
    // The notes for the instructor give the answers away.
    expect(scenarios[0].notes).toBeUndefined()
    expect(strFromU8(contents['index.html'] ?? new Uint8Array())).toContain('millwright-launch')
  })

  it('for cmi5 may ask a record store without https, as within a school’s network, and no other may', async () => {
    const policy = 'content="default-src \'self\'; connect-src &#39;self&#39; https: blob:"'
    const read = async () => strToU8(`<head><meta ${policy}></head>`)
    const policyFor = async (platform: Launch['platform']) => {
      const site = { ...siteWith(), read }
      const contents = await contentsOf(site, { entry: shipped, own: {} }, { ...launch, platform })
      const page = strFromU8(contents['index.html'] ?? new Uint8Array())
      return page.match(/connect-src [^"]*/)?.[0]
    }
    expect(await policyFor('cmi5')).toBe('connect-src &#39;self&#39; https: http: blob:')
    expect(await policyFor('scorm12')).toBe('connect-src &#39;self&#39; https: blob:')
  })

  it('of a job of one’s own holds its scenario, and its own place of the app’s', async () => {
    const job = jobToPack(scenario, sha256, jobs)
    const contents = await contentsOf(siteWith(), job, launch)
    const names = Object.keys(contents)
    expect(names).toContain('kits/conveyor-hall/hall.glb')
    expect(names).not.toContain('kits/cellar/cellar.glb')
    const told = (name: string) => JSON.parse(strFromU8(contents[name] ?? new Uint8Array()))
    expect(told('scenarios/pump/scenario.json')).toEqual(scenario)
    expect(told('catalogue.json').scenarios[0]).toMatchObject({ id: 'pump', sha256 })
  })

  it('takes a job as it ships, pictures and all, only where not a letter of it was changed', () => {
    const ships = [{ ...shipped, id: 'pump', sha256 }]
    expect(jobToPack(scenario, sha256, ships).entry).toBe(ships[0])
    expect(jobToPack(scenario, 'c'.repeat(64), ships).entry.picture).toBeUndefined()
  })

  it('is not made where a file cannot be had, and says which', async () => {
    const lost = contentsOf(siteWith('sounds/hum.mp3'), { entry: shipped, own: {} }, launch)
    await expect(lost).rejects.toThrow('sounds/hum.mp3')
  })

  it.each(formNames)(
    'as %s is the same bytes again, with what the platform reads at its head',
    async (form) => {
      const of = { ...launch, platform: platformOf(form) }
      const contents = await contentsOf(siteWith(), jobToPack(scenario, sha256, jobs), of)
      const facts = factsOf(scenario, of, 'fr', 0.8)
      const bytes = zipped(contents, form, facts)
      expect(zipped(contents, form, facts)).toEqual(bytes)
      const [head = '', ...rest] = Object.keys(unzipSync(bytes))
      expect(rest).toEqual(Object.keys(contents))
      expect(strFromU8(unzipSync(bytes)[head] ?? new Uint8Array())).toContain('Amorcer une pompe')
    },
  )
})

describe('the shell of the app', () => {
  it('leaves out what belongs to a job, to authors, to the guide, or to a whole site', () => {
    const names = [
      'sw.js',
      'guide/index.html',
      'profile/p.jsonld',
      'kits/a.glb',
      'schema/s.json',
      'cli/m.js',
      'index.html',
      'assets/b.js',
    ]
    expect(shellOf(names)).toEqual(['assets/b.js', 'index.html'])
  })
})
