import { describe, expect, it } from 'vitest'
import { sightOn } from '../../../tests/support/sight.ts'
import { noisyMachine } from './index.ts'

describe('a loud machine', () => {
  it('is loud while it runs, and silent once it is off', () => {
    const on = sightOn(noisyMachine, { props: { levelDecibels: 100 } })
    expect(noisyMachine.surroundings?.(on)).toMatchObject([{ type: 'noise', levelDecibels: 100 }])
    const off = sightOn(noisyMachine, { state: { running: false } })
    expect(noisyMachine.surroundings?.(off)).toEqual([])
  })
})
