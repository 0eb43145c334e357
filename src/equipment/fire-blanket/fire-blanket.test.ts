import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { use } from './behaviour.ts'
import { fireBlanket } from './index.ts'

const over = (size: string, state = {}) =>
  use(sightOn(fireBlanket, { state, things: { pan: { state: { covered: false, size } } } }), 'pan')

describe('a fire blanket', () => {
  it('covers a small fire, and a pan that does not burn yet', () => {
    expect(over('small').others).toEqual({ pan: { covered: true } })
    expect(over('none').others).toEqual({ pan: { covered: true } })
  })

  it('is refused over a large fire, a second time, and over what cannot burn', () => {
    expect(over('bin').refuse?.code).toBe('too-large')
    expect(over('large').refuse?.code).toBe('too-large')
    expect(over('small', { used: true }).refuse?.code).toBe('used')
    expect(use(sightOn(fireBlanket), 'wall').refuse?.code).toBe('nothing-to-cover')
  })
})
