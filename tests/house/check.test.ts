import { describe, expect, it } from 'vitest'
import { asOne, tooFew } from '../../src/cli/tools/checks/check.ts'

describe('a check that found no fault', () => {
  it('has still not passed when it looked at too little', () => {
    const outcome = asOne(true, { count: 0, at: 'files', atLeast: 1 })
    expect(tooFew(outcome)).toEqual([{ count: 0, at: 'files', atLeast: 1 }])
  })

  it('has passed when it looked at enough', () => {
    expect(tooFew(asOne(true, { count: 1, at: 'files', atLeast: 1 }))).toEqual([])
  })
})
