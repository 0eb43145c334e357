import fc from 'fast-check'
import { exportJWK, generateKeyPair } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  giveCode,
  listSessions,
  sessionOf,
  signEnd,
} from '../../src/app/assessor/session/sessions.ts'
import type { OpenAssessor } from '../../src/app/keys/assessor-key.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import { chainOf } from '../../src/engine/attempt/attempt.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { codeFrom, openingOf, readCode, seedOf, showCode } from '../../src/records/session/code.ts'
import { checkSignatures } from '../../src/records/signature/check-signatures.ts'
import { verifyAttempt } from '../../src/records/verify.ts'
import { attemptWith } from '../records/support/attempt.ts'

const { privateKey, publicKey } = await generateKeyPair('RS256')
const assessor: OpenAssessor = {
  id: 'a-key',
  holder: 'Amina Ndiaye',
  algorithm: 'RS256',
  privateKey,
  publicJwk: (await exportJWK(publicKey)) as OpenAssessor['publicJwk'],
}
const NOW = new Date('2026-03-01T09:00:00Z')
const LATER = new Date('2026-03-01T09:30:00Z')

const begunWith = (code: string, id = '00000000-0000-4000-8000-000000000001') => {
  const made = attemptWith({ id, seed: seedOf(code), session: { opening: openingOf(code) } })
  return { ...made, chain: chainOf(made.actions, made.events, openingOf(code)) }
}

describe('the code of a supervised session', () => {
  it('is read back however it is typed, and known for mistyped with one letter wrong nearly always', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
    let caught = 0
    let tried = 0
    fc.assert(
      fc.property(bytes, fc.nat(9), (drawn, at) => {
        const code = codeFrom(drawn)
        expect(readCode(showCode(code).toLowerCase())).toBe(code)
        expect(seedOf(code)).toBeLessThan(1_000_000_000)
        const other = code[at] === 'A' ? 'B' : 'A'
        tried += 1
        if (readCode(code.slice(0, at) + other + code.slice(at + 1)) === null) caught += 1
      }),
      { seed: 4, numRuns: 200 },
    )
    expect(caught / tried).toBeGreaterThan(0.9)
  })
})

describe('a supervised attempt', () => {
  it('begins with the code, is signed at its end, and both show in what is verified', async () => {
    const on = memoryShelves()
    const { code } = await giveCode(on, assessor, NOW)
    const attempt = begunWith(code)
    const signed = await signEnd(on, attempt, assessor, LATER)
    if (typeof signed === 'string') throw new Error(signed)
    const { attempt: read } = readAttempt(JSON.stringify(signed))
    expect(read && verifyAttempt(read).ok).toBe(true)
    expect(read && (await checkSignatures(read))).toMatchObject([
      { holds: true, role: 'assessor', session: { code, issuedAt: NOW.toISOString() } },
    ])
    expect(await listSessions(on)).toMatchObject([{ code, usedBy: attempt.id }])
  })

  it('does not verify with another opening of its chain', async () => {
    const attempt = begunWith(codeFrom(new Uint8Array(10)))
    const other = { ...attempt, session: { opening: 'a'.repeat(64) } }
    expect(verifyAttempt(other).checks.find(({ ok }) => !ok)).toMatchObject({
      name: 'chain',
      detail: 'action 0 does not match.',
    })
  })

  it('is refused by name where the code is used, too old, of another session, wrong or missing', async () => {
    const on = memoryShelves()
    const { code } = await giveCode(on, assessor, NOW)
    const sessions = await listSessions(on)
    const first = begunWith(code)
    expect(await signEnd(on, first, assessor, LATER)).toHaveProperty('signatures')
    const second = begunWith(code, '00000000-0000-4000-8000-000000000002')
    expect(await signEnd(on, second, assessor, LATER)).toBe('used')
    const sameId = { ...first, digest: 'f'.repeat(64) }
    expect(await signEnd(on, sameId, assessor, LATER)).toBe('used')
    expect(await signEnd(on, first, assessor, LATER)).toHaveProperty('signatures')
    const at = (
      attempt: typeof first | ReturnType<typeof attemptWith>,
      id = assessor.id,
      now = LATER,
    ) => sessionOf(sessions, attempt, id, now)
    expect(at(first, assessor.id, new Date('2026-03-01T12:00:01Z'))).toBe('expired')
    expect(at(first, 'another key')).toBe('other')
    expect(at(begunWith(codeFrom(new Uint8Array(10).fill(7))))).toBe('other')
    expect(at({ ...first, seed: 1 })).toBe('wrong')
    expect(at(attemptWith())).toBe('none')
  })
})
