import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { wheelChock } from './index.ts'

describe('a chock', () => {
  it('says in whose slot it sits', () => {
    const things = { conveyor: { sockets: { chock_slot: ['it'] } } }
    expect(settled(wheelChock, sightOn(wheelChock, { things })).placedIn).toBe('conveyor')
  })

  it('says nothing while it is carried or lies about', () => {
    const taken = sightOn(wheelChock, { state: { placedIn: 'conveyor' } })
    expect(settled(wheelChock, taken).placedIn).toBe('')
  })
})
