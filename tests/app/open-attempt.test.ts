// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { choicesOf } from '../../src/app/assessor/session/choices-of.ts'
import { openAttempt } from '../../src/app/play/open-attempt.ts'
import { placeShelves } from '../../src/app/storage/current.ts'
import { eraseLearner } from '../../src/app/storage/erase-learner.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { Shelves } from '../../src/app/storage/shelves.ts'
import { codeFrom, openingOf, seedOf } from '../../src/records/session/code.ts'

const text = readFileSync('scenarios/loto-conveyor/scenario.json', 'utf8')
const code = codeFrom(new Uint8Array(10))
const entry = { id: 'loto-conveyor', files: { text: [{ url: 'x/scenario.json', bytes: 1 }] } }

let on: Shelves
beforeEach(() => {
  on = memoryShelves()
  placeShelves(on)
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      new Response(url.endsWith('catalogue.json') ? JSON.stringify({ scenarios: [entry] }) : text),
    ),
  )
})

/** Follows the link that an assessor's code is scanned from. */
const scan = (learner: string) =>
  openAttempt(on, {
    job: 'loto-conveyor',
    way: 'text',
    choices: choicesOf(code),
    learner,
    settings: { language: 'en', pace: 1 },
  })

const opened = async (learner: string) => {
  const found = await scan(learner)
  if (typeof found === 'string') throw new Error(`The code opens nothing: ${found}.`)
  return found
}

describe('the one-time code of a supervised session', () => {
  it('begins an attempt whose variant and chain follow from it', async () => {
    expect((await opened('ana')).row).toMatchObject({
      purpose: 'assessment',
      seed: seedOf(code),
      opening: openingOf(code),
    })
  })

  it('scanned again, carries on with the attempt that it began', async () => {
    const first = await opened('ana')
    first.release()
    const again = await opened('ana')
    expect(again.row.id).toBe(first.row.id)
    expect(await on.list('attempts')).toHaveLength(1)
  })

  it('begins no second attempt for another learner, nor once the first is over or erased', async () => {
    const { row, release } = await opened('ana')
    release()
    expect(await scan('ben')).toBe('used')
    await on.write([{ put: 'attempts', row: { ...row, state: 'finished' } }])
    expect(await scan('ana')).toBe('used')
    await eraseLearner(on, 'ana')
    expect(await scan('ana')).toBe('used')
    expect(await on.list('attempts')).toEqual([])
  })
})
