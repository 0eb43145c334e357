import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sightOn, type Thing } from '../../../tests/support/sight.ts'
import { use } from './behaviour.ts'
import { voltageTester } from './index.ts'

const PAIRS = ['L1-L2', 'L1-L3', 'L2-L3', 'L1-E', 'L2-E', 'L3-E']

const things: Readonly<Record<string, Thing>> = {
  unit: { kind: 'proving-unit', state: { volts: 690 } },
  flat_unit: { kind: 'proving-unit', state: { volts: 0 } },
  dead: { kind: 'terminal-box', state: { volts: 0, cover: 'open' } },
  other_dead: { kind: 'terminal-box', state: { volts: 0, cover: 'open' } },
  live: { kind: 'terminal-box', state: { volts: 400, cover: 'open' } },
  shut: { kind: 'terminal-box', state: { volts: 0, cover: 'shut' } },
  charged: { kind: 'variable-speed-drive', state: { dcVolts: 300, cover: 'open' } },
  wall: { kind: 'notice-sign', state: { on: '' } },
}

type Probing = readonly [on: string, point?: string]

/** Its state after holding it to one thing after another. */
function held(probings: readonly Probing[], props = {}) {
  let sight = sightOn(voltageTester, { props, things })
  for (const [on, point = ''] of probings) {
    sight = { ...sight, state: { ...sight.state, ...use(sight, on, point).set } }
  }
  return sight.state
}

const allDead: readonly Probing[] = PAIRS.map((pair) => ['dead', pair] as const)

describe('a tester that works', () => {
  it('proved, held to six dead pairs and proved again shows them dead', () => {
    expect(held([['unit'], ...allDead, ['unit']])).toMatchObject({
      proof: 'both',
      deadPairs: 6,
      target: 'dead',
      provings: 2,
      failed: false,
    })
  })

  it('is only tested, not proved, until the second proof', () => {
    expect(held([['unit'], ...allDead])).toMatchObject({ proof: 'tested', deadPairs: 6 })
  })

  it('counts a pair that is tested twice once', () => {
    expect(held([['unit'], ['dead', 'L1-L2'], ['dead', 'L1-L2']]).deadPairs).toBe(1)
  })

  it('counts nothing that was tested before it was proved', () => {
    expect(held(allDead)).toMatchObject({ proof: 'none', deadPairs: 0 })
  })

  it('starts again at another thing', () => {
    expect(held([['unit'], ...allDead, ['other_dead', 'L1-L2']])).toMatchObject({
      target: 'other_dead',
      deadPairs: 1,
    })
  })

  it('opens a new round with a test after the second proof', () => {
    expect(held([['unit'], ...allDead, ['unit'], ['other_dead', 'L1-L2']])).toMatchObject({
      proof: 'tested',
      deadPairs: 1,
    })
  })

  it('lights on a live pair and does not count it as dead', () => {
    expect(held([['unit'], ['live', 'L1-L2']])).toMatchObject({
      lit: true,
      reading: 400,
      deadPairs: 0,
      proof: 'before',
    })
  })

  it('shows 231 V between a line and earth of a 400 V supply (400 / root 3 = 230.9)', () => {
    expect(held([['live', 'L1-E']]).reading).toBe(231)
  })

  it('lights on the charge of a drive', () => {
    expect(held([['charged', 'terminals']])).toMatchObject({ lit: true, reading: 300 })
  })

  it('tells the log what it was held to and what it showed', () => {
    expect(use(sightOn(voltageTester, { things }), 'live', 'L1-L2').events).toEqual([
      { type: 'reading', item: 'it', on: 'live', point: 'L1-L2', lit: true, volts: 400 },
    ])
  })

  it('takes the two tips of a pair either way round', () => {
    expect(held([['unit'], ['dead', 'L1-L2'], ['dead', 'L2-L1']]).deadPairs).toBe(1)
  })

  it('wants two terminals to be named, and two that are there', () => {
    const sight = sightOn(voltageTester, { things })
    for (const point of ['', 'terminals', 'L1', 'L1-L1', 'L1-L4', 'L1-L2-L3', 'constructor']) {
      expect(use(sight, 'dead', point).refuse?.code).toBe('which-pair')
    }
  })

  it('finds nothing on a thing without terminals, and nothing behind a shut cover', () => {
    const sight = sightOn(voltageTester, { things })
    expect(use(sight, 'wall', '').refuse?.code).toBe('nothing-to-test')
    expect(use(sight, 'shut', 'L1-L2').refuse?.code).toBe('cover-shut')
  })
})

describe('a tester that does not work', () => {
  it('is dark on a live pair and fails its proof', () => {
    const props = { works: false }
    expect(held([['live', 'L1-L2']], props).lit).toBe(false)
    expect(held([['unit']], props)).toMatchObject({ proof: 'void', failed: true })
  })

  it('that dies in the middle makes every test void at the second proof', () => {
    expect(held([['unit'], ...allDead, ['unit']], { failsAfter: 3 })).toMatchObject({
      proof: 'void',
      deadPairs: 0,
      failed: true,
    })
  })

  it('cannot be told from a flat proving unit', () => {
    expect(held([['flat_unit']])).toMatchObject({ proof: 'void', failed: true, lit: false })
  })

  it('never reaches a proof before and after, whatever it is held to', () => {
    const probing = fc.tuple(fc.constantFrom(...Object.keys(things)), fc.constantFrom(...PAIRS))
    fc.assert(
      fc.property(fc.array(probing, { maxLength: 20 }), (probings) => {
        const state = held(probings, { works: false })
        return state.proof !== 'both' && state.deadPairs === 0 && state.lit === false
      }),
    )
  })
})
