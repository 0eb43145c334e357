import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { operate, taken } from './behaviour.ts'
import { boltedGuard } from './index.ts'

const IN_ITS_FRAME = { conveyor: { sockets: { guard_mount: ['it'] } } }
const mounted = (state = {}) => sightOn(boltedGuard, { state, things: IN_ITS_FRAME })
const OUT = { bolt_1: 'out', bolt_2: 'out', bolt_3: 'out', bolt_4: 'out' }

describe('a guard in its frame', () => {
  it('counts the bolts that are in', () => {
    expect(settled(boltedGuard, mounted({ bolt_2: 'out' }))).toMatchObject({
      mounted: true,
      bolts: 3,
    })
  })

  it('stays on while one bolt is in, and says how many are left', () => {
    expect(taken(mounted({ ...OUT, bolt_4: 'in' })).refuse).toEqual({
      code: 'bolted',
      params: { item: 'it', left: 1 },
    })
  })

  it('comes off when all bolts are out', () => expect(taken(mounted(OUT))).toEqual({}))

  it('takes its bolts back, each once', () => {
    expect(operate(mounted(OUT), 'bolt_3', 'in')).toEqual({ set: { bolt_3: 'in' } })
    expect(operate(mounted(), 'bolt_3', 'in').refuse?.code).toBe('already')
  })

  it('needs a tool for every bolt, and both hands for the panel', () => {
    const controls = Object.values(boltedGuard.controls({}))
    expect(controls.map(({ needs }) => needs)).toEqual(Array(4).fill(['hand-tool']))
    expect(boltedGuard.portable?.({})).toMatchObject({ massKilograms: 14, hands: 2, belt: false })
  })
})

describe('a guard off its frame', () => {
  const free = sightOn(boltedGuard)

  it('has no bolt in, whatever the scenario says, so that hanging it up is not enough', () => {
    expect(settled(boltedGuard, free)).toEqual({ mounted: false, bolts: 0, ...OUT })
  })

  it('refuses a bolt, and can be picked up', () => {
    expect(operate(sightOn(boltedGuard, { state: OUT }), 'bolt_1', 'in').refuse?.code).toBe(
      'not-mounted',
    )
    expect(taken(free)).toEqual({})
  })
})
