import { describe, expect, it } from 'vitest'
import { createPaceWatch } from '../../src/modes/world3d/pace-watch.ts'

/** How often a watch speaks up over frames that took so long, in seconds. */
const spoke = (frames: readonly number[]): number => {
  const watch = createPaceWatch()
  let now = 0
  watch(now)
  return frames.filter((took) => {
    now += took
    return watch(now)
  }).length
}
const many = (count: number, took: number): number[] => Array.from({ length: count }, () => took)

describe('the watch over the pace of the picture', () => {
  it('leaves a device alone that draws eight frames a second, and any faster one', () => {
    expect(spoke(many(300, 0.125))).toBe(0)
    expect(spoke(many(300, 1 / 60))).toBe(0)
  })

  it('speaks up once where three frames a second are drawn', () => {
    expect(spoke(many(300, 0.33))).toBe(1)
  })

  it('forgives one long frame, as after a hidden page or while something loads', () => {
    expect(spoke([...many(30, 0.05), 40, ...many(30, 0.05)])).toBe(0)
  })
})
