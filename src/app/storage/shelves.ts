import type { RevocationReason } from '../../records/credentials/revocations.ts'
import type { Piece } from '../../records/portfolio/piece.ts'
import type { SigningKey } from '../../records/signature/jws.ts'
import type { LocalText } from '../catalogue.ts'
import type { Sealed } from '../keys/vault.ts'
import type { Settings } from '../settings/settings.ts'
import type { ActionRow, AttemptRow, FileRow, ParcelRow } from './attempt-rows.ts'
import type { BroughtRow } from './brought-row.ts'

/** Somebody who practises on this device. The name never leaves it. */
export interface LearnerRow {
  readonly id: string
  readonly name: string
  /** Keeps the curious out of the app's pages; it does not lock the files on the device. */
  readonly pin: PinRow | null
}

export interface PinRow {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly hash: Uint8Array<ArrayBuffer>
  readonly rounds: number
  /** Staff had a passphrase on this device when it was set: they can put another one in its place. */
  readonly underStaff?: boolean
}

export interface SettingsRow {
  readonly learner: string
  readonly settings: Settings
}

/** A job that was made ready offline, with the version that was fetched. */
export interface PackRow {
  readonly scenario: string
  readonly sha256: string
  readonly parts: 'text' | 'all'
  readonly bytes: number
}

/** The name under which a device keeps what the passphrase of staff opens. */
export const STAFF = 'staff'

/** What belongs to the device, by name. */
export interface DeviceRow {
  readonly name: string
  readonly value: string
}

/** The key that this device signs with. The browser keeps its private half to itself. */
export interface DeviceKeyRow extends SigningKey {
  readonly name: 'device'
}

/** The key of an assessor: its private half is on the device only locked under their passphrase. */
export interface AssessorKeyRow {
  /** `assessor:` and the RFC 7638 thumbprint of the key. */
  readonly name: string
  /** What the assessor is called in what they sign. */
  readonly holder: string
  readonly algorithm: 'RS256'
  readonly publicJwk: PublicRsaKey
  /** ISO 8601, by the clock of the device. */
  readonly madeAt: string
  /** The private half, PKCS #8 in base64. */
  readonly sealed: Sealed
}

export interface PublicRsaKey {
  readonly kty: 'RSA'
  readonly n: string
  readonly e: string
}

export type KeyRow = DeviceKeyRow | AssessorKeyRow

/** A piece of somebody's portfolio. */
export interface PieceRow {
  readonly id: string
  readonly learner: string
  readonly piece: Piece
}

/** The bytes of a photo, film or document, apart from what is said about it. */
export interface ContentRow {
  readonly piece: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A credential in somebody's portfolio. */
export interface CredentialRow {
  /** UUID of the credential. */
  readonly id: string
  readonly learner: string
  /** As it was signed: compact JWS. */
  readonly jws: string
  /** ISO 8601, by the clock of the device. */
  readonly keptAt: string
}

/** What an assessor signed on this device, to be found again when it has to be taken back. */
export interface IssuedRow {
  /** UUID of the credential. */
  readonly id: string
  /** RFC 7638 thumbprint of the key that signed it. */
  readonly key: string
  /** Whose it is, where that person practises on this device; else empty. */
  readonly learner: string
  /** What the learner was called there; never in the credential. */
  readonly about: string | null
  readonly competency: LocalText
  readonly issuedAt: string
  readonly validUntil: string
  /** Null once it was forgotten: only the number of what was taken back stays. */
  readonly jws: string | null
  readonly revoked: { readonly at: string; readonly reason: RevocationReason } | null
}

/** Everything the app keeps, by shelf. */
export interface Rows {
  readonly learners: LearnerRow
  readonly settings: SettingsRow
  readonly attempts: AttemptRow
  readonly actions: ActionRow
  readonly files: FileRow
  readonly packs: PackRow
  readonly device: DeviceRow
  readonly keys: KeyRow
  readonly outbox: ParcelRow
  readonly brought: BroughtRow
  readonly pieces: PieceRow
  readonly contents: ContentRow
  readonly credentials: CredentialRow
  readonly issued: IssuedRow
}

export type Shelf = keyof Rows

/** Actions are counted within their attempt; all other rows have one name. */
export type Key = string | readonly [attempt: string, n: number]

export type Change = {
  readonly [S in Shelf]:
    | { readonly put: S; readonly row: Rows[S] }
    | { readonly remove: S; readonly key: Key }
}[Shelf]

/** Where rows are kept: on the device, or in memory when the device refuses. */
export interface Shelves {
  read<S extends Shelf>(shelf: S, key: Key): Promise<Rows[S] | undefined>
  /** All rows, or those of one owner: the learner of an attempt, a parcel, a piece or a credential, the attempt of an action, the key of what was issued. */
  list<S extends Shelf>(shelf: S, owner?: string): Promise<readonly Rows[S][]>
  /** All changes or none; resolves once they are on the disk. */
  write(changes: readonly Change[]): Promise<void>
  /** Puts what becomes of a row, with no other change between; one that is not there stays away. */
  update<S extends Shelf>(shelf: S, key: Key, next: (row: Rows[S]) => Rows[S]): Promise<void>
}

/** Which field names a row, and which one its owner; the one place that knows. */
export const keyOf: { readonly [S in Shelf]: (row: Rows[S]) => Key } = {
  learners: (row) => row.id,
  settings: (row) => row.learner,
  attempts: (row) => row.id,
  actions: (row) => [row.attempt, row.n],
  files: (row) => row.attempt,
  packs: (row) => row.scenario,
  device: (row) => row.name,
  keys: (row) => row.name,
  outbox: (row) => row.id,
  brought: (row) => row.job,
  pieces: (row) => row.id,
  contents: (row) => row.piece,
  credentials: (row) => row.id,
  issued: (row) => row.id,
}

export const ownerOf: { readonly [S in Shelf]: ((row: Rows[S]) => string) | null } = {
  learners: null,
  settings: null,
  attempts: (row) => row.learner,
  actions: (row) => row.attempt,
  files: null,
  packs: null,
  device: null,
  keys: null,
  outbox: (row) => row.learner,
  brought: null,
  pieces: (row) => row.learner,
  contents: null,
  credentials: (row) => row.learner,
  issued: (row) => row.key,
}
