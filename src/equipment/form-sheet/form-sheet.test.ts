import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { inspect, write } from './behaviour.ts'
import { formSheet } from './index.ts'

const props = { title: 'Energy sources', boxes: ['drive', 'air', 'gravity'] }

describe('a sheet with three boxes', () => {
  const sight = sightOn(formSheet, { props })

  it('has a state for each box', () => {
    expect(sight.state).toMatchObject({ drive: false, air: false, gravity: false })
  })

  it('counts the boxes that are ticked', () => {
    const ticked = { ...sight, state: { ...sight.state, ...write(sight, { air: true }).set } }
    expect(settled(formSheet, ticked).ticks).toBe(1)
  })

  it('can be corrected before it is signed', () => {
    const ticked = { ...sight, state: { ...sight.state, air: true } }
    expect(write(ticked, { air: false })).toEqual({ set: { air: false } })
  })

  it('keeps the name of whoever signs', () => {
    expect(write({ ...sight, by: 'sam' }, { drive: true, signed: true })).toEqual({
      set: { drive: true, signed: true, signedBy: 'sam' },
    })
  })

  it('takes nothing more once it is signed', () => {
    const signed = { ...sight, state: { ...sight.state, signed: true } }
    expect(write(signed, { air: true }).refuse?.code).toBe('signed')
    expect(write(signed, { signed: false }).refuse?.code).toBe('signed')
  })

  it('refuses a box it does not have, a field of its own, and anything but a tick', () => {
    expect(write(sight, { sun: true }).refuse?.code).toBe('no-box')
    expect(write(sight, { reads: true }).refuse?.code).toBe('no-box')
    expect(write(sight, { air: 'yes' }).refuse?.code).toBe('not-a-tick')
  })

  it('is read by a close look', () => expect(inspect(sight)).toEqual({ set: { reads: 1 } }))
})

describe('a sheet whose box has the name of a field of its own', () => {
  it('leaves that box out', () => {
    const sight = sightOn(formSheet, { props: { boxes: ['ticks', 'air'] } })
    expect(sight.state.ticks).toBe(0)
    expect(settled(formSheet, sight).ticks).toBe(0)
  })
})
