import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClassRow,
  cellsOf,
  criteriaOf,
  rowOf,
  type SortKey,
  sortRows,
} from '../../src/records/class/class-table.ts'
import { csvOf } from '../../src/records/class/csv.ts'
import { handInOf, readHandIn } from '../../src/records/class/hand-in.ts'
import { attemptWith, undecidedResult, unsafeResult } from './support/attempt.ts'

const AT = '2026-11-03T15:00:00Z'
const one = attemptWith()
const two = attemptWith({ id: '00000000-0000-4000-8000-000000000002', result: unsafeResult })
const kept = [one, two].map((attempt, i) => ({ number: i + 1, text: JSON.stringify(attempt) }))

describe('a hand-in', () => {
  it('gives back the very attempts that were put in, with their numbers and the learner', () => {
    const { text, leftOut } = handInOf('K-17', AT, kept)
    expect(leftOut).toBe(0)
    expect(readHandIn(text)).toEqual({
      handIn: {
        learner: 'K-17',
        records: [
          { number: 1, attempt: one, text: kept[0]?.text },
          { number: 2, attempt: two, text: kept[1]?.text },
        ],
      },
      faults: [],
    })
  })

  it('leaves the track of a body with the person', () => {
    const tracked = { number: 1, text: JSON.stringify({ ...one, tracks: { poses: [1, 2, 3] } }) }
    const { text } = handInOf('K-17', AT, [tracked])
    expect(text).not.toContain('poses":[1,2,3]')
    expect(readHandIn(text).handIn?.records[0]?.attempt.tracks).toBeNull()
  })

  it('may be the file of one attempt, without a name', () => {
    const { handIn } = readHandIn(kept[0]?.text ?? '')
    expect(handIn).toMatchObject({ learner: null, records: [{ number: null, attempt: one }] })
  })

  it('leaves out what a reader would not take, and says how much', () => {
    const large = { number: 3, text: JSON.stringify({ x: 'x'.repeat(29_990_000) }) }
    const { leftOut, text } = handInOf(null, AT, [...kept, large])
    expect(leftOut).toBe(1)
    expect(readHandIn(text).handIn?.records).toHaveLength(2)
  })

  it('keeps the good attempts of a file and names the one that is none', () => {
    const { text } = handInOf('K-17', AT, [...kept, { number: 3, text: '{"format":"else"}' }])
    const { handIn, faults } = readHandIn(text)
    expect(handIn?.records).toHaveLength(2)
    expect(faults[0]).toMatch(/^\/records\/2\/attempt: /)
  })

  it.each([
    ['', 'The file is empty.'],
    ['[]', 'The file is no hand-in and no attempt.'],
    [
      handInOf('a', AT, kept).text.slice(0, -900),
      'The file stops in the middle (line 1). Ask for it again.',
    ],
    ['{"format":"millwright-hand-in/2"}', 'The file was made by a newer version of Millwright.'],
    [
      handInOf('x'.repeat(81), AT, []).text,
      '/learner must be null, or a text of at most 80 characters.',
    ],
    [handInOf('a', 'yesterday', []).text, '/handedInAt must be an ISO 8601 time with a zone.'],
    [
      `{"format":"millwright-hand-in/1","learner":null,"handedInAt":"${AT}","records":{}}`,
      '/records must be a list of at most 200.',
    ],
    ['['.repeat(4000), 'The file is nested 4000 levels. 48 are allowed.'],
    ['{"__proto__":{"a":1}}', '/__proto__: this may not be a key.'],
  ])('is refused with a reason: %#', (text, reason) => {
    expect(readHandIn(text)).toEqual({ handIn: null, faults: [reason] })
  })

  it('never throws, whatever it is made of', () => {
    const { text } = handInOf('K-17', AT, kept.slice(0, 1))
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        readHandIn(text.slice(0, at) + put + text.slice(at + put.length))
      }),
      { numRuns: 60 },
    )
  })
})

const words = {
  heads: ['who', 'job', 'purpose', 'no', 'variant', 'at', 'outcome', 'marks', 's', 'check'],
  judged: 'judged',
  purpose: (purpose: string) => purpose,
  outcome: (outcome: string) => outcome,
  noOutcome: 'not shown',
  verdict: (verdict: string) => verdict,
  time: (seconds: number) => seconds,
  mark: (mark: string) => mark,
  scripted: 'a script',
  job: () => '',
  text: (text: Readonly<Record<string, string>> | undefined) => text?.en ?? '',
} as const

describe('a class table', () => {
  const records = readHandIn(handInOf('K-17', AT, kept).text).handIn?.records ?? []
  const rows = records.map((record) => rowOf('K-17', record, 'whole'))

  it('has a column for each criterion and a cell for each verdict', () => {
    const cells = cellsOf(rows, criteriaOf([one, two]), words)
    expect(cells[0]?.length).toBe(11 + one.result.criteria.length)
    expect(cells[1]?.slice(0, 10)).toEqual([
      ...['K-17', one.scenario.document.title.en, one.purpose, 1, one.seed, one.startedAt],
      ...['passed', 88, 720, 'whole; a script'],
    ])
    expect(cells[1]?.slice(10)).toEqual(['met', 'met', 'not-met', 'not-observed', ''])
    expect(cells[2]?.slice(10)).toEqual(['met', 'not-met', 'not-met', 'not-observed', ''])
  })

  it('shows no outcome, marks or verdicts of a file that was changed', () => {
    const record = { number: 1, attempt: one, text: '' }
    const [, cells] = cellsOf([rowOf('K-17', record, 'changed')], criteriaOf([one]), words)
    expect(cells?.slice(6, 10)).toEqual(['not shown', '', 720, 'changed; a script'])
    expect(cells?.slice(10)).toEqual(['', '', '', '', ''])
  })

  it('says beside the mark where a script played, and nowhere else', () => {
    const checked = (scripted: boolean) => {
      const record = { number: 1, attempt: attemptWith({ scripted }), text: '' }
      return cellsOf([rowOf('K-17', record, 'whole')], [], words)[1]?.[9]
    }
    expect([checked(true), checked(false)]).toEqual(['whole; a script', 'whole'])
  })

  it('says beside the mark that the job is not the one that ships', () => {
    const record = { number: 1, attempt: attemptWith({ scripted: true }), text: '' }
    const told = { ...words, job: ({ id }: { id: string }) => (id === one.id ? 'changed job' : '') }
    const cells = cellsOf([rowOf('K-17', record, 'whole')], [], told)
    expect(cells[1]?.[9]).toBe('whole; a script; changed job')
  })

  it('tells an attempt that nobody has decided from one that did not pass', () => {
    const attempt = attemptWith({ result: undecidedResult })
    const row = rowOf('K-17', { number: 1, attempt, text: '' }, 'whole')
    expect(row.outcome).toBe('undecided')
    const { undecided: _models, ...result } = undecidedResult
    const other = { number: 1, attempt: attemptWith({ result }), text: '' }
    expect(rowOf('K-17', other, 'whole').outcome).toBe('not-passed')
  })

  it('sorts by any column, up and down, keeps all rows, and brings what is unsafe first', () => {
    const keys = fc.constantFrom<SortKey>(
      'learner',
      'number',
      'startedAt',
      'outcome',
      'scaled',
      'seconds',
      'mark',
    )
    const some = fc.array(
      fc.record({
        learner: fc.string(),
        scaled: fc.double({ min: 0, max: 1, noNaN: true }),
        number: fc.nat(9),
      }),
    )
    fc.assert(
      fc.property(some, keys, (differing, by) => {
        const [first] = rows
        if (!first) throw new Error('There is a row.')
        const list: readonly ClassRow[] = differing.map((each) => ({ ...first, ...each }))
        const up = sortRows(list, { by, down: false })
        expect(new Set(up)).toEqual(new Set(list))
        expect(up).toHaveLength(list.length)
        expect(sortRows(up, { by, down: false })).toEqual(up)
        const values = (sorted: readonly ClassRow[]) => sorted.map(({ scaled }) => scaled)
        if (by === 'scaled')
          expect(values(sortRows(list, { by, down: true }))).toEqual(values(up).reverse())
      }),
    )
    const named = ['Zoé', 'Élodie', 'أمل', 'Emma', 'Ana'].map((learner) => ({
      ...rows[0],
      learner,
    }))
    expect(
      sortRows(named as readonly ClassRow[], { by: 'learner', down: false }).map(
        ({ learner }) => learner,
      ),
    ).toEqual(['Ana', 'Élodie', 'Emma', 'Zoé', 'أمل'])
    expect(sortRows(rows, { by: 'outcome', down: false }).map(({ outcome }) => outcome)).toEqual([
      'completed-unsafe',
      'passed',
    ])
  })
})

/** Reads a file as RFC 4180 says, to hold what we write against. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /("((?:[^"]|"")*)"|[^",\r\n]*)(,|\r\n)/gy
  let found = cell.exec(text)
  for (; found; found = cell.exec(text)) {
    const [, plain = '', quoted, end] = found
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table for a spreadsheet', () => {
  it('reads back as what was written, and no cell of anybody begins a formula', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '"a",b', 'a\r\nb'),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(texts, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        (table) => {
          const text = csvOf(table)
          expect(text.startsWith('\ufeff')).toBe(true)
          const back = readCsv(text.slice(1))
          expect(back.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
            table.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
          )
          for (const cell of back.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        },
      ),
    )
  })

  it('leaves numbers as they are', () => {
    expect(
      csvOf([
        ['a', 7],
        ['b', -1],
      ]),
    ).toBe('\ufeffa,7\r\nb,-1\r\n')
  })
})
