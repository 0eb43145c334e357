import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { checkStatements } from '../../src/records/profile/check-statements.ts'
import { statementsOf } from '../../src/records/statements.ts'
import { playExample } from '../examples/play-example.ts'
import { faultsInBothVersions } from './support/both-versions.ts'
import { profile } from './support/profile.ts'

const FOLDER = join(import.meta.dirname, '../../scenarios/examples')
const examples = readdirSync(FOLDER).flatMap((name) =>
  readdirSync(join(FOLDER, name, 'scripts')).map((file) => [name, file.slice(0, -5)] as const),
)

describe('the statements of every example', () => {
  it('are there to be looked at', () => {
    console.info(`records: ${examples.length} examples`)
    expect(examples.length).toBeGreaterThanOrEqual(47)
  })

  it.each(examples)('%s, %s: are taken by a strict store of xAPI 1.0.3 and of 2.0', (...which) => {
    const run = playExample(...which)
    const statements = statementsOf(
      attemptOf(run, markRun(run), {
        startedAt: '2026-03-01T09:00:00+01:00',
        interface: 'script',
        language: 'en',
        scripted: true,
      }),
    )
    expect(faultsInBothVersions(statements)).toEqual([])
    expect(checkStatements(JSON.parse(JSON.stringify(statements)), profile).faults).toEqual([])
  })
})
