import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import { bodyOf } from '../../src/engine/harm/body.ts'
import { doseOf } from '../../src/engine/harm/exposure.ts'
import type { Run } from '../../src/engine/run.ts'
import { collecting } from '../../src/hazards/systems/models.ts'
import { atEar } from '../../src/hazards/systems/noise.ts'
import { eventsOf, playExample } from './play-example.ts'

/** Level at the trainee's ear at a place, by a script that only walks there, dB(A). */
function levelAt(at: readonly [number, number, number], shut: boolean): number {
  const run = playExample('walls', 'unsafe', {
    actions: [
      { do: 'move', to: [0.9, 0, 0.2] },
      ...(shut ? [{ do: 'operate', item: 'door', control: 'leaf', value: 'closed' } as const] : []),
      { do: 'move', to: at },
    ],
  })
  expect(eventsOf(run, 'rejected')).toEqual([])
  const me = run.world.people.get('trainee')
  if (!me) throw new Error('levelAt: there is no trainee.')
  const [x, , z] = me.at
  expect(Math.hypot(x - at[0], z - at[2])).toBeLessThan(0.2)
  return atEar(collecting(), bodyOf(run, me))
}

const sum = (...levels: readonly number[]): number =>
  10 * Math.log10(levels.reduce((all, level) => all + 10 ** (level / 10), 0))

describe('the example of a loud room behind a wall', () => {
  it('gives the levels of the hand calculation, in the doorway, beside it and behind the door', () => {
    // 105 dB(A) at 1 m. Through the open door at 8 m (less a fraction of a cell of 0.25 m):
    // 105 - 20 log10(8.12) = 86.8 dB(A).
    const inLine = levelAt([4.125, 0, 0.125], false)
    const metres = (x: number, z: number) => Math.hypot(x + 4, z)
    expect(inLine).toBeCloseTo(sum(60, 105 - 20 * Math.log10(metres(4.125, 0.125))), 6)
    // At z = 3.125 the wall is in between. Round its end, 0.35 m from the middle of the door:
    // 4.0153 + 4.9717 - 8.7054 = 0.2816 m longer, 10 log10(3 + 20 x 0.2816 / 0.68) = 10.52 dB;
    // through it 45 dB. 105 - 18.80 - 10.52 = 75.68 dB(A).
    const beside = levelAt([4.125, 0, 3.125], false)
    const round = Math.hypot(4, 0.35) + Math.hypot(4.125, 3.125 - 0.35) - metres(4.125, 3.125)
    const loss = 10 * Math.log10(3 + (20 * round) / 0.68)
    expect(round).toBeCloseTo(0.2816, 3)
    expect(loss).toBeCloseTo(10.52, 1)
    const free = 105 - 20 * Math.log10(metres(4.125, 3.125))
    expect(beside).toBeCloseTo(sum(60, free - loss, free - 45), 2)
    // Behind the closed door nothing comes round, and 25 dB less come through: 61.8, with the hall 64.0.
    const behind = levelAt([4.125, 0, 0.125], true)
    expect(behind).toBeCloseTo(sum(60, 105 - 20 * Math.log10(metres(4.125, 0.125)) - 25), 6)
  })

  const dose = (run: Run, who = 'trainee'): number => doseOf(run, who, 'noise.osha')

  it('safe: nobody takes noise that counts once the door is closed', () => {
    const run = playExample('walls', 'safe')
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'passed', passed: true })
    // Only the walk in, up to 1.5 m from the machine, and out again: less than half a minute.
    expect(dose(run)).toBeLessThan(0.003)
  })

  it('unsafe: the call does not get through the wall, and five minutes at the bench add up', () => {
    const run = playExample('walls', 'unsafe')
    // 4.03 m apart, with 45 dB of wall and 10 dB round its end in between: as far as 13 m off.
    expect(eventsOf(run, 'rejected')).toMatchObject([{ do: 'say', code: 'too-far-to-hear' }])
    expect(run.world.people.get('fitter')?.zones).toContain('compressor_room')
    // 86.8 dB(A), 8 / 2^((86.8 - 90) / 5) = 12.4 h: 301 s take 0.0067 of the day's dose.
    expect(dose(run)).toBeGreaterThan(0.0064)
    expect(dose(run)).toBeLessThan(0.0072)
    const { criteria, passed } = markRun(run)
    expect(passed).toBe(false)
    expect(criteria).toContainEqual(expect.objectContaining({ id: 'ears', verdict: 'not-met' }))
  })
})
