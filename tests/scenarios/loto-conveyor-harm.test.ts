import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { amount, type RunEvent } from '../../src/engine/event.ts'
import type { Value } from '../../src/scenario/facts.ts'
import type { Scenario } from '../../src/scenario/schema.ts'
import {
  loto,
  lotoText,
  playedScript,
  runOf,
  scenarioOf,
  scriptOf,
} from '../engine/support/play.ts'

const harms = (events: readonly RunEvent[]) => events.filter(({ type }) => type === 'harm')
const worst = (events: readonly RunEvent[]): number =>
  Math.max(0, ...harms(events).map((event) => amount(event, 'actual')))

/** The shipped scenario with some of it written otherwise. */
function changed(change: (document: Scenario) => void): Scenario {
  const document = structuredClone(loto)
  change(document)
  return scenarioOf(document)
}

const withProps = (props: Readonly<Record<string, Readonly<Record<string, Value>>>>): Scenario =>
  changed(({ equipment }) => {
    for (const [id, values] of Object.entries(props)) {
      const entity = equipment[id]
      if (entity) entity.with = { ...entity.with, ...values }
    }
  })

const goTo = (to: string): Action => ({ do: 'move', to })

/** Opens the terminal box of a motor that is still fed, and puts a hand in. */
const handIntoTheBox: readonly Action[] = [
  goTo('trolley'),
  { do: 'take', item: 'spanner' },
  goTo('terminal_box'),
  { do: 'operate', item: 'terminal_box', control: 'cover', value: 'open' },
  { do: 'touch', item: 'terminal_box', part: 'terminals' },
  { do: 'finish' },
]

const { actions: _, ...options } = scriptOf('expert')
const touched = (scenario: Scenario, before: readonly Action[] = []) =>
  runOf(scenario, [...before, ...handIntoTheBox], options).events

describe('no injury of this scenario is written down', () => {
  it('nothing in the document says harm, and its rules only make sounds', () => {
    const effects = (loto.rules ?? []).flatMap(({ then }) => then)
    expect(effects.length).toBeGreaterThan(0)
    expect(effects.filter((effect) => !('sound' in effect))).toEqual([])
    expect(lotoText).not.toMatch(/"(harm|injury|severity|class)"\s*:/)
  })

  it.each(['wrong-isolator', 'forgets-air', 'vents-before-blocking'])(
    '%s hurts as much where nobody assesses and no rule is there',
    (name) => {
      const bare = changed((document) => {
        document.rules = []
        document.assessment = {
          criteria: [{ id: 'any', never: 'trainee.hurt' }],
        }
      })
      const there = harms(playedScript(name).run.events).map(({ actual, model }) => [actual, model])
      const here = harms(playedScript(name, bare).run.events)
      expect(there.length).toBeGreaterThan(0)
      expect(here.map(({ actual, model }) => [actual, model])).toEqual(there)
    },
  )
})

describe('a hand at the terminals of the motor', () => {
  const supplied = (volts: number) => withProps({ isolator_a: { volts } })

  it('is harmed by 400 V and by 690 V, and not by 12 V or none', () => {
    expect(worst(touched(supplied(400)))).toBeGreaterThanOrEqual(3)
    expect(worst(touched(supplied(690)))).toBeGreaterThanOrEqual(worst(touched(supplied(400))))
    expect(worst(touched(supplied(12)))).toBe(0)
    expect(worst(touched(supplied(0)))).toBe(0)
  })

  it('is never harmed less by a higher voltage', () => {
    const classes = [0, 12, 24, 48, 60, 110, 230, 400, 690, 1000].map((volts) =>
      worst(touched(supplied(volts))),
    )
    expect(classes).toEqual([...classes].sort((a, b) => a - b))
    expect(new Set(classes).size).toBeGreaterThan(1)
  })

  const turnOff = (isolator: string): readonly Action[] => [
    goTo(isolator),
    { do: 'operate', item: isolator, control: 'handle', value: 'off' },
  ]

  it('is safe from it where isolator A is open, and not where B is: the path decides', () => {
    expect(worst(touched(loto, turnOff('isolator_a')))).toBe(0)
    expect(worst(touched(loto, turnOff('isolator_b')))).toBeGreaterThanOrEqual(3)
  })

  it('is safe from A and harmed through B where the drive hangs on B', () => {
    const crossed = changed(({ equipment }) => {
      const { isolator_a: a, isolator_b: b } = equipment
      if (a && b) [a.feeds, b.feeds] = [b.feeds, a.feeds]
    })
    expect(worst(touched(crossed, turnOff('isolator_a')))).toBeGreaterThanOrEqual(3)
    expect(worst(touched(crossed, turnOff('isolator_b')))).toBe(0)
  })

  it('takes less current through boots than through bare feet', () => {
    const barefoot = changed(({ start }) => {
      start.wearing = []
    })
    const ampere = (scenario: Scenario): number => {
      const outputs = harms(touched(scenario))[0]?.outputs
      return typeof outputs === 'object' && outputs !== null && 'currentMilliamperes' in outputs
        ? Number(outputs.currentMilliamperes)
        : Number.NaN
    }
    expect(ampere(barefoot)).toBeGreaterThan(ampere(loto))
  })
})

describe('a splice freed with air behind it', () => {
  const freedAt = (bar: number, litres = 10) =>
    playedScript('stored-energy-left', withProps({ air_valve: { bar }, receiver: { bar, litres } }))
      .run.events

  it('hurts at six bar, and not where there is no pressure', () => {
    expect(worst(freedAt(6))).toBeGreaterThanOrEqual(3)
    expect(worst(freedAt(0))).toBe(0)
  })

  it('is never milder at a higher pressure, or from a larger receiver', () => {
    const byPressure = [0, 0.2, 0.5, 1, 2, 4, 6, 10].map((bar) => worst(freedAt(bar)))
    expect(byPressure).toEqual([...byPressure].sort((a, b) => a - b))
    const byVolume = [0.1, 0.2, 1, 10, 100].map((litres) => worst(freedAt(0.5, litres)))
    expect(byVolume).toEqual([...byVolume].sort((a, b) => a - b))
    expect(new Set([...byPressure, ...byVolume]).size).toBeGreaterThan(1)
  })
})

describe('what hangs loose at an open nip that starts to run', () => {
  const started = (change: (actions: readonly Action[]) => readonly Action[]) => {
    const { actions: script, ...given } = scriptOf('caught-by-loose-hair')
    return runOf(loto, change(script), given).events
  }
  const fasten = (item: string, value: string): Action => ({
    do: 'operate',
    item,
    control: 'fastening',
    value,
  })

  it('is drawn in with nobody’s hand near it, and the same hair tied up is not', () => {
    const caught = harms(started((script) => script))
    expect(caught[0]).toMatchObject({ who: 'trainee', item: 'conveyor', part: '', actual: 3 })
    expect(worst(started((script) => [fasten('hair', 'close'), ...script]))).toBe(0)
  })

  it('catches an open jacket too, and not one that was taken off', () => {
    const tied = fasten('hair', 'close')
    const opened = [tied, fasten('jacket', 'loose')]
    const open = (script: readonly Action[]) =>
      script.flatMap((action) => (action.item === 'jacket' ? [action, ...opened] : [action]))
    expect(worst(started(open))).toBe(3)
    const off: readonly Action[] = [
      { do: 'remove', item: 'jacket' },
      { do: 'release', item: 'jacket' },
    ]
    const without = (script: readonly Action[]) =>
      open(script).flatMap((action) =>
        action.item === 'jacket' && action.value === 'loose' ? [action, ...off] : [action],
      )
    expect(worst(started(without))).toBe(0)
  })

  it('decides no mark by how far it hangs, which nobody has published', () => {
    const [caught] = harms(started((script) => script))
    expect(caught?.outputs).toMatchObject({ basis: expect.stringContaining('simulator') })
  })
})

describe('a load on the incline that nothing blocks', () => {
  const slides = (kilograms: number) =>
    playedScript('vents-before-blocking', withProps({ conveyor: { loadKilograms: kilograms } })).run
      .events

  it('draws the hand in when the air is let go, and an empty belt does not', () => {
    const withLoad = harms(slides(120))
    expect(withLoad[0]).toMatchObject({ who: 'trainee', item: 'conveyor', part: 'tail_nip' })
    expect(slides(120).some((e) => e.field === 'sliding' && e.value === true)).toBe(true)
    expect(slides(0).some((e) => e.field === 'sliding' && e.value === true)).toBe(false)
    expect(worst(slides(0).filter(({ tick }) => tick <= (withLoad[0]?.tick ?? 0)))).toBe(0)
  })
})
