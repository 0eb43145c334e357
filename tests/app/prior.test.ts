import { describe, expect, it } from 'vitest'
import { freshVariant } from '../../src/app/prior/fresh-variant.ts'
import { drawParameters } from '../../src/engine/parameters.ts'
import { lockout } from '../e2e/support/keep-attempt.ts'

const job = lockout()

/** Numbers as they come, one after the other. */
const counting = () => {
  let number = 0
  return () => {
    number += 1
    return number
  }
}

describe('a variant for somebody who does the job already', () => {
  it('is one that they have not met, in whatever purpose', () => {
    const met: Record<string, unknown>[] = []
    const draw = counting()
    for (let i = 0; i < 5; i++) {
      const number = freshVariant(job, met, draw)
      if (number === null) throw new Error('The lockout has more than five variants.')
      const drawn = drawParameters(job, number, {})
      expect(met).not.toContainEqual(drawn)
      met.push(drawn)
    }
    expect(met).toHaveLength(5)
  })

  it('is none where all were met, as in a job that draws nothing', () => {
    const { parameters: _none, ...plain } = job
    expect(freshVariant(plain, [], counting())).toBe(1)
    expect(freshVariant(plain, [{}], counting())).toBeNull()
  })
})
