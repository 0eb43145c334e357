import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { catalogueFacts } from '../../src/engine/catalogue.ts'
import { createRun } from '../../src/engine/create.ts'
import { amount } from '../../src/engine/event.ts'
import { airIn } from '../../src/engine/harm/air.ts'
import { bodyOf } from '../../src/engine/harm/body.ts'
import { react } from '../../src/engine/react.ts'
import { setFields } from '../../src/engine/run.ts'
import { burnExposure } from '../../src/hazards/systems/around/burn.ts'
import { collecting } from '../../src/hazards/systems/models.ts'
import { atEar } from '../../src/hazards/systems/noise.ts'
import { validateScenario } from '../../src/scenario/validate.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/workplaces')

/** A workplace that nobody has programmed for: kinds of the catalogue, wired in JSON. */
function workplace(name: string) {
  const { scenario, diagnostics } = validateScenario(
    readFileSync(join(FOLDER, `${name}.json`), 'utf8'),
    `${name}.json`,
    catalogueFacts(catalogue),
  )
  if (!scenario) throw new Error(JSON.stringify(diagnostics))
  const run = createRun(scenario, catalogue, { seed: 1, purpose: 'practice' })
  const me = run.world.people.get('trainee')
  if (!me) throw new Error('workplace: there is no trainee.')
  const acts = (...actions: readonly Action[]): void => {
    for (const action of actions) {
      act(run, action)
      advanceUntilFree(run)
    }
    expect(told('rejected')).toEqual([])
  }
  const told = (type: string) => run.events.filter((event) => event.type === type)
  const set = (id: string, fields: Readonly<Record<string, number | boolean>>): void => {
    setFields(run, id, fields)
    react(run)
  }
  return { run, me, acts, told, set, seconds: (n: number) => advance(run, run.tick + n * 60) }
}

describe('a workplace with two fires', () => {
  const flux = (kilowatts: number, metres: number) =>
    (0.3 * kilowatts) / (4 * Math.PI * metres * metres)

  it('burns by the sum of both, and neither lights the other through the wall between them', () => {
    const { run, me, set } = workplace('two-fires')
    const burning = (heatKilowatts: number) => ({ burning: true, heatKilowatts })
    set('left', burning(150))
    set('right', burning(150))
    // 3.2 m from each: 0.3 x 150 / (4 pi x 10.25) = 0.349 kW/m2, twice: 0.699^(4/3) = 0.620 tdu/s.
    const metres = Math.hypot(2, 2.5)
    const both = 2 * flux(150, metres)
    expect(both).toBeCloseTo(0.699, 2)
    expect(burnExposure.rate(bodyOf(run, me)).perSecond).toBeCloseTo(both ** (4 / 3), 9)
    expect(run.world.entities.get('left')?.state.fluxKilowatts).toBe(0)
  })
})

describe('a workplace with two gas zones', () => {
  it('comes to G / (Q + G) in each, and each by its own air', () => {
    const { run, acts, seconds } = workplace('two-gas-zones')
    acts(
      { do: 'move', to: 'fan' },
      { do: 'operate', item: 'fan', control: 'power', value: 'on' },
      { do: 'move', to: 'upper' },
    )
    seconds(2400)
    // 6 L/min into 6 x 60 / 60 = 6 m3/min: 0.006 / 6 = 1000 ppm of carbon monoxide, less
    // e^-4 of it after four times 10 minutes.
    expect(airIn(run, 'upper').gases.carbon_monoxide).toBeCloseTo(982, -1)
    // 200 L/min with 2 m3/min: 0.2 / 2.2 is nitrogen added, 20.9 x 2 / 2.2 = 19.0 % is oxygen.
    expect(airIn(run, 'pit').gases.nitrogen).toBeCloseTo(90_909, -2)
    expect(airIn(run, 'pit').oxygen).toBeCloseTo(19, 2)
  })

  it('poisons by the hour: 1000 ppm take a whole FED of ISO 13571 in 45 minutes', () => {
    const { seconds, told } = workplace('two-gas-zones')
    seconds(3600)
    // FED = the sum of ppm / 35 000 a minute; the room comes to its level with 10 min / e:
    // 1000 (t - 10 (1 - e^(-t / 10))) = 35 000 at t = 44.9 min.
    const whole = told('exposure').find(
      (event) => event.model === 'tox.fed' && amount(event, 'value') >= 1,
    )
    expect(Math.abs((whole?.tick ?? 0) / 3600 - 44.9)).toBeLessThan(1)
  })
})

describe('a closed pit that nitrogen runs into', () => {
  it('loses its oxygen by e each V / G, as what comes in pushes out what was there', () => {
    const { run, seconds } = workplace('two-gas-zones')
    seconds(1200)
    // 0.2 m3/min into 10 m3 without a fan: 20.9 x exp(-0.2 x 20 / 10) = 14.0 % after 20 minutes.
    expect(airIn(run, 'pit').oxygen).toBeCloseTo(20.9 * Math.exp(-0.4), 6)
  })
})

describe('a lift shaft with somebody at its bottom', () => {
  it('lets a spanner strike them from where it was let go, 4 m and a hand higher', () => {
    const { run, acts, told, seconds } = workplace('lift-shaft')
    acts(
      { do: 'move', to: 'spanner' },
      { do: 'take', item: 'spanner' },
      { do: 'move', to: [-0.8, 0, 0] },
      { do: 'look', at: 'shaft' },
      { do: 'release', item: 'spanner' },
    )
    seconds(2)
    // 0.4 kg x 9.80665 x (4 + 0.95) m = 19.4 J on a hard hat.
    expect(run.world.entities.get('spanner')?.place).toEqual({ kind: 'at', at: [5.5, 0, -2.5] })
    const [struck] = told('harm')
    expect(struck).toMatchObject({
      who: 'mate',
      item: 'spanner',
      model: 'drops.energy',
      inputs: { m: 0.4, h: 4.95, helmet: true },
      outputs: { E: expect.closeTo(19.4, 1) },
    })
  })

  it('puts whoever falls into its air, and on whoever is there', () => {
    const { run, me, acts, told } = workplace('lift-shaft')
    acts({ do: 'move', to: [-1, 0, 0] }, { do: 'move', to: [0, 0, 0] })
    const harm = told('harm')
    // 80 kg over 4 m: 3138 J on the mate; 8.86 m/s for who falls.
    expect(harm[0]).toMatchObject({ who: 'mate', inputs: { m: 80, h: 4 } })
    expect(harm[1]).toMatchObject({ who: 'trainee', model: 'fall.free', inputs: { h: 4 } })
    expect(me.zones).toContain('pit')
    // Half nitrogen: 10.45 % of oxygen is air that may not be entered.
    expect(airIn(run, 'pit').oxygen).toBeCloseTo(10.45, 2)
    expect(told('near-miss')).toContainEqual(
      expect.objectContaining({ who: 'trainee', model: 'atmos.entry' }),
    )
  })

  it('takes the loose sheet along, and lands in the machine that runs below', () => {
    const { run, me, acts, told } = workplace('lift-shaft')
    expect(run.world.entities.get('grinder')?.state.running).toBe(true)
    acts({ do: 'move', to: [-1.5, 0, 3] }, { do: 'move', to: [1.5, 0, 3] })
    // 12 kg/m2 on 1 m2: the sheet, then the body.
    const on = told('harm').filter((event) => event.who === 'mate')
    expect(on.map((event) => event.inputs)).toMatchObject([
      { m: 12, h: 4 },
      { m: 80, h: 4 },
    ])
    expect(me.contacts).toMatchObject([{ entity: 'grinder', part: 'tail_nip' }])
    expect(told('harm')).toContainEqual(
      expect.objectContaining({ who: 'trainee', item: 'grinder', part: 'tail_nip' }),
    )
  })
})

describe('a press and a lift on one oil unit', () => {
  it('drops the lift on whoever is under it when its worn hose bursts', () => {
    const { run, told, seconds } = workplace('press-and-lift')
    seconds(19)
    expect(run.world.entities.get('lift')?.state).toMatchObject({ raised: true, carried: true })
    expect(told('harm')).toEqual([])
    seconds(3)
    expect(run.world.entities.get('hose')?.state).toMatchObject({ burst: true, pressurePascals: 0 })
    expect(run.world.entities.get('lift')?.state).toMatchObject({ raised: false, falls: 1 })
    // 800 kg x 9.80665 x 2.1 m = 16 475 J: nobody survives that.
    expect(told('harm')).toMatchObject([
      { who: 'mate', item: 'lift', actual: 4, inputs: { m: 800, h: 2.1 } },
    ])
  })

  it('stands on its strut, and holds the oil of the press apart', () => {
    const { run, acts, told, seconds } = workplace('press-and-lift')
    acts(
      { do: 'move', to: 'lift.strut' },
      { do: 'operate', item: 'lift', control: 'strut', value: 'in' },
    )
    seconds(30)
    expect(run.world.entities.get('hose')?.state.burst).toBe(true)
    expect(run.world.entities.get('lift')?.state).toMatchObject({ raised: true, falls: 0 })
    expect(told('harm')).toEqual([])
    expect(Number(run.world.entities.get('press')?.state.inletPascals)).toBeGreaterThan(1e7)
  })
})

describe('a kitchen', () => {
  it('is as loud as its fan and itself together', () => {
    const { run, me } = workplace('kitchen')
    // 88 - 20 log10(d) and the 70 of the room, by their energy.
    const fan = 88 - 20 * Math.log10(Math.hypot(4, 6))
    const sum = 10 * Math.log10(10 ** (fan / 10) + 10 ** 7)
    expect(atEar(collecting(), bodyOf(run, me))).toBeCloseTo(sum, 6)
  })

  it('throws the burning oil out where water meets it, and not wet chemical', () => {
    const fought = (item: string) => {
      const place = workplace('kitchen')
      place.acts(
        { do: 'move', to: item },
        { do: 'take', item },
        { do: 'operate', item, control: 'pin', value: 'out' },
        { do: 'move', to: [0, 0, 0.2] },
        { do: 'wait', seconds: 8 },
      )
      act(place.run, { do: 'use', item, on: 'pan', point: 'base', start: true })
      place.seconds(6)
      return {
        flares: place.told('state').some(({ field, value }) => field === 'flare' && value === true),
        ...place,
      }
    }
    expect(fought('wet').flares).toBe(false)
    const bad = fought('water')
    expect(bad.flares).toBe(true)
    // 5 MW at 2.2 m: 0.35 x 5000 / (4 pi x 4.9) = 28 kW/m2, 86 tdu/s: second-degree burns in 4 s.
    expect(bad.told('harm')).toContainEqual(
      expect.objectContaining({ who: 'trainee', item: 'pan' }),
    )
  })
})
