import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/engine/world.ts'
import { gazeOf } from '../../src/modes/world3d/moment/gaze.ts'
import { createStandIn } from '../../src/modes/world3d/moment/stand-in.ts'
import { doIt, startJob } from '../modes/support/job.ts'

const away = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((each, i) => each - (b[i] ?? 0)))

describe('a run that stands in for the moments of a film', () => {
  it('shows another moment with the same things and people, and leaves that moment as it was', () => {
    const late = startJob()
    doIt(late, { do: 'move', to: 'isolator_a' })
    doIt(late, { do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' })
    const early = startJob()
    const before = JSON.stringify([...early.world.entities.values()].map(({ state }) => state))
    const standIn = createStandIn(late)
    const isolator = standIn.run.world.entities.get('isolator_a')
    const trainee = standIn.run.world.people.get('trainee')
    expect(isolator?.state.position).toBe('off')
    standIn.show(early)
    expect(standIn.run.world.entities.get('isolator_a')).toBe(isolator)
    expect(standIn.run.world.people.get('trainee')).toBe(trainee)
    expect(isolator?.state.position).toBe('on')
    expect(trainee?.at).toEqual(early.world.people.get('trainee')?.at)
    expect(standIn.run.tick).toBe(early.tick)
    standIn.show(late)
    expect(isolator?.state.position).toBe('off')
    expect(JSON.stringify([...early.world.entities.values()].map(({ state }) => state))).toBe(
      before,
    )
  })
})

describe('where the trainee looked', () => {
  it('is straight ahead before the first deed', () => {
    const run = startJob()
    const at = run.world.people.get('trainee')?.at ?? [0, 0, 0]
    const gaze = gazeOf(run)
    expect(away([gaze[0], 0, gaze[2]], at)).toBeCloseTo(4)
    expect(gaze[1]).toBe(1.5)
  })

  it('is at the thing of the last deed, and at the person who was spoken to', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'isolator_a' })
    expect(away(gazeOf(run), placeOf(run.world, 'isolator_a', run.tick))).toBeLessThan(0.4)
    doIt(run, { do: 'say', phrase: 'notify_affected', to: 'operator' })
    const sam = run.world.people.get('operator')?.at ?? [0, 0, 0]
    expect(away(gazeOf(run), [sam[0], 1.5, sam[2]])).toBeLessThan(0.1)
  })

  it('does not fall into the own hand: what is done to comes before what is held', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'lock_board' })
    doIt(run, { do: 'take', item: 'my_lock' })
    expect(away(gazeOf(run), placeOf(run.world, 'lock_board', run.tick))).toBeLessThan(1.5)
  })
})
