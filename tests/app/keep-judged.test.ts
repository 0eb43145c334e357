import { beforeEach, describe, expect, it } from 'vitest'
import { keepJudged } from '../../src/app/assessor/mark/keep-judged.ts'
import { noteVerdicts } from '../../src/app/outbox/parcels.ts'
import { fileRowOf } from '../../src/app/play/files-of.ts'
import type { AttemptRow, ParcelRow } from '../../src/app/storage/attempt-rows.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Shelves } from '../../src/app/storage/shelves.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { parcelOf } from '../../src/records/outbox/parcel.ts'
import { attemptFrom, playShipped, scriptOf } from '../e2e/support/keep-attempt.ts'
import { judgedAgain } from './support/judged.ts'

const attempt = attemptFrom(playShipped(scriptOf('expert')))
const row: AttemptRow = {
  id: attempt.id,
  learner: 'ana',
  scenario: { ...attempt.scenario, title: attempt.scenario.document.title },
  purpose: 'assessment',
  interface: 'text',
  language: 'en',
  seed: attempt.seed,
  parameters: attempt.parameters,
  variant: null,
  parent: null,
  startedAt: attempt.startedAt,
  state: 'finished',
  pauses: [],
  progress: { tick: 1, done: 1, of: 1 },
  verdict: { outcome: 'passed', passed: true, scaled: 1 },
}
const own: ParcelRow = {
  ...parcelOf([{ id: 'own', text: '{}' }]),
  id: attempt.id,
  learner: 'ana',
  title: row.scenario.title,
  startedAt: row.startedAt,
  queuedAt: row.startedAt,
  sentAt: null,
}

let on: Shelves
beforeEach(async () => {
  on = memoryShelves()
  await on.write([
    { put: 'attempts', row },
    { put: 'files', row: fileRowOf(attempt, [], catalogue) },
    { put: 'outbox', row: own },
  ])
})

const waiting = async () => (await on.list('outbox')).flatMap((parcel) => parcel.waiting)

describe('an attempt that is marked again after it was handed in', () => {
  it('has what was judged waiting for the record store, and its own statements untouched', async () => {
    await noteVerdicts(on, attempt.id, [{ id: 'own', is: 'sent' }], row.startedAt)
    await keepJudged(on, row, await judgedAgain(attempt))
    const parcels = await on.list('outbox')
    expect(parcels).toMatchObject([
      { id: attempt.id, waiting: [], sent: 1 },
      { judged: attempt.id, learner: 'ana', sent: 0 },
    ])
    const [letter, ...others] = await waiting()
    expect(others).toEqual([])
    expect(JSON.parse(letter?.text ?? '')).toMatchObject({
      verb: { display: { en: 'was judged by a person on' } },
      context: { registration: attempt.id, instructor: { name: 'Amina Ndiaye' } },
    })
  })

  it('has each judgement waiting once, however many follow', async () => {
    const once = await judgedAgain(attempt)
    await keepJudged(on, row, once)
    const twice = await judgedAgain(once, '00000000-0000-4000-8000-00000000000b')
    await keepJudged(on, row, twice)
    await keepJudged(on, row, twice)
    const ids = (await waiting()).map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
  })

  it('says nothing more in the session of a learning platform, which ended with the attempt', async () => {
    await on.write([{ put: 'outbox', row: { ...own, launch: 'session' } }])
    await keepJudged(on, row, await judgedAgain(attempt))
    expect(await on.list('outbox')).toHaveLength(1)
  })
})
