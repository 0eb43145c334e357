import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import type { Revoked } from '../../records/credentials/revocations.ts'
import type { Change, CredentialRow, IssuedRow, Shelves } from '../storage/shelves.ts'

/** The credentials of one learner, the latest first. */
export async function credentialsOf(
  on: Shelves,
  learner: string,
): Promise<readonly CredentialRow[]> {
  const rows = await on.list('credentials', learner)
  return rows.toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
}

/** What a key has issued on this device, the latest first. */
export async function issuedBy(on: Shelves, key: string): Promise<readonly IssuedRow[]> {
  const rows = await on.list('issued', key)
  return rows.toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1))
}

const held = (learner: string, { id, jws }: HeldCredential, keptAt: string): Change => ({
  put: 'credentials',
  row: { id, learner, jws, keptAt },
})

/** Keeps a credential for a learner. Await it before saying that it is kept. */
export const keepCredential = (
  on: Shelves,
  learner: string,
  credential: HeldCredential,
): Promise<void> => on.write([held(learner, credential, new Date().toISOString())])

export const eraseCredential = (on: Shelves, id: string): Promise<void> =>
  on.write([{ remove: 'credentials', key: id }])

/** Whose attempts were signed, as far as this device knows them. */
export interface About {
  /** The learner on this device; empty where it is somebody from elsewhere. */
  readonly learner: string
  /** What they are called where the attempts came from. */
  readonly name: string | null
}

/** Writes down what was issued, and gives it to the learner where they practise on this device. */
export function keepIssued(
  on: Shelves,
  credential: HeldCredential,
  { learner, name }: About,
): Promise<void> {
  const { id, key, claim, validFrom, validUntil, jws } = credential
  const row: IssuedRow = {
    id,
    key,
    learner,
    about: name,
    competency: claim.competency.title,
    issuedAt: validFrom,
    validUntil,
    jws,
    revoked: null,
  }
  return on.write([
    { put: 'issued', row },
    ...(learner === '' ? [] : [held(learner, credential, validFrom)]),
  ])
}

/** Notes that a credential of this key was taken back, one that is not noted here as well. */
export async function noteRevoked(
  on: Shelves,
  credential: HeldCredential,
  revoked: Omit<Revoked, 'id'>,
): Promise<void> {
  if (!(await on.read('issued', credential.id)))
    await keepIssued(on, credential, { learner: '', name: null })
  await on.update('issued', credential.id, (row) => ({ ...row, revoked: row.revoked ?? revoked }))
}

/** All that a key has taken back and that has not run out by itself, in the order of its time. */
export const revokedOf = (issued: readonly IssuedRow[], now: string): readonly Revoked[] =>
  issued
    .flatMap(({ id, validUntil, revoked }) =>
      revoked && validUntil > now ? [{ id, ...revoked }] : [],
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
