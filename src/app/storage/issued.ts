import type { Change, IssuedRow } from './shelves.ts'

/**
 * What is left of an issued credential once it is forgotten. One that was taken back keeps its bare
 * number until it would have run out: without it, the next list would give it again.
 */
export const forgotten = (row: IssuedRow, now: string): Change =>
  row.revoked && row.validUntil > now
    ? { put: 'issued', row: { ...row, learner: '', about: null, competency: {}, jws: null } }
    : { remove: 'issued', key: row.id }
