import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { indexOf, operate, taken } from './behaviour.ts'
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
    const { posture: _arms, ...bolts } = boltedGuard.controls({})
    expect(Object.values(bolts).map(({ needs }) => needs)).toEqual(Array(4).fill(['hand-tool']))
    expect(boltedGuard.portable?.({})).toMatchObject({ massKilograms: 14, hands: 2, belt: false })
  })
})

describe('a guard off its frame', () => {
  const free = sightOn(boltedGuard)

  it('has no bolt in, whatever the scenario says, so that hanging it up is not enough', () => {
    expect(settled(boltedGuard, free)).toMatchObject({ mounted: false, bolts: 0, ...OUT })
  })

  it('refuses a bolt, and can be picked up', () => {
    expect(operate(sightOn(boltedGuard, { state: OUT }), 'bolt_1', 'in').refuse?.code).toBe(
      'not-mounted',
    )
    expect(taken(free)).toEqual({})
  })
})

describe('14 kg by two handles', () => {
  const close = { state: { posture: 'close' } }
  const reach = { state: { posture: 'reach' } }

  // V = 57: 1 - 0.003 x 18 = 0.946; all else 1. RWL = 23 x 0.946 = 21.76 kg.
  it('off its frame have an index of 14 / 21.76 = 0.643 close to the body', () => {
    expect(indexOf(close, 57)).toBeCloseTo(0.643, 3)
  })

  // H = 60: 25 / 60. RWL = 21.76 / 2.4 = 9.066 kg.
  it('off its frame have one of 1.544 at arm’s length', () => {
    expect(indexOf(reach, 57)).toBeCloseTo(1.544, 3)
  })

  // V = 37: 0.886; D = 38: 0.82 + 4.5 / 38 = 0.9384. RWL = 23 x 0.886 x 0.9384 = 19.12 kg.
  it('on the floor have one of 0.732 close to the body, and of 1.757 at arm’s length', () => {
    expect(indexOf(close, 37)).toBeCloseTo(0.732, 3)
    expect(indexOf(reach, 37)).toBeCloseTo(1.757, 3)
  })

  it('are judged from the height at which it hung, once it is in somebody’s hands', () => {
    const hung = sightOn(boltedGuard, {
      state: { handsCentimetres: 57 },
      holderOf: () => 'trainee',
    })
    const held = settled(boltedGuard, hung)
    expect(held).toMatchObject({ carried: true, lifter: 'trainee' })
    expect(Number(held.index)).toBeCloseTo(0.643, 3)
    expect(held.worst).toBe(held.index)
  })

  it('are seen to be held as they were lifted', () => {
    const looks = (posture: string) => boltedGuard.words.looks({ carried: true, posture }, {}).en
    expect(looks('close')).toContain('close to the body')
    expect(looks('reach')).toContain('stretched arms')
  })

  it('refuse the choice that is already made', () => {
    expect(operate(mounted(), 'posture', 'close').refuse?.code).toBe('held-so')
    expect(operate(mounted(), 'posture', 'reach').set).toEqual({ posture: 'reach' })
  })
})
