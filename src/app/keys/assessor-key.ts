import { isRecord } from '../../core/is-record.ts'
import { keyName, type SigningKey } from '../../records/signature/jws.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import type { AssessorKeyRow, PublicRsaKey, Shelves } from '../storage/shelves.ts'
import { type Sealed, seal, unseal } from './vault.ts'

/**
 * RS256, because credentials are signed with the same key and readers of Open Badges 3.0 must know
 * that one. NIST SP 800-57 part 1, table 2: 2048 bits are enough until 2030.
 */
const RSA: RsaHashedKeyGenParams = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
}

const PREFIX = 'assessor:'
const BACKUP_FORMAT = 'millwright-assessor-key/1'
export const MOST_NAME = 80

/** A key that its passphrase has opened: it signs in this tab and cannot be read out. */
export interface OpenAssessor extends SigningKey {
  /** RFC 7638 thumbprint of the key. */
  readonly id: string
  /** The assessor's name, as it stands in what they sign. */
  readonly holder: string
  readonly algorithm: 'RS256'
  readonly publicJwk: PublicRsaKey
}

export const assessorId = ({ name }: AssessorKeyRow): string => name.slice(PREFIX.length)

/** A key opens only under the name that it was made for. */
const aboutOf = ({ name, holder }: Pick<AssessorKeyRow, 'name' | 'holder'>): string =>
  `${name} ${holder}`

// Declared as always there, but missing on a page that came without HTTPS.
const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle

/** Keys can be made and opened here: the page came by HTTPS, or from this very device. */
export const hasKeys = (): boolean => subtle() !== undefined

/**
 * Makes the key of a named assessor. Its private half is wrapped under the passphrase at once and
 * kept on the device only so, which is its backup too; nothing opens it without the passphrase.
 * Null where the browser has no keys to give.
 */
export async function makeAssessor(
  on: Shelves,
  holder: string,
  passphrase: string,
): Promise<AssessorKeyRow | null> {
  const keys = subtle()
  if (!keys) return null
  const { privateKey, publicKey } = await keys.generateKey(RSA, true, ['sign', 'verify'])
  const { n, e } = await keys.exportKey('jwk', publicKey)
  if (!n || !e) return null
  const publicJwk: PublicRsaKey = { kty: 'RSA', n, e }
  const name = `${PREFIX}${await keyName({ ...publicJwk })}`
  const bytes = new Uint8Array(await keys.exportKey('pkcs8', privateKey))
  const called = holder.trim()
  const row: AssessorKeyRow = {
    name,
    holder: called,
    algorithm: 'RS256',
    publicJwk,
    madeAt: new Date().toISOString(),
    sealed: await seal(passphrase, toBase64(bytes), aboutOf({ name, holder: called })),
  }
  await on.write([{ put: 'keys', row }])
  return row
}

/** The assessors with a key on this device, by name. */
export async function listAssessors(on: Shelves): Promise<readonly AssessorKeyRow[]> {
  const rows = await on.list('keys')
  return rows
    .flatMap((row) => ('sealed' in row ? [row] : []))
    .toSorted((a, b) => a.holder.localeCompare(b.holder))
}

/** Opens a key for this tab, not to be read out; null where the passphrase is another one. */
export async function openAssessorKey(
  row: AssessorKeyRow,
  passphrase: string,
): Promise<OpenAssessor | null> {
  const text = await unseal(passphrase, row.sealed, aboutOf(row))
  const keys = subtle()
  if (text === null || !keys) return null
  const privateKey = await keys.importKey('pkcs8', fromBase64(text), RSA, false, ['sign'])
  const { holder, algorithm, publicJwk } = row
  return { id: assessorId(row), holder, algorithm, publicJwk, privateKey }
}

/** The key as a file to keep elsewhere: as locked as it is on the device. */
export const backupOf = (row: AssessorKeyRow): string =>
  `${JSON.stringify({ format: BACKUP_FORMAT, ...row }, null, 2)}\n`

/** Reads a backup from anybody; null where it is none, or was changed. */
export async function readBackup(text: string): Promise<AssessorKeyRow | null> {
  try {
    const file: unknown = JSON.parse(text)
    if (!isRecord(file) || file.format !== BACKUP_FORMAT) return null
    const { holder, madeAt, publicJwk, sealed } = file
    if (!isText(holder) || holder.length > MOST_NAME || !isText(madeAt)) return null
    if (!isRecord(publicJwk) || !isText(publicJwk.n) || !isText(publicJwk.e)) return null
    if (!isSealed(sealed)) return null
    const jwk: PublicRsaKey = { kty: 'RSA', n: publicJwk.n, e: publicJwk.e }
    const name = `${PREFIX}${await keyName({ ...jwk })}`
    return file.name === name
      ? { name, holder, algorithm: 'RS256', publicJwk: jwk, madeAt, sealed }
      : null
  } catch {
    return null
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** A file from anybody must not keep this device busy for hours. */
const MOST_ROUNDS = 10_000_000

const isSealed = (value: unknown): value is Sealed =>
  isRecord(value) &&
  [value.salt, value.iv, value.text].every(isText) &&
  typeof value.rounds === 'number' &&
  Number.isInteger(value.rounds) &&
  value.rounds > 0 &&
  value.rounds <= MOST_ROUNDS

/**
 * Puts a backup on this device: `kept`, or why not. Only its own passphrase brings it here, so that
 * nobody leaves a key that they cannot use.
 */
export async function bringBackup(
  on: Shelves,
  text: string,
  passphrase: string,
): Promise<'kept' | 'no-backup' | 'passphrase'> {
  const row = await readBackup(text)
  if (!row) return 'no-backup'
  if (!(await openAssessorKey(row, passphrase))) return 'passphrase'
  await on.write([{ put: 'keys', row }])
  return 'kept'
}

/** Takes a key off this device. What it has signed stays signed. */
export const removeAssessor = (on: Shelves, { name }: AssessorKeyRow): Promise<void> =>
  on.write([{ remove: 'keys', key: name }])
