import { describe, expect, it } from 'vitest'
import { passTime, sightOn } from '../../../tests/support/sight.ts'
import type { State } from '../../engine/kind.ts'
import { door } from './index.ts'

const closing = (state = {}, props = {}) =>
  sightOn(door, { props: { closer: true, ...props }, state })

describe('a door', () => {
  it('is shut, open or locked, and opens only where it is not locked', () => {
    const passage = (state: State, props = {}) =>
      door.doorway?.(sightOn(door, { props, state })).passage
    expect(passage({})).toBe('shut')
    expect(passage({ leaf: 'open' })).toBe('open')
    expect(passage({}, { locked: true })).toBe('locked')
    const locked = sightOn(door, { props: { locked: true, open: true } })
    expect(locked.state.leaf).toBe('closed')
    expect(door.operate?.(locked, 'leaf', 'open')).toMatchObject({ refuse: { code: 'locked' } })
    expect(door.operate?.(sightOn(door), 'leaf', 'open').set).toMatchObject({
      leaf: 'open',
      openings: 1,
    })
    expect(door.operate?.(sightOn(door), 'leaf', 'closed')).toMatchObject({
      refuse: { code: 'already' },
    })
  })

  it('stays as it is left without a closer, and has no use for a wedge', () => {
    expect(passTime(door, sightOn(door, { state: { leaf: 'open' } }), 60).leaf).toBe('open')
    expect(Object.keys(door.controls(sightOn(door).props))).toEqual(['leaf'])
  })
})

describe('a door with a closer', () => {
  it('closes by itself five seconds after it was last opened', () => {
    expect(passTime(door, closing({ leaf: 'open' }), 4).leaf).toBe('open')
    expect(passTime(door, closing({ leaf: 'open' }), 6).leaf).toBe('closed')
    const again = closing({ leaf: 'open', openSeconds: 4 })
    expect(door.pushed?.(again).set).toMatchObject({ leaf: 'open', openSeconds: 0 })
  })

  it('is held open by a wedge until that is taken out', () => {
    const held = closing({}, { wedged: true })
    expect(held.state).toMatchObject({ leaf: 'open', wedge: 'in' })
    expect(passTime(door, held, 600).leaf).toBe('open')
    expect(door.operate?.(held, 'leaf', 'closed')).toMatchObject({ refuse: { code: 'wedged' } })
    const out = door.operate?.(held, 'wedge', 'out').set
    expect(passTime(door, { ...held, state: { ...held.state, ...out } }, 6).leaf).toBe('closed')
  })

  it('takes no wedge while it is closed', () => {
    expect(door.operate?.(closing(), 'wedge', 'in')).toMatchObject({ refuse: { code: 'not-open' } })
  })
})

describe('a door between two zones', () => {
  const joins = ['store', 'hall']

  it('joins their air and smoke while it stands open, and only then', () => {
    const given = (state: State, props = {}) =>
      door.surroundings?.(sightOn(door, { props: { joins, ...props }, state }))
    // 0.6 / 3 x 2.1 x sqrt(9.81 x 2.1 x 2 / 293) = 0.1575 m3/s
    expect(given({ leaf: 'open' })).toMatchObject([
      {
        type: 'open-doorway',
        joins,
        lintelMetres: 2.1,
        cubicMetresPerMinute: expect.closeTo(9.45, 2),
      },
    ])
    expect(given({ leaf: 'closed' })).toEqual([])
    expect(given({ leaf: 'open' }, { joins: [] })).toEqual([])
  })
})
