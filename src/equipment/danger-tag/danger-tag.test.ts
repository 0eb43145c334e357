import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { write } from './behaviour.ts'
import { dangerTag } from './index.ts'

const props = {
  names: ['You', 'Sam'],
  dates: ['12 May'],
  reasons: ['Jam in the belt'],
}
const written = { name: 'You', date: '12 May', reason: 'Jam in the belt' }

describe('an empty danger tag', () => {
  const sight = sightOn(dangerTag, { props })

  it('takes a name, a date and a reason from what is offered', () => {
    expect(write(sight, written)).toEqual({ set: written })
  })

  it('refuses a name that is not offered, and then changes nothing', () => {
    expect(write(sight, { ...written, name: 'Nobody' })).toEqual({
      refuse: { code: 'not-offered', params: { item: 'it', field: 'name', value: 'Nobody' } },
    })
  })

  it('has no other lines', () => {
    expect(write(sight, { filled: true }).refuse?.code).toBe('no-line')
  })

  it('is filled only when all three lines are', () => {
    const { reason: _, ...two } = written
    expect(settled(dangerTag, { ...sight, state: { ...sight.state, ...two } }).filled).toBe(false)
    expect(settled(dangerTag, { ...sight, state: { ...sight.state, ...written } }).filled).toBe(
      true,
    )
  })
})

describe('a tag that was filled in before the job', () => {
  const filled = { names: ['You'], name: 'Sam', date: 'Monday', reason: 'Cleaning' }

  it('is filled, with words of its own', () => {
    const sight = sightOn(dangerTag, { props: filled })
    expect(settled(dangerTag, sight)).toMatchObject({ filled: true, name: 'Sam' })
    expect(dangerTag.state(sight.props).name?.values).toEqual(['', 'You', 'Sam'])
  })
})

describe('a tag that hangs', () => {
  const on = (things: Parameters<typeof sightOn>[1]) =>
    settled(dangerTag, sightOn(dangerTag, things)).on

  it('on a padlock speaks for the device that the padlock locks', () => {
    const lock = { kind: 'padlock', sockets: { tag: ['it'] }, state: { on: 'isolator_a' } }
    expect(on({ things: { lock } })).toBe('isolator_a')
  })

  it('on a padlock that locks nothing speaks for nothing', () => {
    const lock = { kind: 'padlock', sockets: { tag: ['it'] }, state: { on: '' } }
    expect(on({ things: { lock } })).toBe('')
  })

  it('on a handle without a lock speaks for that device', () => {
    expect(
      on({ things: { valve: { kind: 'lockable-air-valve', sockets: { tag: ['it'] } } } }),
    ).toBe('valve')
  })

  it('on a board speaks for nothing', () => {
    expect(on({ things: { board: { kind: 'lock-board', sockets: { hook_1: ['it'] } } } })).toBe('')
  })
})
