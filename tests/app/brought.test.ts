// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { GIVEN_BOUNDS } from '../../src/app/brought/bounds.ts'
import { check } from '../../src/app/brought/check.ts'
import type { Given, Good } from '../../src/app/brought/checked.ts'
import { entryOf } from '../../src/app/brought/entry.ts'
import {
  eraseBrought,
  keepBrought,
  playable,
  recheckedBrought,
} from '../../src/app/brought/shelf.ts'
import type { Catalogue } from '../../src/app/catalogue.ts'
import { giveUp } from '../../src/app/play/give-up.ts'
import { startAttempt } from '../../src/app/storage/attempts.ts'
import { placeShelves, shelves } from '../../src/app/storage/current.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import { catalogue as world } from '../../src/cli/catalogue.ts'
import { STARTER } from '../../src/cli/starter.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { scenarioHash } from '../../src/engine/create.ts'
import { fileKind } from '../../src/records/file-kind.ts'
import { formatDiagnostic } from '../../src/scenario/diagnostics.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

const facts = catalogueFacts(world)
const starter = JSON.stringify(STARTER, null, 2)

const given = (path: string, content: string | Uint8Array): Given => ({
  path,
  blob: new Blob([content as Uint8Array<ArrayBuffer>]),
})
const zipped = (files: Zippable): Given => given('job.zip', zipSync(files))

/** The lines that the command line has for a text under this name. */
const told = (file: string, text: string): readonly string[] =>
  validateScenario(text, file, facts).diagnostics.map(formatDiagnostic)

async function goodOne(files: readonly Given[]): Promise<Good> {
  const checked = await check(files)
  if (checked.kind !== 'good') throw new Error(`goodOne: ${JSON.stringify(checked)}`)
  return checked
}

describe('a scenario that somebody brings', () => {
  const folders = readdirSync('scenarios/examples')

  it('is good as a file of any name, in a folder and in a zip, and gets the same digest', async () => {
    const ways = await Promise.all([
      goodOne([given('my job.json', starter)]),
      goodOne([given('pump/scripts/expert.json', '{}'), given('pump/scenario.json', starter)]),
      goodOne([zipped({ pump: { 'scenario.json': strToU8(starter), 'notes.txt': strToU8('x') } })]),
    ])
    expect(ways.map(({ file }) => file)).toEqual([
      'my job.json',
      'pump/scenario.json',
      'pump/scenario.json',
    ])
    for (const way of ways) expect(way.sha256).toBe(scenarioHash(way.scenario))
    expect(new Set(ways.map(({ sha256 }) => sha256)).size).toBe(1)
    expect(ways[0].report).toBe('1 checked: 0 errors, 0 warnings')
  })

  it.each(folders)('is what the command line reads: %s', async (name) => {
    const text = readFileSync(join('scenarios/examples', name, 'scenario.json'), 'utf8')
    const good = await goodOne([given('scenario.json', text)])
    const { scenario } = validateScenario(text, 'scenario.json', facts)
    expect(scenario && scenarioHash(scenario)).toBe(good.sha256)
    expect(good.report.split('\n').slice(0, -1)).toEqual(told('scenario.json', text))
  })

  it('was looked for in at least ten examples', () =>
    expect(folders.length).toBeGreaterThanOrEqual(10))

  it('brings its notes for the instructor, and is good without them when they are none', async () => {
    const notes = { title: { en: 'Notes' }, sections: [] }
    const beside = (text: string) => [
      given('a/scenario.json', starter),
      given('a/instructor.json', text),
    ]
    expect(await goodOne(beside(JSON.stringify(notes)))).toMatchObject({
      notes,
      notesLeftOut: false,
    })
    for (const broken of ['{', '{"title":1,"sections":[]}', '[]', `{"__proto__":{},"title":{}}`])
      expect(await goodOne(beside(broken))).toMatchObject({ notes: null, notesLeftOut: true })
  })
})

describe('a scenario with faults is told line by line as validate tells it', () => {
  const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  const crowd = Array.from({ length: 100_000 }, (_, i) => `"e${i}":0`).join(',')
  it.each([
    ['broken JSON', '{"format": 1,\n "id": }'],
    ['an unknown key', starter.replace('"mastery"', '"mastry"')],
    ['an unknown kind', starter.replace('rotary-isolator', 'rotary-isolater')],
    ['a wrong type', starter.replace('400', '"much"')],
    ['a misspelt state', starter.replace('isolator_a.position', 'isolator_a.positon')],
    ['a misspelt value', starter.replace("== 'off'", "== 'of'")],
    ['a step that waits for itself', starter.replace('"isolate"\n      ]', '"lock"\n      ]')],
    ['a number out of its range', starter.replace('"minutes": 3', '"minutes": -3')],
    ['a number that is not finite', starter.replace('"minutes": 3', '"minutes": 1e999')],
    ['a prototype key', starter.replace('"format": 1,', '"format": 1, "__proto__": {"x": 1},')],
    ['a place outside the pack', starter.replace('"workshop"', '"../../etc/hall"')],
    ['ten megabytes of brackets', '['.repeat(10_000_000)],
    ['a hundred thousand levels', nested],
    ['a hundred thousand pieces', `{"format":1,"equipment":{${crowd}}}`],
  ])('%s', async (_name, text) => {
    const lines = told('scenario.json', text)
    expect(lines.length).toBeGreaterThan(0)
    const checked = await check([given('scenario.json', text)])
    expect(checked).toMatchObject({ kind: 'faulty', file: 'scenario.json' })
    const report = checked.kind === 'faulty' ? checked.report.split('\n') : []
    expect(report.slice(0, -1)).toEqual(lines)
    expect(report.at(-1)).toMatch(/^1 checked: \d+ errors, \d+ warnings$/)
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  it.each([
    ['no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ['text with a zero in it', strToU8('{"a":"\0"}')],
  ])('%s', async (_name, bytes) => {
    expect(await check([given('scenario.json', bytes)])).toMatchObject({
      report:
        'scenario.json:1:1 error unreadable it is not text in UTF-8; save it as UTF-8.\n' +
        '1 checked: 1 errors, 0 warnings',
    })
  })
})

describe('what is given is refused with a reason when', () => {
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, new Uint8Array()]))
  const inside = (name: string) => zipped({ [name]: strToU8('x'), 'scenario.json': strToU8('{}') })
  const large = new Uint8Array(GIVEN_BOUNDS.unpacked + 1)

  it.each([
    ['it is empty', [], 'nothing'],
    ['no scenario is in the folder', [given('a/b.txt', ''), given('a/c.json', '')], 'nothing'],
    [
      'several jobs are in it',
      [given('all/a/scenario.json', starter), given('all/b/scenario.json', starter)],
      'several',
    ],
    [
      'a folder has thousands of files',
      Array.from({ length: GIVEN_BOUNDS.files + 1 }, (_, i) => given(`a/${i}`, '')),
      'many',
    ],
    ['a zip has thousands of entries', [zipped(many(GIVEN_BOUNDS.files + 1))], 'many'],
    ['a zip has a path upwards', [inside('../../evil.json')], 'zipOutside'],
    ['a zip has a path upwards in its middle', [inside('a/../../evil.json')], 'zipOutside'],
    ['a zip has a path from the root', [inside('/etc/passwd')], 'zipOutside'],
    ['a zip has a path of Windows', [inside('C:\\evil.json')], 'zipOutside'],
    ['a zip unpacks to more than any scenario', [zipped({ 'scenario.json': large })], 'zipLarge'],
    ['a zip is none', [given('job.zip', 'PK nothing of the kind')], 'zipBroken'],
    ['a zip is empty', [given('job.zip', '')], 'zipBroken'],
  ])('%s', async (_name, files, why) => {
    expect(await check(files)).toMatchObject({ kind: 'refused', why })
  })

  it('a zip lies about how much it holds, or its end is cut off', async () => {
    const bytes = zipSync({ 'scenario.json': strToU8(' '.repeat(50_000)) }, { level: 9 })
    const end = bytes.length - 22
    const directory = new DataView(bytes.buffer).getUint32(end + 16, true)
    // "Uncompressed size" of the central directory (APPNOTE.TXT, 4.3.12).
    for (const size of [10, 49_999, 50_001]) {
      new DataView(bytes.buffer).setUint32(directory + 24, size, true)
      const checked = await check([given('job.zip', bytes)])
      // It gets no more room than it asked for: what is cut off is no scenario.
      expect(checked.kind).not.toBe('good')
    }
  })

  it('a result, or what a learner handed in: each is told by its kind', async () => {
    for (const [kind, format] of [
      ['attempt', 'millwright-attempt/1'],
      ['hand-in', 'millwright-hand-in/1'],
    ] as const) {
      const text = JSON.stringify({ format })
      expect(await check([given('r.json', text)])).toEqual({
        kind: 'refused',
        why: kind,
        what: 'r.json',
      })
    }
    expect(fileKind(starter)).toBe('scenario')
    expect(fileKind('{"format":1}')).toBeNull()
  })

  it('a zip that stops in the middle', async () => {
    const whole = zipSync({ 'scenario.json': strToU8(starter) })
    for (const length of [1, 40, whole.length - 30, whole.length - 1])
      expect((await check([given('job.zip', whole.slice(0, length))])).kind).toBe('refused')
  })
})

describe('a job from a file, on this device', () => {
  beforeEach(() => {
    vi.stubGlobal('__VERSION__', '1.0.0')
    placeShelves(memoryShelves())
  })

  it('cannot take the place of a shipped job, whatever its id', async () => {
    const text = JSON.stringify({ ...STARTER, id: 'loto-conveyor' })
    await keepBrought(await goodOne([given('scenario.json', text)]), 'ana')
    expect(await playable('loto-conveyor')).toBeNull()
    expect((await playable('file:loto-conveyor'))?.id).toBe('loto-conveyor')
  })

  it('is looked at again before it is played by another version of the app', async () => {
    await keepBrought(await goodOne([given('scenario.json', starter)]), 'ana')
    vi.stubGlobal('__VERSION__', '1.1.0')
    expect(await playable('file:name')).toBeNull()
    const [row] = await (await shelves()).list('brought')
    if (!row) throw new Error('the row is gone')
    await recheckedBrought(row, await goodOne([given(row.file, row.text)]))
    expect((await playable('file:name'))?.id).toBe('name')
  })

  it('has a card with what it needs for 3D, and nothing to fetch for text', async () => {
    const on = memoryShelves()
    placeShelves(on)
    await keepBrought(await goodOne([given('scenario.json', starter)]), 'ana')
    const [row] = await on.list('brought')
    const urls = ['kits/conveyor-hall/hall.glb', 'kits/people/worker.glb', 'sounds/hum.mp3']
    const scene = urls.map((url) => ({ url, bytes: 1 }))
    const shipped = { scenarios: [{ files: { text: [], scene } }] } as unknown as Catalogue
    expect(row && entryOf(row, shipped)).toMatchObject({
      id: 'file:name',
      minutes: 3,
      languages: [{ tag: 'en', reviewedBy: null }],
      files: { text: [], scene: [{ url: urls[1] }, { url: urls[2] }] },
      brought: { openedBy: 'ana' },
    })
  })

  it('goes when it is erased, ends the tries in the middle of it, and leaves all others', async () => {
    const on = memoryShelves()
    placeShelves(on)
    await keepBrought(await goodOne([given('scenario.json', starter)]), 'ana')
    const attempt = (id: string, job: string | null) =>
      startAttempt(on, {
        id,
        learner: 'ana',
        scenario: { id: 'name', version: '', sha256: '', title: {} },
        ...(job && { job }),
        purpose: 'guided',
        interface: 'text',
        language: 'en',
        seed: 1,
        parameters: {},
        variant: null,
        parent: null,
        startedAt: '',
        state: 'running',
        pauses: [],
        progress: { tick: 0, done: 0, of: 2 },
        verdict: null,
      })
    await attempt('from a file', 'file:name')
    await attempt('shipped', null)
    await eraseBrought(on, 'file:name', giveUp)
    expect(await playable('file:name')).toBeNull()
    const states = (await on.list('attempts')).map(({ id, state }) => [id, state])
    expect(states).toEqual([
      ['from a file', 'abandoned'],
      ['shipped', 'running'],
    ])
  })
})
