import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentBefore, olderThan } from '../../src/records/retention/older.ts'

const NOW = Date.UTC(2026, 10, 26)
const at = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: NOW - 400 * 86_400_000, max: NOW + 86_400_000 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
)
const id = fc.stringMatching(/^[a-f]{1,2}$/)
const dated = fc.uniqueArray(fc.record({ id, at }), { selector: (row) => row.id })
const keepings = fc.record({
  attempts: dated,
  pieces: dated,
  credentials: dated,
  parcels: fc.uniqueArray(fc.record({ id, attempt: id, at, unsent: fc.boolean() }), {
    selector: (row) => row.id,
  }),
})
const days = fc.integer({ min: 1, max: 400 })

describe('what is older than so many days', () => {
  it('leaves whatever is younger, or has no date that can be read', () => {
    fc.assert(
      fc.property(keepings, days, fc.constantFrom('kept', 'erased'), (all, n, unsent) => {
        const before = momentBefore(NOW, n)
        const old = olderThan(all, before, unsent)
        for (const shelf of ['attempts', 'pieces', 'credentials'] as const) {
          for (const row of all[shelf]) {
            if (!(row.at < before)) expect(old[shelf]).not.toContain(row.id)
          }
        }
      }),
    )
  })

  it('takes every piece and, where all may go, every try of that age', () => {
    fc.assert(
      fc.property(keepings, days, (all, n) => {
        const before = momentBefore(NOW, n)
        const old = olderThan(all, before, 'erased')
        for (const shelf of ['attempts', 'pieces', 'credentials'] as const) {
          expect(old[shelf]).toEqual(all[shelf].filter((row) => row.at < before).map((r) => r.id))
        }
      }),
    )
  })

  it('keeps what has not arrived unless told otherwise, and names it either way', () => {
    fc.assert(
      fc.property(keepings, days, (all, n) => {
        const before = momentBefore(NOW, n)
        const kept = olderThan(all, before, 'kept')
        const erased = olderThan(all, before, 'erased')
        const unsent = all.parcels.filter((row) => row.unsent)
        for (const row of unsent) {
          expect(kept.attempts).not.toContain(row.attempt)
          expect(kept.parcels).not.toContain(row.id)
        }
        expect(kept.unsent).toEqual(erased.unsent)
        const held = all.parcels.filter(({ id: row }) => !kept.parcels.includes(row))
        for (const row of held.filter(({ id: gone }) => erased.parcels.includes(gone)))
          expect(kept.unsent).toContain(row.attempt)
        expect(kept.pieces).toEqual(erased.pieces)
      }),
    )
  })

  it('never parts a try from its statements, nor from what was judged of it', () => {
    fc.assert(
      fc.property(keepings, days, fc.constantFrom('kept', 'erased'), (all, n, unsent) => {
        const old = olderThan(all, momentBefore(NOW, n), unsent)
        const tries = new Set(all.attempts.map((row) => row.id))
        for (const parcel of all.parcels) {
          if (tries.has(parcel.attempt)) {
            expect(old.parcels.includes(parcel.id)).toBe(old.attempts.includes(parcel.attempt))
          }
        }
      }),
    )
  })

  it('goes by the exact moment: a try of that very millisecond stays', () => {
    const before = momentBefore(NOW, 30)
    expect(before).toBe(Date.UTC(2026, 9, 27))
    const attempts = [
      { id: 'older', at: before - 1 },
      { id: 'same', at: before },
    ]
    expect(
      olderThan({ attempts, parcels: [], pieces: [], credentials: [] }, before, 'kept').attempts,
    ).toEqual(['older'])
  })
})
