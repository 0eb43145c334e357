import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { takeSnapshot } from '../../src/engine/attempt/snapshot.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { react } from '../../src/engine/react.ts'
import { type Run, setFields } from '../../src/engine/run.ts'
import { positionOf } from '../../src/engine/world.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

/** A hall of 24 m by 6 m whose right half, from x = 0 on, may fill with smoke. */
function hall(): Run {
  const { scenario, diagnostics } = validateScenario(
    JSON.stringify({
      format: 1,
      id: 'pace',
      version: '1.0.0',
      title: { en: 'Pace' },
      place: { kit: 'workshop', size: [24, 3, 6] },
      zones: {
        right: {
          box: [
            [0, 0, -3],
            [12, 3, 3],
          ],
        },
      },
      start: { at: [-5.125, 0, 0.125] },
      equipment: { smoke: { is: 'smoke-layer', at: [6, 0, 0], with: { zone: 'right' } } },
      people: { ana: { is: 'worker', at: [-5.125, 0, 1.125], name: { en: 'Ana' } } },
      procedure: [
        { id: 'in', text: { en: 'Go.' }, why: { en: 'So.' }, done: "trainee.in('right')" },
      ],
      assessment: { criteria: [{ id: 'in', all: ['in'] }] },
    }),
    'pace.json',
    catalogueFacts(catalogue),
  )
  if (!scenario) throw new Error(JSON.stringify(diagnostics))
  return createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
}

function fill(run: Run, extinctionPerMetre: number, clearMetres = 1): void {
  setFields(run, 'smoke', { extinctionPerMetre, clearMetres })
  react(run)
}

/** Seconds that a walk from x = -5.125 to x = 4.875 takes. */
function walk(run: Run): number {
  act(run, { do: 'move', to: [4.875, 0, 0.125] })
  advanceUntilFree(run)
  const me = run.world.people.get('trainee')
  expect(me?.at).toEqual([4.875, 0, 0.125])
  return run.tick / 60
}

describe('a walk of 10 m', () => {
  it('takes 7.14 s in clear air, and as long under smoke that is over the head', () => {
    expect(walk(hall())).toBeCloseTo(10 / 1.4, 1)
    const high = hall()
    fill(high, 4, 2)
    expect(walk(high)).toBeCloseTo(10 / 1.4, 1)
  })

  it('is slower from where the smoke begins on, by how far one sees in it', () => {
    // K = 1 /m: one sees 2 m, 1.4 - 0.34 x (3 - 2) = 1.06 m/s. 5.125 m at 1.4 m/s and 4.875 m at
    // 1.06 m/s take 3.66 + 4.60 = 8.26 s; a walker is held against what is around every 0.1 s.
    const thin = hall()
    fill(thin, 1)
    expect(Math.abs(walk(thin) - 8.26)).toBeLessThan(0.1)
    // K = 20 /m: one sees 0.1 m, 1.4 - 0.34 x 2.9 = 0.414 m/s: 3.66 + 11.78 = 15.44 s.
    const thick = hall()
    fill(thick, 20)
    expect(Math.abs(walk(thick) - 15.44)).toBeLessThan(0.2)
  })

  it('goes on faster once the smoke lifts, and at no time jumps', () => {
    const run = hall()
    fill(run, 20)
    act(run, { do: 'move', to: [4.875, 0, 0.125] })
    const me = run.world.people.get('trainee')
    if (!me) throw new Error('no trainee')
    let before = positionOf(me, run.tick)[0]
    for (let tick = 1; tick < 1000 && me.walk; tick++) {
      advance(run, tick)
      if (tick === 400) fill(run, 0, 3)
      const now = positionOf(me, run.tick)[0]
      expect(now - before).toBeGreaterThanOrEqual(-1e-9)
      expect(now - before).toBeLessThanOrEqual(1.4 / 60 + 0.02)
      before = now
    }
    // 3.66 s and 5.125 m to the smoke, 3.0 s at 0.414 m/s in it, then 3.63 m at 1.4 m/s: 9.26 s.
    expect(Math.abs(run.tick / 60 - 9.26)).toBeLessThan(0.15)
  })

  it('makes what comes next wait, and is the same after a snapshot in its middle', () => {
    const run = hall()
    fill(run, 20)
    act(run, { do: 'move', to: [4.875, 0, 0.125] })
    act(run, { do: 'look', at: 'smoke' })
    act(run, { do: 'move', to: [4.875, 0, 0.125], by: 'ana' })
    advance(run, 500)
    const half = takeSnapshot(run)
    const rest = (): string => {
      advance(run, 3000)
      return JSON.stringify(run.events.slice(-12))
    }
    const first = rest()
    const done = run.events.filter((event) => event.type === 'done').map((event) => event.do)
    expect(done).toEqual(['move', 'move', 'look'])
    half.restore()
    expect(rest()).toBe(first)
  })
})
