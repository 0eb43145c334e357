import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LivePartDanger } from '../../engine/harm/danger.ts'
import type { Exposed } from '../../engine/harm/hazard.ts'
import type { Worn } from '../../engine/world.ts'
import { livePartSystem } from './live-part.ts'

const person: Exposed = {
  who: 'trainee',
  wearing: [],
  gear: [],
  hand: 'left',
  wet: false,
  seconds: 0,
}

const wearing = (...gear: readonly Worn[]): Exposed => ({
  ...person,
  gear,
  wearing: gear.filter(({ state }) => state.condition !== 'damaged').map(({ item }) => item),
})

const gloves = (props: Worn['props'] = {}, state: Worn['state'] = {}): Worn => ({
  item: 'insulated-gloves',
  props,
  state,
})

const conductor = (volts: number, seconds = 10): LivePartDanger => ({
  type: 'live-part',
  part: 'terminals',
  volts,
  current: 'ac',
  seconds,
  potentialVolts: volts,
})

const harm = (danger: LivePartDanger, who: Exposed): number =>
  livePartSystem.judge(danger, who)?.actual ?? 0

const volts = fc.double({ min: 0, max: 1000, noNaN: true })
const seconds = fc.double({ min: 0.01, max: 10, noNaN: true })
const boots: Worn = { item: 'safety-boots', props: {}, state: {} }

describe('the harm of a live part', () => {
  it('is never less for more volts, a longer time, or wet skin', () => {
    fc.assert(
      fc.property(volts, volts, seconds, seconds, (u, more, t, longer) => {
        expect(harm(conductor(u + more, t), person)).toBeGreaterThanOrEqual(
          harm(conductor(u, t), person),
        )
        expect(harm(conductor(u, Math.min(10, t + longer)), person)).toBeGreaterThanOrEqual(
          harm(conductor(u, t), person),
        )
        for (const who of [person, wearing(boots)]) {
          expect(harm(conductor(u, t), { ...who, wet: true })).toBeGreaterThanOrEqual(
            harm(conductor(u, t), who),
          )
        }
      }),
    )
  })

  it('is never more with boots, gloves, or a residual current device', () => {
    const rcd = { id: 'f1', senses: 'residual', ratedAmperes: 0.03, curve: 'rcd' } as const
    fc.assert(
      fc.property(volts, seconds, (u, t) => {
        const bare = harm(conductor(u, t), person)
        expect(harm(conductor(u, t), wearing(boots))).toBeLessThanOrEqual(bare)
        expect(harm(conductor(u, t), wearing(gloves()))).toBe(0)
        expect(harm({ ...conductor(u, t), devices: [rcd] }, person)).toBeLessThanOrEqual(bare)
      }),
    )
  })

  it('of a charge is told in joules, and is what its energy does where that is more', () => {
    // 1000 uF at 400 V: 1e-3 x 400^2 / 2 = 80 J, over 50 J, potentially lethal
    const charge = { ...conductor(400, 0.01), current: 'dc', farads: 1e-3 } as const
    const judged = livePartSystem.judge(charge, person)
    expect(judged).toMatchObject({ inputs: { C: 1e-3 }, outputs: { E: 80 }, units: { E: 'J' } })
    expect(judged?.actual).toBe(4)
    expect(judged?.outputs.reason).toContain('80 J')
    // A supply holds the voltage: there is no charge to tell.
    expect(livePartSystem.judge(conductor(400), person)?.outputs).not.toHaveProperty('E')
    // 1 uF at 400 V is 0.08 J, which nobody feels as harm: the current alone decides.
    const small = { ...charge, farads: 1e-6 }
    expect(livePartSystem.judge(small, person)?.outputs.reason).toContain('mA')
    // 10 mF at 60 V hold 18 J, and are safe to touch all the same (IEC 60204-1): so long one waits.
    const drained = { ...conductor(60, 0.01), current: 'dc', farads: 1e-2 } as const
    expect(livePartSystem.judge(drained, person)?.actual ?? 0).toBe(0)
  })

  it('is all there through gloves with a hole, of too low a class, or that do not fit', () => {
    const bare = harm(conductor(600), person)
    expect(bare).toBe(4)
    expect(harm(conductor(600), wearing(gloves({ gloveClass: '00' })))).toBe(bare)
    expect(harm(conductor(600), wearing(gloves({ fits: false })))).toBe(bare)
    expect(harm(conductor(600), wearing(gloves({}, { condition: 'damaged' })))).toBe(bare)
    expect(harm(conductor(600), wearing(gloves({ gloveClass: '0' })))).toBe(0)
  })

  it('from hand to hand is not ended by a residual current device, nor lessened by boots', () => {
    const rcd = { id: 'f1', senses: 'residual', ratedAmperes: 0.03, curve: 'rcd' } as const
    const between = { ...conductor(400), path: 'hand-to-hand', devices: [rcd] } as const
    const judged = livePartSystem.judge(between, wearing(boots))
    expect(judged?.outputs).toMatchObject({ openedBy: '' })
    expect(judged).toMatchObject({ actual: 4, amperes: 0, inputs: { t: 10, seriesOhms: 0 } })
  })
})
