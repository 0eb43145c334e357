import fc from 'fast-check'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/assessment/result.ts'
import type { Attempt } from '../../src/engine/attempt/attempt.ts'
import { handInOf, readHandIn } from '../../src/records/class/hand-in.ts'
import { readAttempt } from '../../src/records/read-attempt.ts'
import { codeFrom, openingOf, seedOf } from '../../src/records/session/code.ts'
import { checkSignatures } from '../../src/records/signature/check-signatures.ts'
import type { SigningKey } from '../../src/records/signature/jws.ts'
import { signAttempt } from '../../src/records/signature/sign-attempt.ts'
import { signedPartsOf } from '../../src/records/signature/signed-parts.ts'
import { attemptWith } from './support/attempt.ts'
import { changeAt, leavesOf } from './support/leaves.ts'

async function newKey(algorithm: SigningKey['algorithm'] = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm)
  return { algorithm, privateKey, publicJwk: await exportJWK(publicKey) }
}

const signer = { role: 'device', name: null, signedAt: '2026-03-01T09:00:00Z' } as const
const good = attemptWith()
const key = await newKey()
const signed = await signAttempt(good, key, signer)
const onDisk = (attempt: Attempt<Result>): Attempt<Result> => JSON.parse(JSON.stringify(attempt))

describe('any one value of a supervised attempt that was signed at its end', () => {
  it('is named by its part where it was changed, and those that nothing covers are known', async () => {
    const code = codeFrom(new Uint8Array(10).fill(7))
    const begun = attemptWith({ seed: seedOf(code), session: { opening: openingOf(code) } })
    const session = { code, issuedAt: '2026-03-01T08:00:00Z' }
    const whole = await signAttempt(begun, key, {
      ...{ role: 'assessor', name: 'Amina Ndiaye', signedAt: '2026-03-01T09:00:00Z', session },
    })
    const answered = {
      ...onDisk(whole),
      debriefing: { answers: [{ question: 'why', choice: 'a' }] },
    }
    expect(await checkSignatures(answered)).toMatchObject([{ holds: true, session }])
    const leaves = leavesOf(answered)
    expect(leaves.length).toBeGreaterThan(250)
    const unseen = new Set<string>()
    for (const place of leaves) {
      const edited = onDisk(answered)
      changeAt(edited, place)
      const [finding] = await checkSignatures(edited)
      if (finding?.holds) unseen.add(place[0] ?? '')
      else if (place[0] !== 'signatures')
        expect(finding).toMatchObject({ why: 'changed', part: place[0] })
    }
    expect([...unseen]).toEqual(['debriefing'])
  })
})

describe('any one value of a file that was handed in', () => {
  it('is named by its place or its part where it was changed; name and number of the try are the learner’s word', async () => {
    const { text } = handInOf('K-17', '2026-03-01T10:00:00Z', [
      { number: 1, text: JSON.stringify(signed) },
    ])
    const leaves = leavesOf(JSON.parse(text))
    expect(leaves.length).toBeGreaterThan(250)
    const unseen = new Set<string>()
    for (const place of leaves) {
      const edited = JSON.parse(text)
      changeAt(edited, place)
      const { handIn, faults } = readHandIn(JSON.stringify(edited))
      const [record] = handIn?.records ?? []
      if (!record) {
        expect(faults.length).toBeGreaterThan(0)
        continue
      }
      const [finding] = await checkSignatures(record.attempt)
      if (finding?.holds) unseen.add(place.slice(0, 3).join('/'))
      else if (finding?.why === 'changed') expect(finding.part).toBe(place[3])
      else expect(place[3]).toBe('signatures')
    }
    expect([...unseen]).toEqual(['learner', 'records/0/number'])
  })
})

describe('a signed attempt', () => {
  it('is read like any other, and its signature holds', async () => {
    const { attempt, faults } = readAttempt(JSON.stringify(signed))
    expect(faults).toEqual([])
    expect(attempt && (await checkSignatures(attempt))).toEqual([
      { n: 0, holds: true, ...signer, key: expect.stringMatching(/^[\w-]{43}$/), session: null },
    ])
  })

  it('can be signed again by an assessor, and both hold', async () => {
    const assessor = {
      role: 'assessor',
      name: 'Amina Ndiaye',
      signedAt: '2026-03-02T09:00:00Z',
    } as const
    const twice = await signAttempt(signed, await newKey('RS256'), assessor)
    expect(await checkSignatures(onDisk(twice))).toMatchObject([
      { holds: true, role: 'device' },
      { holds: true, role: 'assessor', name: 'Amina Ndiaye' },
    ])
  })

  it('may get answers after the job without breaking', async () => {
    const answered = { ...onDisk(signed), debriefing: { answers: [] } }
    expect(await checkSignatures(answered)).toMatchObject([{ holds: true }])
  })

  it('may lose its track of poses without breaking, but not get another one', async () => {
    const track = (digest: string) => ({
      poses: { format: 'millwright-poses/1', rate: 20, rows: [], digest } as const,
    })
    const moving = await signAttempt({ ...good, tracks: track('a') }, key, signer)
    const without = { ...onDisk(moving), tracks: null }
    expect(await checkSignatures(without)).toMatchObject([{ holds: true }])
    const other = { ...onDisk(moving), tracks: track('b') }
    expect(await checkSignatures(other)).toMatchObject([{ holds: false, part: 'tracks' }])
  })

  it.each(Object.keys(good))('says that %s was changed after signing', async (part) => {
    const changed = { ...onDisk(signed), [part]: 'something else' }
    expect(await checkSignatures(changed)).toMatchObject([{ holds: false, why: 'changed', part }])
  })

  it('says what was added and what was taken away', async () => {
    expect(await checkSignatures({ ...onDisk(signed), more: 1 } as never)).toMatchObject([
      { holds: false, part: 'more' },
    ])
    const { language: _gone, ...less } = onDisk(signed)
    expect(await checkSignatures(less as never)).toMatchObject([{ holds: false, part: 'language' }])
  })
})

describe('a signature of somebody else’s making', () => {
  const claims = { ...signedPartsOf(good, signer) }
  const findingsOf = (...signatures: string[]) => checkSignatures({ ...good, signatures })

  it('without an algorithm is refused', async () => {
    const part = (value: unknown): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url')
    const none = { alg: 'none', typ: 'millwright-signature+jwt', jwk: key.publicJwk }
    expect(await findingsOf(`${part(none)}.${part(claims)}.`)).toMatchObject([
      { holds: false, why: 'broken' },
    ])
  })

  it('with another key beside it than the one that signed is refused', async () => {
    const other = await newKey()
    const jws = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ: 'millwright-signature+jwt', jwk: other.publicJwk })
      .sign(key.privateKey)
    expect(await findingsOf(jws)).toMatchObject([{ holds: false, why: 'broken' }])
  })

  it('made for another purpose, or over something that is no attempt, is refused', async () => {
    const make = (typ: string, payload: Record<string, unknown>) =>
      new SignJWT(payload)
        .setProtectedHeader({ alg: 'ES256', typ, jwk: key.publicJwk })
        .sign(key.privateKey)
    const jwss = await Promise.all([
      make('JWT', claims),
      make('millwright-signature+jwt', { ...claims, role: 'inspector' }),
      make('millwright-signature+jwt', { ...claims, parts: null }),
    ])
    expect(await findingsOf(...jwss)).toMatchObject(jwss.map(() => ({ why: 'broken' })))
  })

  it('over a session holds only for an attempt that was begun with its code', async () => {
    const [code, other] = [7, 8].map((fill) => codeFrom(new Uint8Array(10).fill(fill)))
    const session = { code: String(code), issuedAt: '2026-03-01T08:00:00Z' }
    const begun = { seed: seedOf(session.code), session: { opening: openingOf(session.code) } }
    const found = async (wanted: Parameters<typeof attemptWith>[0], claim: object) => {
      const says = { ...signer, session: claim as typeof session }
      const [finding] = await checkSignatures(await signAttempt(attemptWith(wanted), key, says))
      return finding?.holds ? finding.session : finding?.why
    }
    expect(await found(begun, session)).toEqual(session)
    expect(await found(begun, { ...session, code: String(other) })).toBe('session')
    expect(await found({ ...begun, seed: begun.seed + 1 }, session)).toBe('session')
    expect(await found({ seed: begun.seed }, session)).toBe('session')
    expect(await found({ ...begun, session: { opening: 'x' } }, session)).toBe('session')
    for (const odd of [
      { ...session, more: 1 },
      { code: session.code },
      { ...session, issuedAt: 'today' },
      { ...session, code: 7 },
    ])
      expect(await found(begun, odd)).toBe('broken')
  })

  it('taken from another attempt names the first part that differs', async () => {
    const other = attemptWith({ seed: 99 })
    expect(await checkSignatures({ ...other, signatures: signed.signatures ?? [] })).toMatchObject([
      { holds: false, why: 'changed' },
    ])
  })

  it('of any text whatever is refused without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await findingsOf(text)).toMatchObject([{ holds: false, why: 'broken' }])
      }),
      { numRuns: 50 },
    )
  })
})

describe('a list of signatures that is none', () => {
  it.each([
    ['a text', 'abc'],
    ['numbers', [1]],
    ['too many', Array(17).fill('a')],
  ])('is refused with its place: %s', (_name, signatures) => {
    const { faults } = readAttempt(JSON.stringify({ ...good, signatures }))
    expect(faults).toEqual([expect.stringContaining('/signatures')])
  })
})
