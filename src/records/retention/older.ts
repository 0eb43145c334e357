/** Something a device keeps, with its age. Times are milliseconds since 1970, by the clock of the device. */
export interface Dated {
  readonly id: string
  readonly at: number
}

/** The statements of one attempt on their way, under the attempt's id. */
export interface DatedParcel extends Dated {
  /** Some have not arrived: they wait, or were put aside. */
  readonly unsent: boolean
}

export interface Keepings {
  readonly attempts: readonly Dated[]
  readonly parcels: readonly DatedParcel[]
  readonly pieces: readonly Dated[]
}

/** Ids of what goes, and of the attempts that are as old and have not arrived yet. */
export interface Older {
  readonly attempts: readonly string[]
  readonly parcels: readonly string[]
  readonly pieces: readonly string[]
  readonly unsent: readonly string[]
}

const DAY = 86_400_000

/** The moment before which something is older than so many days. */
export const momentBefore = (now: number, days: number): number => now - days * DAY

/**
 * Everything from before a moment. An attempt whose statements have not all arrived stays, with
 * them, unless they are to be `erased` too; an attempt and its statements never part. What has no
 * readable date (NaN) is not known to be old and stays.
 */
export function olderThan(
  { attempts, parcels, pieces }: Keepings,
  before: number,
  unsent: 'kept' | 'erased',
): Older {
  const dates = new Map(attempts.map(({ id, at }) => [id, at]))
  const isOld = ({ at }: Dated): boolean => at < before
  const oldParcels = parcels.filter(({ id, at }) => (dates.get(id) ?? at) < before)
  const waiting = oldParcels.filter((parcel) => parcel.unsent).map(({ id }) => id)
  const held = new Set(unsent === 'kept' ? waiting : [])
  const going = ({ id }: Dated): boolean => !held.has(id)
  const ids = (rows: readonly Dated[]): readonly string[] => rows.map(({ id }) => id)
  return {
    attempts: ids(attempts.filter(isOld).filter(going)),
    parcels: ids(oldParcels.filter(going)),
    pieces: ids(pieces.filter(isOld)),
    unsent: waiting,
  }
}
