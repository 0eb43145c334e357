import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointsOf, workplaceChecklist } from '../../src/records/portfolio/checklist.ts'
import type { PortfolioContents } from '../../src/records/portfolio/contents.ts'
import { isDay } from '../../src/records/portfolio/field-checks.ts'
import {
  overTime,
  sightingsInAttempt,
  sightingsInWorkplace,
} from '../../src/records/portfolio/over-time.ts'
import { packPortfolio as pack } from '../../src/records/portfolio/pack.ts'
import { fileTypeOf } from '../../src/records/portfolio/piece.ts'
import { type PackRead, readPack } from '../../src/records/portfolio/read-pack.ts'
import { readPiece } from '../../src/records/portfolio/read-piece.ts'
import { attemptWith, unsafeResult } from './support/attempt.ts'
import { anyPiece, checklist, filePiece, reflection, witness } from './support/pieces.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

interface ZippedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const one = attemptWith()
const two = attemptWith({ id: '00000000-0000-4000-8000-000000000002', result: unsafeResult })
const photo = new Uint8Array([0xff, 0xd8, 1, 2, 3])
const shown = filePiece({ bytes: photo.length, sha256: sha256(photo) })

const contents = (fields: Partial<PortfolioContents> = {}): PortfolioContents => ({
  purpose: 'portfolio',
  learner: 'K-17',
  madeAt: '2026-11-03T15:00:00Z',
  language: 'en',
  attempts: [one, two].map((attempt, i) => ({
    number: i + 1,
    attempt,
    json: JSON.stringify(attempt),
    statements: '[]',
    report: '<!doctype html><title>Report</title>',
  })),
  pieces: [reflection(), witness(), shown, checklist()],
  files: new Map([[shown.id, photo]]),
  credentials: ['a.b.c'],
  ...fields,
})

/** The files as a zip has them. */
const packPortfolio = (of: PortfolioContents): readonly ZippedFile[] =>
  pack(of).map(({ path, content }) => ({
    path,
    bytes: typeof content === 'string' ? utf8(content) : content,
  }))

const read = (files: readonly ZippedFile[]) => {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  return readPack({ read: (path) => byPath.get(path) ?? null, decode }, {})
}

function whole(files: readonly ZippedFile[]): PackRead {
  const found = read(files)
  if (typeof found === 'string') throw new Error(`whole: ${found}`)
  return found
}

/** The zip in which one file has become another, with or without a checksum that fits. */
const changed = (path: string, next: (text: string) => string, fits = false) => {
  const files = packPortfolio(contents()).map((file) =>
    file.path === path ? { path, bytes: utf8(next(new TextDecoder().decode(file.bytes))) } : file,
  )
  if (!fits) return files
  const sums = files
    .filter((file) => file.path !== 'SHA256SUMS')
    .map((file) => `${sha256(file.bytes)}  ${file.path}\n`)
  return [
    ...files.filter((file) => file.path !== 'SHA256SUMS'),
    { path: 'SHA256SUMS', bytes: utf8(sums.join('')) },
  ]
}

describe('a portfolio as a zip', () => {
  it('gives back everything that was put in', () => {
    const { attempts, pieces, files, credentials, leftOut, learner } = whole(
      packPortfolio(contents()),
    )
    expect(attempts.map(({ attempt, number }) => [number, attempt])).toEqual([
      [1, one],
      [2, two],
    ])
    expect(pieces).toEqual(contents().pieces)
    expect(files).toEqual(new Map([[shown.id, photo]]))
    expect({ credentials, leftOut, learner }).toEqual({
      credentials: [{ path: 'credentials/001.jwt', jws: 'a.b.c' }],
      leftOut: [],
      learner: 'K-17',
    })
  })

  it('gives back any pieces, whatever people write in them', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 4 }), (pieces) => {
        const packed = packPortfolio(contents({ attempts: [], pieces, files: new Map() }))
        expect(whole(packed)).toMatchObject({ pieces, leftOut: [] })
      }),
      { numRuns: 40 },
    )
  })

  it('is the same bytes for the same contents', () => {
    expect(packPortfolio(contents())).toEqual(packPortfolio(contents()))
  })

  it('has a checksum for each file that any computer finds right', () => {
    const files = packPortfolio(contents())
    const lines = new TextDecoder().decode(files.at(-1)?.bytes).trimEnd().split('\n')
    const others = files.slice(0, -1)
    expect(lines).toEqual(others.map(({ path, bytes }) => `${sha256(bytes)}  ${path}`))
    expect(lines.length).toBeGreaterThan(8)
  })

  it('does not tell of a file whose bytes are gone', () => {
    const { pieces } = whole(packPortfolio(contents({ files: new Map() })))
    expect(pieces.map(({ kind }) => kind)).toEqual(['reflection', 'witness', 'workplace'])
  })
})

describe('the page of a portfolio', () => {
  const htmlOf = (fields: Partial<PortfolioContents>): string =>
    new TextDecoder().decode(packPortfolio(contents(fields))[0]?.bytes)

  it('runs nothing and asks for nothing', () => {
    const html = htmlOf({})
    expect(html).not.toMatch(/<script|<img|<link|<iframe|javascript:|https?:/i)
    expect(html).toContain("default-src 'none'")
  })

  it('links only to files that are in the zip', () => {
    const paths = new Set(packPortfolio(contents()).map(({ path }) => path))
    const links = [...htmlOf({}).matchAll(/href="([^"]+)"/g)].map(([, path]) => path ?? '')
    expect(links).toHaveLength(8)
    for (const link of links) expect(paths).toContain(link)
  })

  it('shows what people wrote as text, never as markup', () => {
    const nasty = fc.constantFrom(
      '<script>',
      '"><img src=x onerror=y>',
      "'><svg onload=",
      '</title><b>',
    )
    fc.assert(
      fc.property(nasty, fc.string(), (start, rest) => {
        const text = `${start}${rest}`
        const html = htmlOf({
          learner: text,
          pieces: [
            reflection({ text, job: { id: 'x', title: { en: text } } }),
            witness({ text, who: text, role: text }),
            { ...shown, caption: text },
            checklist({ who: text, place: text, job: { id: 'x', title: { en: text } } }),
          ],
        })
        expect(html).not.toContain(start)
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['ar', 'rtl', 'ملف الإنجاز'],
    ['fr', 'ltr', 'Compétences au fil du temps'],
  ])('speaks %s and is read %s', (language, direction, words) => {
    const html = htmlOf({ language })
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`)
    expect(html).toContain(words)
  })
})

describe('a portfolio from anybody', () => {
  it.each([
    ['is no portfolio without its list', packPortfolio(contents()).slice(2), 'no-portfolio'],
    ['is not read when its list was changed', changed('portfolio.json', (t) => `${t} `), 'broken'],
    ['is not read when its list is no list', changed('portfolio.json', () => '[]', true), 'broken'],
    [
      'waits for the version that made it',
      changed('portfolio.json', (text) => text.replace('portfolio/1', 'portfolio/2'), true),
      'newer',
    ],
    [
      'is not read when a name in its list is no name',
      changed('portfolio.json', (text) => text.replace('"K-17"', '17'), true),
      'broken',
    ],
  ])('%s', (_name, files, fault) => expect(read(files)).toBe(fault))

  it('loses only the record that was changed, and says which', () => {
    const path = 'attempts/001-attempt.json'
    const found = whole(changed(path, (text) => text.replace('0.889', '1')))
    expect(found.attempts.map(({ number }) => number)).toEqual([2])
    expect(found.leftOut).toEqual([{ path, why: 'changed', detail: '' }])
    expect(found.pieces).toHaveLength(4)
  })

  it('names any one file of which one octet was changed, also those that are for reading alone', () => {
    const files = packPortfolio(contents())
    expect(files.length).toBeGreaterThan(8)
    for (const { path } of files) {
      const found = read(
        files.map((file) =>
          file.path === path
            ? { path, bytes: file.bytes.map((octet, i) => (i === 0 ? octet ^ 1 : octet)) }
            : file,
        ),
      )
      if (path === 'portfolio.json') expect(found).toBe('broken')
      else if (path === 'SHA256SUMS')
        // Its first line is that of the page.
        expect(found).toMatchObject({ leftOut: [{ path: 'index.html', why: 'changed' }] })
      else expect(found).toMatchObject({ leftOut: [{ path, why: 'changed' }] })
    }
  })

  it('names the first fault of a record that is none, though its checksum fits', () => {
    const path = 'attempts/001-attempt.json'
    const found = whole(changed(path, () => '{"format":"millwright-attempt/1"}', true))
    expect(found.leftOut).toMatchObject([{ path, why: 'faulty' }])
    expect(found.leftOut[0]?.detail).toContain('/id must be a UUID')
  })

  it('says what is missing, and what nobody vouches for', () => {
    const files = packPortfolio(contents())
    const path = `files/${shown.id}.jpg`
    expect(whole(files.filter((file) => file.path !== path)).leftOut).toEqual([
      { path, why: 'missing', detail: '' },
    ])
    const sums = new TextDecoder().decode(files.at(-1)?.bytes)
    const unlisted = sums.split('\n').filter((line) => !line.includes(path))
    const without = [
      ...files.slice(0, -1),
      { path: 'SHA256SUMS', bytes: utf8(unlisted.join('\n')) },
    ]
    expect(whole(without).leftOut).toEqual([{ path, why: 'not-listed', detail: '' }])
  })

  it.each([
    [{ ...reflection(), kind: 'verdict' }, '/p/kind is not known.'],
    [{ ...reflection(), text: 'x'.repeat(8001) }, '/p/text must be'],
    [{ ...reflection(), extra: 1 }, '/p/extra is not known.'],
    [{ ...witness(), agreed: false }, '/p/agreed must be true'],
    [{ ...witness(), on: '2026-02-30' }, '/p/on must be a day'],
    [{ ...shown, type: 'html' }, '/p/type must be'],
    [{ ...shown, id: '../../etc/passwd' }, '/p/id must be a UUID.'],
    [{ ...checklist(), source: 'simulation' }, '/p/source must be "workplace".'],
    [{ ...checklist(), criteria: [] }, '/p/criteria must be'],
    [7, '/p must be an object.'],
  ])('has a piece refused with its place: %#', (value, fault) => {
    const { piece, faults } = readPiece(value, '/p')
    expect(piece).toBeNull()
    expect(faults[0]).toContain(fault)
  })
})

describe('a file', () => {
  it.each([
    ['a.JPG', 'jpg'],
    ['a.b.jpeg', 'jpg'],
    ['lock.pdf', 'pdf'],
    ['page.html', null],
    ['draw.svg', null],
    ['x.exe', null],
    ['pdf', null],
    ['x.constructor', null],
  ])('called %s is taken as %s', (name, type) => expect(fileTypeOf(name)).toBe(type))
})

describe('a day', () => {
  it.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-1-1', false],
    ['today', false],
  ])('%s is one: %s', (text, is) => expect(isDay(text)).toBe(is))
})

describe('a checklist for the real task', () => {
  const scenario = one.scenario.document
  const { sha256: version } = one.scenario
  const blank = pointsOf(scenario)

  it('has each criterion of the scenario, critical ones told, and nothing seen so far', () => {
    expect(blank.map(({ id }) => id)).toEqual(scenario.assessment.criteria.map(({ id }) => id))
    expect(blank.filter(({ critical }) => critical).length).toBeGreaterThan(0)
    for (const { verdict } of blank) expect(verdict).toBe('not-observed')
  })

  it('is a piece of the second source that any device reads, whatever was marked', () => {
    const verdict = fc.constantFrom('met', 'not-met', 'not-observed' as const)
    const many = fc.array(verdict, { minLength: blank.length, maxLength: blank.length })
    fc.assert(
      fc.property(many, (verdicts) => {
        const { id, at, who, role, on, place } = checklist()
        const criteria = blank.map((point, i) => ({ ...point, verdict: verdicts[i] ?? 'met' }))
        const marked = { id, at, who, role, on, place, criteria }
        const piece = workplaceChecklist(scenario, version, marked)
        expect(readPiece(JSON.parse(JSON.stringify(piece)), '')).toEqual({ piece, faults: [] })
        for (const { occasion } of sightingsInWorkplace(piece))
          expect(occasion.source).toBe('workplace')
      }),
      { numRuns: 30 },
    )
  })
})

describe('competencies over time', () => {
  const sightings = [
    ...sightingsInAttempt(one),
    ...sightingsInAttempt(two),
    ...sightingsInWorkplace(checklist()),
    ...sightingsInWorkplace(checklist({ id: shown.id, on: '2026-01-01' })),
  ]

  it('are the same in whatever order they come in, and lose none', () => {
    const wanted = overTime(sightings)
    fc.assert(
      fc.property(fc.shuffledSubarray(sightings, { minLength: sightings.length }), (mixed) => {
        expect(overTime(mixed)).toEqual(wanted)
      }),
    )
    expect(wanted.flatMap(({ occasions }) => occasions)).toHaveLength(sightings.length)
    for (const { occasions } of wanted)
      expect(occasions.map(({ at }) => at)).toEqual(occasions.map(({ at }) => at).toSorted())
  })

  it('keep the simulator and the workplace apart', () => {
    const [found] = sightingsInWorkplace(checklist())
    expect(found?.occasion).toMatchObject({ source: 'workplace', who: 'R. Okafor', played: null })
    for (const { occasion } of sightingsInAttempt(one))
      expect(occasion).toMatchObject({ source: 'simulation', who: null })
  })

  it.each([
    [['met', 'met'], 'shown'],
    [['met', 'not-met'], 'in-part'],
    [['met', 'not-observed'], 'in-part'],
    [['not-met', 'not-observed'], 'not-shown'],
    [['not-observed', 'not-observed'], 'not-seen'],
  ] as const)('of points that were %j were %s', (verdicts, showing) => {
    const criteria = checklist().criteria.map((criterion, i) => ({
      ...criterion,
      verdict: verdicts[i] ?? 'met',
    }))
    const [found] = sightingsInWorkplace(checklist({ criteria }))
    expect(found?.occasion.showing).toBe(showing)
  })
})
