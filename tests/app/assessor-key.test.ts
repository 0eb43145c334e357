import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  assessorId,
  backupOf,
  bringBackup,
  listAssessors,
  makeAssessor,
  openAssessorKey,
  readBackup,
  removeAssessor,
} from '../../src/app/keys/assessor-key.ts'
import { deviceKey } from '../../src/app/keys/device-key.ts'
import { memoryShelves } from '../../src/app/storage/memory-shelves.ts'
import type { AssessorKeyRow } from '../../src/app/storage/shelves.ts'
import { openJws, signJws } from '../../src/records/signature/jws.ts'

afterEach(() => vi.unstubAllGlobals())

const PASSPHRASE = 'four plain words here'

const on = memoryShelves()
const made = (await makeAssessor(on, ' Amina Ndiaye ', PASSPHRASE)) as AssessorKeyRow

describe('the key of an assessor', () => {
  it('is listed by name beside the key of the device, which stays another one', async () => {
    await deviceKey(on)
    expect((await listAssessors(on)).map(({ holder }) => holder)).toEqual(['Amina Ndiaye'])
    expect(await deviceKey(on)).toMatchObject({ name: 'device', algorithm: 'ES256' })
  })

  it('is kept only locked, and opens with its passphrase to sign and not to be read out', async () => {
    expect(made).not.toHaveProperty('privateKey')
    expect(await openAssessorKey(made, 'another passphrase')).toBeNull()
    const open = await openAssessorKey(made, PASSPHRASE)
    expect(open?.privateKey.extractable).toBe(false)
    expect(open).toMatchObject({ id: assessorId(made), holder: 'Amina Ndiaye' })
    const jws = open && (await signJws({ said: 'yes' }, open))
    expect(await openJws(jws ?? '')).toMatchObject({
      payload: { said: 'yes' },
      key: assessorId(made),
    })
  })

  it('comes to another device by its backup and passphrase, and signs as the same key', async () => {
    const other = memoryShelves()
    expect(await bringBackup(other, backupOf(made), 'another passphrase')).toBe('passphrase')
    expect(await listAssessors(other)).toEqual([])
    expect(await bringBackup(other, backupOf(made), PASSPHRASE)).toBe('kept')
    expect(await listAssessors(other)).toEqual([made])
  })

  it('opens under no other name than the one it was made for', async () => {
    expect(await openAssessorKey({ ...made, holder: 'Somebody Else' }, PASSPHRASE)).toBeNull()
  })

  it('is gone once it is removed', async () => {
    const shelf = memoryShelves()
    await shelf.write([{ put: 'keys', row: made }])
    await removeAssessor(shelf, made)
    expect(await listAssessors(shelf)).toEqual([])
  })

  it('cannot be made on a page without HTTPS', async () => {
    vi.stubGlobal('crypto', {})
    expect(await makeAssessor(memoryShelves(), 'Amina', PASSPHRASE)).toBeNull()
  })
})

describe('a backup that is none', () => {
  const changed = (change: object): string =>
    JSON.stringify({ ...JSON.parse(backupOf(made)), ...change })

  it.each([
    ['broken', backupOf(made).slice(0, 200)],
    ['a list', '[]'],
    ['from a newer version', changed({ format: 'millwright-assessor-key/2' })],
    ['with another public key', changed({ publicJwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } })],
    ['without a name', changed({ holder: '' })],
    ['that would keep the device busy', changed({ sealed: { ...made.sealed, rounds: 1e12 } })],
  ])('is refused: %s', async (_name, text) => {
    expect(await readBackup(text)).toBeNull()
    expect(await bringBackup(memoryShelves(), text, PASSPHRASE)).toBe('no-backup')
  })
})
