import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { entangledSystem } from '../../hazards/systems/entangled.ts'
import { hangs, operate } from './behaviour.ts'
import { looseWear } from './index.ts'

const wear = (item: string, lies = 'loose') =>
  sightOn(looseWear, { props: { item }, state: { lies } })

describe('what hangs loose', () => {
  it.each(['loose-jacket', 'long-hair'])('%s hangs until it is closed or tied up', (item) => {
    expect(hangs(wear(item))).toBe(item)
    const closed = operate(wear(item), 'fastening', 'close')
    expect(closed.set).toEqual({ lies: 'close' })
    expect(hangs(wear(item, 'close'))).toBe('')
    expect(operate(wear(item, 'close'), 'fastening', 'close').refuse?.code).toBe('already')
  })

  it('can come off where it is a jacket, and stays on the head where it is hair', () => {
    expect(looseWear.portable?.({ item: 'loose-jacket' }).wear?.protects).toBe('loose-jacket')
    expect(looseWear.portable?.({ item: 'long-hair' }).wear).toBeUndefined()
  })
})

describe('a turning part near somebody', () => {
  const caught = (hanging: readonly string[], force: number) =>
    entangledSystem.judge(
      {
        item: 'it',
        distance: 1,
        surrounding: { type: 'entangling', reach: { within: 1.2 }, speed: 1.5, force },
      },
      {
        who: 'trainee',
        at: [0, 0, 0],
        wearing: [],
        protections: [],
        hangs: hanging,
        around: [],
        place: { noiseDecibels: 0 },
        tether: null,
      },
    )

  it('catches only what hangs, and only where it pulls harder than a hand bears', () => {
    expect(caught([], 2000)).toBeNull()
    expect(caught(['long-hair'], 140)).toBeNull()
    expect(caught(['long-hair'], 141)?.actual).toBe(1)
  })

  it('never hurts less for a harder pull', () => {
    const classes = [0, 141, 300, 1401, 5000].map(
      (force) => caught(['long-hair'], force)?.actual ?? 0,
    )
    expect(classes).toEqual([...classes].sort((a, b) => a - b))
  })
})
