import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { remark } from '../../src/assessment/remark.ts'
import type { Result } from '../../src/assessment/result.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { type Attempt, chainOf } from '../../src/engine/attempt/attempt.ts'
import { replay, rerun } from '../../src/engine/attempt/replay.ts'
import { ENGINE_VERSION } from '../../src/engine/version.ts'
import { attemptOf } from '../../src/records/attempt-file.ts'
import { playedScript } from './support/play.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/golden')
const SCRIPTS = ['expert', 'wrong-isolator', 'stuck']

const fileOf = (name: string): string => join(FOLDER, `${name}-${ENGINE_VERSION}.json`)

/** Recorded once for each version of the engine; a file that is there is never written again. */
function record(name: string): void {
  const { run, result } = playedScript(name)
  const attempt = attemptOf(run, result, {
    startedAt: '2026-01-01T08:00:00Z',
    interface: 'script',
    language: 'en',
    scripted: true,
  })
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(fileOf(name), `${JSON.stringify(attempt)}\n`)
}

// Until a version is published its files may be deleted and recorded anew, where the engine's rules
// have changed on purpose: RECORD_GOLDEN=1 npx vitest run tests/engine/golden.test.ts
if (process.env.RECORD_GOLDEN === '1') {
  for (const name of SCRIPTS) if (!existsSync(fileOf(name))) record(name)
}

const golden = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    attempt: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Attempt<Result>,
  }))

describe('an attempt recorded by this version of the engine', () => {
  const own = golden.filter(({ attempt }) => attempt.engine === ENGINE_VERSION)

  it('is kept of each of the three endings', () => {
    expect(own.map(({ file }) => file).sort()).toEqual(
      SCRIPTS.map((name) => `${name}-${ENGINE_VERSION}.json`).sort(),
    )
  })

  it.each(own)('$file replays the same', ({ attempt }) => {
    const { same, firstDifference } = replay(attempt, catalogue)
    expect(firstDifference).toBeNull()
    expect(same).toBe(true)
  })

  it.each(own)('$file gives the same result when it is run again', ({ attempt }) => {
    expect(markRun(rerun(attempt, catalogue))).toEqual(attempt.result)
  })
})

describe('an attempt recorded by any version', () => {
  it.each(golden)('$file earns the same marks from its log', ({ attempt }) => {
    const marked = remark(attempt, attempt.scenario.document.assessment, catalogue)
    expect(marked.method).toBe('log')
    expect(marked.result).toEqual(attempt.result)
  })

  it.each(golden)('$file keeps its chain', ({ attempt }) => {
    expect(chainOf(attempt.actions, attempt.events)).toEqual(attempt.chain)
  })
})
