import { beforeAll, describe, expect, it } from 'vitest'
import { noFiles, readFiles, type SomeFile } from '../../src/app/class/read-files.ts'
import { CONNECTION } from '../../src/app/outbox/is-connected.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Result } from '../../src/assessment/result.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { handInOf } from '../../src/records/class/hand-in.ts'
import { attemptFrom, playShipped, scriptOf } from '../e2e/support/keep-attempt.ts'
import { judgedAgain } from './support/judged.ts'

let attempt: Attempt<Result>
beforeAll(() => {
  attempt = attemptFrom(playShipped(scriptOf('gave-up')))
})

const file = (name: string, text: string, size = text.length): SomeFile => ({
  name,
  size,
  text: async () => text,
})

const handIn = (learner: string, ...attempts: readonly Attempt<Result>[]): string =>
  handInOf(
    learner,
    '2026-11-03T15:00:00Z',
    attempts.map((each, i) => ({ number: i + 1, text: JSON.stringify(each) })),
  ).text

const read = (files: readonly SomeFile[], on = memoryShelves()) =>
  readFiles(noFiles, files, on, () => undefined)

const connected = async () => {
  const on = memoryShelves()
  await on.write([{ put: 'device', row: { name: CONNECTION, value: '{}' } }])
  return on
}

describe('a folder of what a class handed in', () => {
  it('gives a row for each try, with a mark from playing it again', async () => {
    const { brought, refused } = await read([file('ana.json', handIn('Ana', attempt))])
    expect(refused).toEqual([])
    expect(brought.map(({ row }) => row)).toMatchObject([
      { learner: 'Ana', number: 1, job: 'loto-conveyor', mark: 'whole' },
    ])
  })

  it('marks a try in which somebody changed a verdict, and does not send it on', async () => {
    const better = { ...attempt, result: { ...attempt.result, outcome: 'passed', passed: true } }
    const on = await connected()
    const { brought, queued } = await read(
      [file('ben.json', handIn('Ben', better as Attempt<Result>))],
      on,
    )
    expect(brought.map(({ row }) => row.mark)).toEqual(['changed'])
    expect(queued).toBe(0)
    expect(await on.list('outbox')).toEqual([])
  })

  it('puts the statements of a try into the outbox once, and nobody’s name with them', async () => {
    const on = await connected()
    const first = await read([file('ana.json', handIn('Ana-17', attempt))], on)
    const again = await readFiles(
      first,
      [file('copy.json', handIn('Ana-17', attempt))],
      on,
      () => {},
    )
    expect([first.queued, again.queued, again.twice]).toEqual([1, 1, 1])
    const parcels = await on.list('outbox')
    expect(parcels).toMatchObject([{ id: attempt.id, learner: '', sent: 0 }])
    expect(JSON.stringify(parcels)).not.toContain('Ana-17')
  })

  it('puts what an assessor judged of a try into the outbox beside it, once', async () => {
    const on = await connected()
    const judged = await judgedAgain(attempt)
    const first = await read([file('ana.json', handIn('Ana', attempt))], on)
    const marked = file('marked.json', handIn('Ana', judged))
    const again = await readFiles(first, [marked, marked], on, () => {})
    expect([first.queued, again.queued, again.twice]).toEqual([1, 2, 2])
    const parcels = await on.list('outbox')
    expect(parcels).toMatchObject([
      { id: attempt.id },
      { judged: attempt.id, learner: '', waiting: [expect.anything()] },
    ])
    const ids = parcels.flatMap(({ waiting }) => waiting.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect((await read([marked], on)).queued).toBe(0)
  })

  it('sends nothing where no record store is set up', async () => {
    const on = memoryShelves()
    expect((await read([file('ana.json', handIn('Ana', attempt))], on)).queued).toBe(0)
    expect(await on.list('outbox')).toEqual([])
  })

  it('refuses broken and hostile files by name and reads the others', async () => {
    const good = handIn('Ana', attempt)
    const other = { ...attempt, digest: '0'.repeat(64) }
    const { brought, refused, ignored } = await read([
      file('cut.json', good.slice(0, 5000)),
      file('bomb.json', '['.repeat(100_000)),
      file('huge.json', '', 40 * 1024 * 1024),
      { name: 'gone.json', size: 10, text: () => Promise.reject(new Error('NotReadableError')) },
      file('list.json', '[1,2,3]'),
      file('.DS_Store', 'x'),
      file('good.json', good),
      file('forged.json', handIn('Ana', other)),
    ])
    expect(brought).toHaveLength(1)
    expect(ignored).toBe(1)
    expect(refused.map(({ name, why }) => [name, why])).toEqual([
      ['cut.json', 'torn'],
      ['bomb.json', 'too-deep'],
      ['huge.json', 'too-large'],
      ['gone.json', 'broken'],
      ['list.json', null],
      ['forged.json', 'other'],
    ])
    expect(refused.slice(0, 2).map(({ n }) => n)).toEqual([1, 100_000])
  })

  it('takes a try for the same where it was signed or answered about since it was handed in', async () => {
    const answered = { ...attempt, signatures: ['by.the.assessor'], debriefing: [] }
    const { brought, twice, refused } = await read([
      file('first.json', handIn('Ana', attempt)),
      file('signed.json', handIn('Ana', answered)),
    ])
    expect([brought.length, twice, refused]).toEqual([1, 1, []])
  })

  it('never lets a changed copy stand for the try itself, whichever of them comes first', async () => {
    const score = { ...attempt.result.score, scaled: 1 }
    const changed = { ...attempt, result: { ...attempt.result, score } }
    const [good, bad] = [
      file('good.json', handIn('Ana', attempt)),
      file('bad.json', handIn('Ana', changed)),
    ]
    const on = await connected()
    const last = await read([bad, good], on)
    expect(last.brought.map(({ row }) => row.mark)).toEqual(['whole'])
    expect(last.refused).toMatchObject([{ name: 'bad.json', why: 'replaced' }])
    expect([last.queued, last.twice]).toEqual([1, 0])
    const first = await read([good, bad])
    expect(first.brought.map(({ row }) => row.mark)).toEqual(['whole'])
    expect(first.refused).toMatchObject([{ name: 'bad.json', why: 'other' }])
    expect(first.twice).toBe(0)
  })

  it('says of a file of a newer version that it is one', async () => {
    const inside = JSON.stringify({ ...attempt, format: 'millwright-attempt/2' })
    const { refused } = await read([
      file('new.json', '{"format":"millwright-hand-in/2"}'),
      file('inside.json', handIn('Ana', JSON.parse(inside))),
      file('attempt.json', inside),
    ])
    expect(refused.map(({ why }) => why)).toEqual(['newer', 'newer', 'newer'])
  })

  it('takes five hundred files at once and names those beyond', async () => {
    const many = Array.from({ length: 502 }, (_, i) => file(`${i}.json`, '[]'))
    const { refused } = await read(many)
    expect(refused.filter(({ why }) => why === 'too-many').map(({ name }) => name)).toEqual([
      '500.json',
      '501.json',
    ])
  })
})
