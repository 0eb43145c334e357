import { describe, expect, it } from 'vitest'
import { markRun } from '../../src/assessment/mark-run.ts'
import type { Run } from '../../src/engine/run.ts'
import { eventsOf, playExample } from './play-example.ts'

const stateOf = (run: Run, id: string) => run.world.entities.get(id)?.state ?? {}

/** Seconds at which a field of a thing took a value. */
const at = (run: Run, item: string, field: string, value: unknown): number => {
  const event = eventsOf(run, 'state').find(
    (one) => one.item === item && one.field === field && one.value === value,
  )
  if (!event) throw new Error(`at: ${item}.${field} never became ${String(value)}.`)
  return event.tick / 60
}

/** kW of the solvent so long after it lit with 0.5 kW, where 0.1876 t^2 stands at 1.63 s. */
const grown = (seconds: number, from = 0.5): number =>
  0.1876 * (Math.sqrt(from / 0.1876) + seconds) ** 2

describe('the example of an extinguisher that runs out', () => {
  it('safe: a full one puts the fire out with powder to spare', () => {
    const run = playExample('empty-extinguisher', 'safe')
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect(markRun(run)).toMatchObject({ outcome: 'passed', harm: { actual: 0 } })
    // 25 s after it lit: 0.1876 x 26.6^2 = 133 kW on 0.133 m2, for which 0.2 x 0.133 = 0.027 kg/s are
    // enough, and 0.4 come. It falls by e each second: under 1 kW after ln 133 = 4.9 s.
    const burnt = at(run, 'full', 'discharging', true) - at(run, 'tray', 'burning', true)
    const fought = grown(burnt)
    expect(fought).toBeGreaterThan(130)
    const took = at(run, 'tray', 'burning', false) - at(run, 'full', 'discharging', true)
    expect(Math.abs(took - Math.log(fought))).toBeLessThan(0.8)
    // The lever is held for some 8.5 s of its 15: 6 - 0.4 x 8.5 = 2.6 kg are left.
    const held = at(run, 'full', 'discharging', false) - at(run, 'full', 'discharging', true)
    expect(Math.abs(Number(stateOf(run, 'full').chargeKilograms) - (6 - 0.4 * held))).toBeLessThan(
      0.25,
    )
  })

  const run = playExample('empty-extinguisher', 'unsafe')

  it('unsafe: a quarter of 15 s is 3.75 s, and leaves 2 kW that grow again', () => {
    const began = at(run, 'spent', 'discharging', true)
    const lasted = at(run, 'spent', 'discharging', false) - began
    // Looked at every 0.5 s, from 0.1 s on.
    expect(lasted).toBeGreaterThanOrEqual(3.75)
    expect(lasted).toBeLessThan(3.75 + 0.6)
    expect(stateOf(run, 'spent')).toMatchObject({ chargeKilograms: 0, gauge: 'red' })
    expect(eventsOf(run, 'rejected')).toMatchObject([{ do: 'use', code: 'empty' }])
    expect(stateOf(run, 'tray')).toMatchObject({ burning: true, knockedOut: 0 })
    // 133 kW x e^-4 = 2.4 kW are left, which are 400 kW again sqrt(400 / 0.1876) - sqrt(2.4 / 0.1876)
    // = 42.6 s later.
    const large = eventsOf(run, 'state').filter(
      (one) => one.item === 'tray' && one.field === 'size' && one.value === 'large',
    )
    // Over 200 kW after sqrt(200 / 0.1876) - 3.6 = 29.1 s.
    const again = (large[0]?.tick ?? 0) / 60 - (began + lasted)
    expect(Math.abs(again - 29.1)).toBeLessThan(1.5)
  })

  it('unsafe: who stays 1.6 m off is burnt when the hand calculation says', () => {
    const me = run.world.people.get('trainee')
    const metres = Math.abs((me?.at[2] ?? 0) + 2)
    const out = at(run, 'spent', 'discharging', false)
    const began = at(run, 'spent', 'discharging', true)
    const lit = at(run, 'tray', 'burning', true)
    // (0.35 Q / (4 pi R^2))^(4/3) each second: growing until the lever is squeezed, falling by e each
    // second while powder comes, then growing again from what is left, up to 400 kW.
    const left = grown(began - lit) * Math.exp(-(out - began))
    const power = (seconds: number): number =>
      seconds < out
        ? grown(began - lit) * Math.exp(-(seconds - began))
        : Math.min(400, grown(seconds - out, left))
    let dose = 0
    let seconds = began
    while (dose < 105) {
      seconds += 0.1
      dose += 0.1 * ((0.35 * power(seconds)) / (4 * Math.PI * metres * metres)) ** (4 / 3)
    }
    const [burn] = eventsOf(run, 'harm')
    expect(burn).toMatchObject({ who: 'trainee', model: 'fire.burn_class', item: 'tray' })
    // Walking up to it took a few of the 105 units, so that it comes a little sooner.
    expect(Math.abs((burn?.tick ?? 0) / 60 - seconds)).toBeLessThan(3)
    expect(markRun(run)).toMatchObject({ passed: false })
  })
})
