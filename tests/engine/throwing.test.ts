import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { trackWithheld } from '../../src/engine/attempt/attempt.ts'
import { createRun } from '../../src/engine/create.ts'
import { loto } from './support/play.ts'

/** Metres above the floor at which a hand lets go, and metres a second squared. */
const HAND = 0.95
const GRAVITY = 9.81

/** A spanner thrown from the middle of the hall to the right, and upwards. */
function thrown(right: number, up: number) {
  const run = createRun(loto, catalogue, { seed: 7, purpose: 'practice', parameters: {} })
  const doIt = (action: Parameters<typeof act>[1]): void => {
    act(run, action)
    advanceUntilFree(run)
  }
  doIt({ do: 'move', to: 'trolley' })
  doIt({ do: 'take', item: 'spanner' })
  doIt({ do: 'move', to: [-1, 0, 2.5] })
  doIt({ do: 'release', item: 'spanner', velocity: [right, up, 0] })
  const start = run.tick
  const [from] = run.world.people.get('trainee')?.at ?? [0]
  advance(run, run.tick + 600)
  const mine = run.events.filter(({ item, tick }) => item === 'spanner' && tick >= start)
  const blow = mine.find(({ type }) => type === 'contact')
  const rest = mine.find(({ type }) => type === 'rest')
  const at = Array.isArray(rest?.at) ? rest.at.map(Number) : []
  return { run, seconds: ((blow?.tick ?? 0) - start) / 60, metres: (at[0] ?? 0) - from }
}

/** How long something flies that leaves a hand with that speed upwards. */
const flight = (up: number): number => (up + Math.sqrt(up * up + 2 * GRAVITY * HAND)) / GRAVITY

describe('a thing that is thrown', () => {
  it('flies for as long as gravity lets it, and as far as the hand was fast', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 }), (right, up) => {
        const { seconds, metres } = thrown(right, up)
        expect(Math.abs(seconds - flight(up))).toBeLessThan(0.05)
        expect(metres).toBeGreaterThan(0.8 * right * flight(up))
      }),
      { numRuns: 5 },
    )
  })

  it('is told where it is each second, which is nobody’s pose', () => {
    const { events } = thrown(2, 3).run
    expect(events.some(({ type }) => type === 'poses')).toBe(true)
    expect(trackWithheld({ tracks: null, events })).toBe(false)
  })
})
