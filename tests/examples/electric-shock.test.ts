import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { eventBehind } from '../../src/engine/event.ts'
import type { Value } from '../../src/scenario/facts.ts'
import { eventsOf, figure, onlyEvent, playExample } from './play-example.ts'

const play = (parameters: Readonly<Record<string, Value>> = {}, actions?: readonly Action[]) =>
  playExample('electric-shock', 'unsafe', { parameters, ...(actions && { actions }) })

const handOn = (pump: string, hand: 'left' | 'right' | 'both' = 'left'): readonly Action[] => [
  { do: 'move', to: pump },
  { do: 'touch', item: pump, part: 'case', hand },
  { do: 'finish' },
]

const gloved = (pump: string): readonly Action[] => [
  { do: 'move', to: 'gloves' },
  { do: 'wear', item: 'gloves' },
  ...handOn(pump),
]

describe('a live case with a broken earth', () => {
  // By hand, one phase of 230 V, earth broken, bare feet on a dry floor:
  //   source 230 V / 2000 A = 0.115 Ω; cable 0.0181 x 1.2 x 20 / 2.5 = 0.174 Ω; electrode 2 Ω: 2.29 Ω
  //   body at about 229.6 V: 1225 - (229.6 - 225) x (1225 - 950) / 175 = 1217.8 Ω (IEC 60479-1, 50 %)
  //   I = 230 V / (1217.8 + 2.3) Ω = 188.5 mA
  it('lets 188.5 mA through the body until nothing ends it: fatal', () => {
    const { actual, model, inputs, outputs } = onlyEvent(play(), 'harm')
    expect(model).toBe('elec.zone')
    expect(figure(inputs, 'seriesOhms')).toBeCloseTo(2.289, 3)
    expect(figure(outputs, 'bodyOhms')).toBeCloseTo(1217.8, 0)
    expect(figure(inputs, 'I')).toBeCloseTo(188.5, 1)
    // B 16 never sees 0.19 A: 10 s, far above c3 (80 mA)
    expect(inputs.t).toBe(10)
    expect(outputs).toMatchObject({ zone: 'AC-4.3', openedBy: '' })
    expect(actual).toBe(4)
  })

  it('is ended after 40 ms by a 30 mA device, at 6.3 times its rating: hurt, and alive', () => {
    const run = play({ residual: 30 })
    const { actual, inputs, outputs, tick } = onlyEvent(run, 'harm')
    // b at 0.04 s: 200 x (0.04 / 0.01)^-0.696 = 76 mA < 188.5 mA < c1 = 440 mA
    expect(inputs.t).toBe(0.04)
    expect(outputs).toMatchObject({ zone: 'AC-3', openedBy: 'rcd' })
    expect(actual).toBe(2)
    const rcd = run.world.entities.get('rcd')?.state
    expect(rcd).toMatchObject({ position: 'tripped', trips: 1, faultAmperes: 0.189 })
    // It really opens: in the first tick after 40 ms, and everything behind it is dead.
    const trip = eventsOf(run, 'state').find(({ value }) => value === 'tripped')
    expect((trip?.tick ?? 0) - tick).toBe(3)
    expect(run.world.entities.get('dry_pump')?.state.supplyVolts).toBe(0)
  })

  it('says what caused it: the hand there', () => {
    const run = play()
    const event = run.events[eventBehind(onlyEvent(run, 'harm').event) ?? -1]
    expect(event).toMatchObject({ type: 'contact', item: 'dry_pump', part: 'case' })
  })

  it('hurts more by both hands: half the impedance, twice the current', () => {
    // 0.5 x 1217.9 = 609 Ω: 230 / (609 + 2.3) = 376 mA
    const { inputs } = onlyEvent(play({}, handOn('dry_pump', 'both')), 'harm')
    expect(inputs.path).toBe('both-hands-to-feet')
    expect(figure(inputs, 'I')).toBeCloseTo(376, 0)
  })

  it('is no harm through whole gloves of class 0, and all of it through a hole', () => {
    expect(eventsOf(play({}, gloved('dry_pump')), 'harm')).toEqual([])
    const { inputs } = onlyEvent(play({ gloves: 'damaged' }, gloved('dry_pump')), 'harm')
    expect(figure(inputs, 'I')).toBeCloseTo(188.5, 1)
  })
})

describe('the same fault with a whole earth', () => {
  it('opens the breaker at once: 230 V over the loop of 0.46 Ω are 497 A, over 5 x 16 A', () => {
    // two pumps with the fault: each draws 230 / (0.115 + 2 x 0.17376) = 497.28 A
    const run = play({ earth: 'whole' }, [{ do: 'wait', seconds: 1 }, ...handOn('dry_pump')])
    expect(run.world.entities.get('breaker')?.state).toMatchObject({
      position: 'tripped',
      trips: 1,
    })
    expect(figure(run.world.entities.get('breaker')?.state ?? {}, 'faultAmperes')).toBeCloseTo(
      2 * 497.28,
      1,
    )
    expect(eventsOf(run, 'harm')).toEqual([])
  })
})

describe('a pump in standing water', () => {
  it('lets no less current through, and more where the skin still counts', () => {
    const dry = onlyEvent(play({}, handOn('dry_pump')), 'harm')
    const wet = onlyEvent(play({}, handOn('wet_pump')), 'harm')
    expect(wet.inputs.skin).toBe('wet')
    expect(figure(wet.inputs, 'I')).toBeGreaterThanOrEqual(figure(dry.inputs, 'I'))
  })
})

describe('whoever isolates and locks first', () => {
  it('touches a dead case: no harm, no near miss, every step done', () => {
    const run = playExample('electric-shock', 'safe')
    expect(eventsOf(run, 'harm')).toEqual([])
    expect(eventsOf(run, 'near-miss')).toEqual([])
    expect(eventsOf(run, 'rejected')).toEqual([])
    expect([...run.steps.values()].map(({ state }) => state)).toEqual(['done', 'done'])
  })

  it('but without the lock it is a near miss that could have killed', () => {
    const run = play({}, [
      { do: 'move', to: 'breaker' },
      { do: 'operate', item: 'breaker', control: 'handle', value: 'off' },
      ...handOn('dry_pump'),
    ])
    expect(onlyEvent(run, 'near-miss')).toMatchObject({ actual: 0, potential: 4 })
  })
})
