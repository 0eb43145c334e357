import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceKey } from '../../src/app/keys/device-key.ts'
import { signHere } from '../../src/app/keys/sign-here.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import { checkSignatures } from '../../src/records/signature/check-signatures.ts'
import { attemptWith } from '../records/support/attempt.ts'

afterEach(() => vi.unstubAllGlobals())

describe('the key of a device', () => {
  it('is made once, stays the same, and its private half cannot be read out', async () => {
    const on = memoryShelves()
    const key = await deviceKey(on)
    expect(await deviceKey(on)).toEqual(key)
    expect(key?.privateKey.extractable).toBe(false)
    expect(Object.keys(key?.publicJwk ?? {}).sort()).toEqual(['crv', 'kty', 'x', 'y'])
  })

  it('signs attempts, which then say that this device has signed them', async () => {
    const on = memoryShelves()
    const first = await signHere(on, attemptWith())
    const second = await signHere(on, attemptWith({ seed: 3 }))
    const findings = [await checkSignatures(first), await checkSignatures(second)].flat()
    expect(findings).toMatchObject([
      { holds: true, role: 'device', name: null },
      { holds: true, role: 'device' },
    ])
    const keys = findings.map((finding) => finding.key)
    expect(keys[0]).toBe(keys[1])
  })

  it('is not there on a page without HTTPS, and the record is kept all the same', async () => {
    vi.stubGlobal('crypto', {})
    const attempt = attemptWith()
    expect(await signHere(memoryShelves(), attempt)).toEqual(attempt)
  })

  it('that cannot be kept costs no record', async () => {
    const refusing = { ...memoryShelves(), write: () => Promise.reject(new Error('full')) }
    const attempt = attemptWith()
    expect(await signHere(refusing, attempt)).toEqual(attempt)
  })
})
