import { describe, expect, it } from 'vitest'
import { sightOf, type Thing } from '../../../tests/support/sight.ts'
import { restorable } from './upstream.ts'

const mine = { closed: true, cut: false, key: 'out', keyHolder: 'trainee' }
const isolator = (locked: boolean, hasp: readonly string[] = []): Thing => ({
  kind: 'rotary-isolator',
  state: { inputVolts: 400, locked },
  sockets: { hasp },
})
const volts = (things: Readonly<Record<string, Thing>>, fedBy: readonly string[]) =>
  restorable(sightOf({ things, fedBy }), 'electrical')

describe('a machine fed through a drive by an isolator', () => {
  const fed = (a: Thing, more: Readonly<Record<string, Thing>> = {}) =>
    volts({ drive: { fedBy: ['a'] }, a, ...more }, ['drive'])

  it('can be restored while the isolator is only turned off', () => {
    expect(fed(isolator(false))).toBe(400)
  })

  it('cannot be restored while the person’s own lock holds it', () => {
    expect(fed(isolator(true, ['lock']), { lock: { kind: 'padlock', state: mine } })).toBe(0)
  })

  it('cannot be restored while the person’s own lock is one of several in a hasp', () => {
    const hasp: Thing = { kind: 'lockout-hasp', sockets: { locks: ['theirs', 'lock'] } }
    const theirs: Thing = { kind: 'padlock', state: { ...mine, keyHolder: 'sam' } }
    const lock: Thing = { kind: 'padlock', state: mine }
    expect(fed(isolator(true, ['hasp']), { hasp, theirs, lock })).toBe(0)
  })

  it.each([
    ['somebody else’s', { keyHolder: 'sam' }],
    ['cut', { cut: true }],
    ['open', { closed: false }],
    ['one with the key left in it', { key: 'in' }],
  ])('can be restored when the lock on it is %s', (_name, change) => {
    const lock: Thing = { kind: 'padlock', state: { ...mine, ...change } }
    expect(fed(isolator(true, ['lock']), { lock })).toBe(400)
  })
})

describe('a machine with two ways back to a source', () => {
  const lock: Thing = { kind: 'padlock', state: mine }

  it('can be restored by the way that is not locked', () => {
    const things = { a: isolator(true, ['lock']), b: isolator(false), lock }
    expect(volts(things, ['a', 'b'])).toBe(400)
  })

  it('gets nothing electrical out of an air supply', () => {
    expect(volts({ valve: { state: { inputPascals: 600_000 } } }, ['valve'])).toBe(0)
  })

  it('does not walk in circles when things feed each other', () => {
    expect(volts({ a: { fedBy: ['b'] }, b: { fedBy: ['a'] } }, ['a'])).toBe(0)
  })
})

describe('a press fed through a valve by a pump with an accumulator', () => {
  const lock: Thing = { kind: 'padlock', state: mine }
  const pascals = (full: number, isolated: Thing, more: Readonly<Record<string, Thing>> = {}) => {
    const unit: Thing = {
      fedBy: ['a'],
      state: { pressurePascals: full, makesPascals: 150e5, locked: false },
    }
    const things = { valve: { fedBy: ['unit'] }, unit, a: isolated, lock, ...more }
    return restorable(sightOf({ things, fedBy: ['valve'] }), 'hydraulic')
  }

  it('can get the whole pressure of the pump while its isolator is only turned off', () => {
    expect(pascals(0, isolator(false))).toBe(150e5)
  })

  it('can get what the accumulator still holds, with the isolator locked', () => {
    expect(pascals(90e5, isolator(true, ['lock']))).toBe(90e5)
    expect(pascals(0, isolator(true, ['lock']))).toBe(0)
  })

  it('gets nothing from a unit whose dump valve the person’s own lock holds open', () => {
    const unit: Thing = {
      fedBy: ['a'],
      state: { pressurePascals: 0, makesPascals: 150e5, locked: true },
      sockets: { hasp: ['lock'] },
    }
    expect(pascals(0, isolator(false), { unit })).toBe(0)
  })
})

describe('a hose behind a shut valve, fed by a receiver whose own supply is locked off', () => {
  const pascals = (full: number, valve: Thing = { state: { locked: false } }) => {
    const things: Readonly<Record<string, Thing>> = {
      valve: { ...valve, fedBy: ['receiver'] },
      receiver: { fedBy: ['main'], state: { pressurePascals: full } },
      main: { state: { inputPascals: 7e5, locked: true }, sockets: { hasp: ['lock'] } },
      lock: { kind: 'padlock', state: mine },
    }
    return restorable(sightOf({ things, fedBy: ['valve'] }), 'pneumatic')
  }

  it('can get what the receiver still holds, since anybody may open the valve', () => {
    expect(pascals(6e5)).toBe(6e5)
  })

  it('gets nothing from a receiver that was vented', () => {
    expect(pascals(0)).toBe(0)
  })

  it('gets nothing past a valve that the person’s own lock holds', () => {
    expect(pascals(6e5, { state: { locked: true }, sockets: { hasp: ['lock'] } })).toBe(0)
  })
})

describe('a machine fed by a valve that takes no lock, from another valve', () => {
  const valve = (lever: string, more: Partial<Thing> = {}): Thing => ({
    kind: 'lockable-air-valve',
    props: { takesLock: false },
    state: { lever, inputPascals: 600_000 },
    ...more,
  })
  const pascals = (near: Thing, far: Thing, filled = true) =>
    restorable(
      sightOf({
        things: { near, far, tag: { kind: 'danger-tag', state: { filled } } },
        fedBy: ['near'],
      }),
      'pneumatic',
    )
  const tagged = { fedBy: ['far'], sockets: { tag: ['tag'] } }

  it('cannot be restored by one hand while the near one is tagged and both are shut', () => {
    expect(pascals(valve('off', tagged), valve('off'))).toBe(0)
  })

  it.each([
    ['the tag hangs alone', valve('off', tagged), valve('on'), true],
    ['the tagged one is open', valve('on', tagged), valve('off'), true],
    ['nothing is written on the tag', valve('off', tagged), valve('off'), false],
    ['no tag hangs there', valve('off', { fedBy: ['far'] }), valve('off'), true],
    ['a lock would fit', valve('off', { ...tagged, props: {} }), valve('off'), true],
  ])('can be restored where %s', (_name, near, far, filled) => {
    expect(pascals(near, far, filled)).toBe(600_000)
  })
})
