import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkAttempt, checkFile } from '../../src/app/debriefing/verify/check-file.ts'
import { attemptFrom, playShipped, scriptOf } from '../e2e/support/keep-attempt.ts'

const attempt = attemptFrom(playShipped(scriptOf('gave-up')))

describe('a file that is checked', () => {
  it('with nothing but another fingerprint in it was changed, and played again the same happens', async () => {
    const finding = await checkAttempt({ ...attempt, digest: '0'.repeat(64) })
    expect(finding).toMatchObject({ status: 'changed', samePlayed: true, otherEngine: false })
  })

  it('that names another engine is not told to play otherwise, whole or not', async () => {
    const finding = await checkAttempt({ ...attempt, engine: '99.0.0' })
    expect(finding).toMatchObject({ status: 'changed', otherEngine: true })
  })

  it('that is a zip is told as one, not as damaged', async () => {
    const zip = new TextDecoder().decode(zipSync({ 'portfolio.json': strToU8('[[[[') }))
    expect(await checkFile(zip)).toMatchObject({ status: 'unreadable', why: { code: 'zip' } })
  })

  it('that leaves an event out is played otherwise', async () => {
    const events = attempt.events.slice(0, -1)
    expect(await checkAttempt({ ...attempt, events })).toMatchObject({ samePlayed: false })
  })
})
