/** Something a device keeps, with its age. Times are milliseconds since 1970, by the clock of the device. */
export interface Dated {
  readonly id: string
  readonly at: number
}

/** Statements about one attempt on their way. */
export interface DatedParcel extends Dated {
  readonly attempt: string
  /** Some have not arrived: they wait, or were put aside. */
  readonly unsent: boolean
}

export interface Keepings {
  readonly attempts: readonly Dated[]
  readonly parcels: readonly DatedParcel[]
  readonly pieces: readonly Dated[]
  /** Credentials of learners, and what was issued to them. */
  readonly credentials: readonly Dated[]
}

/** Ids of what goes, and of the attempts that are as old and have not arrived yet. */
export interface Older {
  readonly attempts: readonly string[]
  readonly parcels: readonly string[]
  readonly pieces: readonly string[]
  readonly credentials: readonly string[]
  readonly unsent: readonly string[]
}

const DAY = 86_400_000

/** The moment before which something is older than so many days. */
export const momentBefore = (now: number, days: number): number => now - days * DAY

/**
 * Everything from before a moment. An attempt whose statements have not all arrived stays, with all
 * of them, unless they are to be `erased` too; an attempt and its statements never part. What has no
 * readable date (NaN) is not known to be old and stays.
 */
export function olderThan(
  { attempts, parcels, pieces, credentials }: Keepings,
  before: number,
  unsent: 'kept' | 'erased',
): Older {
  const dates = new Map(attempts.map(({ id, at }) => [id, at]))
  const isOld = ({ at }: Dated): boolean => at < before
  const oldParcels = parcels.filter(({ attempt, at }) => (dates.get(attempt) ?? at) < before)
  const waiting = new Set(oldParcels.filter((each) => each.unsent).map(({ attempt }) => attempt))
  const stays = (attempt: string): boolean => unsent === 'kept' && waiting.has(attempt)
  const ids = (rows: readonly Dated[]): readonly string[] => rows.map(({ id }) => id)
  return {
    attempts: ids(attempts.filter((row) => isOld(row) && !stays(row.id))),
    parcels: ids(oldParcels.filter(({ attempt }) => !stays(attempt))),
    pieces: ids(pieces.filter(isOld)),
    credentials: ids(credentials.filter(isOld)),
    unsent: [...waiting],
  }
}
