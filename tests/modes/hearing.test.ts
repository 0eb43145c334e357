import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import { act, advanceUntilFree } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import { perceive } from '../../src/engine/offers/perceive.ts'
import { withinHearing } from '../../src/modes/shared/hearing.ts'
import { lockout } from '../e2e/support/keep-attempt.ts'

describe('a call to everybody', () => {
  it('says whom it reaches: at the wall valve the worker of the other firm is too far away', () => {
    const run = createRun(lockout(), catalogue, {
      seed: 1,
      purpose: 'practice',
      parameters: { crew: 'contractor', airTakesLock: false },
    })
    const heardAt = (to: string): string => {
      act(run, { do: 'move', to })
      advanceUntilFree(run)
      return withinHearing(perceive(run).people, 'en')
    }
    expect(heardAt('air_supply')).toMatch(/^Within hearing: .*Sam/)
    expect(heardAt('air_supply')).not.toContain('Yusuf')
    expect(heardAt('lock_board')).toContain('Yusuf')
  })

  it('says that nobody would hear it where nobody is near', () => {
    expect(withinHearing([], 'en')).toBe('Nobody is within hearing.')
  })
})
