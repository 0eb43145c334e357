import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { playOn, playScript } from '../../src/engine/attempt/script.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import { validateScenario } from '../../src/scenario/validate.ts'
import { facts, scenarioOf } from './support/play.ts'

type Sam = Readonly<Record<string, unknown>>

/** A hall with a conveyor, its station, and Sam who does what a test says. */
const hall = (sam: Sam) => ({
  format: 1,
  id: 'hall',
  version: '1.0.0',
  title: { en: 'Hall' },
  place: { kit: 'workshop', size: [16, 4, 10] },
  zones: {
    door: {
      box: [
        [5, 0, 2],
        [7, 2, 4],
      ],
      stand: [6, 0, 3],
    },
  },
  start: { at: [0, 0, 3] },
  equipment: {
    isolator: {
      is: 'rotary-isolator',
      with: { volts: 400, label: 'A' },
      at: [3, 1.4, -4],
      feeds: ['conveyor.motor'],
    },
    conveyor: { is: 'belt-conveyor', at: [0, 0, -1] },
    station: { is: 'control-station', at: [2, 0, 0.6], commands: ['conveyor'] },
  },
  people: { sam: { is: 'worker', at: [-4, 0, 3], name: { en: 'Sam' }, ...sam } },
  phrases: { come: { text: { en: 'Come!' } } },
  procedure: [{ id: 'run', text: { en: 'x' }, why: { en: 'x' }, done: 'conveyor.starts > 0' }],
  assessment: { criteria: [{ id: 'ran', all: ['run'] }] },
})

const start = (sam: Sam): Run =>
  createRun(scenarioOf(hall(sam)), catalogue, { seed: 1, purpose: 'practice' })

const seconds = (run: Run, count: number): void => advance(run, run.tick + count * 60)

const acts = (run: Run, action: Action): void => {
  act(run, action)
  advanceUntilFree(run)
}

/** What Sam has done, with the second at which it ended. */
const deeds = (run: Run): readonly unknown[] =>
  run.events
    .filter(({ type, by }) => type === 'done' && by === 'sam')
    .map(({ tick, do: deed }) => [deed, Math.round(tick / 60)])

const walk = { do: 'move', to: [-4, 0, 2] }
const back = { do: 'move', to: [-4, 0, 3] }
const rest = { do: 'wait', seconds: 5 }

describe('a routine', () => {
  it('goes on again and again where it loops, and once where it does not', () => {
    const once = start({ routine: { from: 2, does: [walk, rest, back] } })
    seconds(once, 60)
    expect(deeds(once)).toEqual([
      ['move', 3],
      ['wait', 8],
      ['move', 9],
    ])
    const loop = start({ routine: { loop: true, does: [walk, rest, back, rest] } })
    seconds(loop, 60)
    expect(deeds(loop).length).toBeGreaterThan(14)
  })

  it('stands still, in the middle of a walk too, while its condition does not hold', () => {
    const run = start({
      routine: { while: '!conveyor.running', loop: true, does: [rest, { do: 'move', to: 'door' }] },
    })
    acts(run, { do: 'move', to: 'station' })
    seconds(run, 7)
    acts(run, { do: 'operate', item: 'station', control: 'start' })
    const stopped = run.world.people.get('sam')?.at
    seconds(run, 30)
    expect(run.world.people.get('sam')).toMatchObject({ at: stopped, walk: null })
    expect(stopped?.[0]).toBeGreaterThan(-3.9)
    expect(stopped?.[0]).toBeLessThan(5)
    acts(run, { do: 'operate', item: 'station', control: 'stop' })
    seconds(run, 30)
    expect(deeds(run).length).toBeGreaterThan(1)
  })

  it('does not try what is refused more than once a second', () => {
    const run = start({
      routine: {
        loop: true,
        does: [{ do: 'operate', item: 'station', control: 'selector', value: 'run' }],
      },
    })
    seconds(run, 20)
    const refused = run.events.filter(({ type, by }) => type === 'rejected' && by === 'sam')
    expect(refused.length).toBeGreaterThan(5)
    expect(refused.length).toBeLessThanOrEqual(20)
  })

  it('ends when they are hurt', () => {
    const run = start({
      routine: {
        loop: true,
        does: [{ do: 'touch', item: 'conveyor', part: 'tail_nip' }, rest],
      },
    })
    const sam = run.world.people.get('sam')
    seconds(run, 4)
    if (sam) sam.hurt = true
    const before = run.events.length
    seconds(run, 60)
    expect(deeds(run).length).toBeLessThanOrEqual(2)
    expect(run.events.length - before).toBeLessThan(12)
  })
})

describe('somebody who is told something', () => {
  const told = "told('sam', 'come')"
  const come: Action = { do: 'say', phrase: 'come' }

  it('leaves their routine at once, does one thing after another, and goes back to it', () => {
    const run = start({
      routine: { loop: true, does: [{ do: 'wait', seconds: 600 }] },
      does: [{ when: told, do: 'move', to: 'station', afterwards: [rest, back] }],
    })
    acts(run, come)
    expect(deeds(run)).toEqual([])
    seconds(run, 25)
    expect(deeds(run).map((deed) => (Array.isArray(deed) ? deed[0] : ''))).toEqual([
      'move',
      'wait',
      'move',
    ])
    expect(run.world.people.get('sam')?.doing?.do).toBe('wait')
  })

  it('answers once, or each time where the plan repeats', () => {
    const starts = (repeat: boolean): number => {
      const run = start({
        at: [2, 0, 1.6],
        does: [
          {
            when: '!conveyor.running',
            after: 3,
            repeat,
            do: 'operate',
            item: 'station',
            control: 'start',
          },
        ],
      })
      acts(run, { do: 'move', to: 'station' })
      for (let round = 0; round < 3; round++) {
        seconds(run, 10)
        acts(run, { do: 'operate', item: 'station', control: 'stop' })
      }
      return Number(run.world.entities.get('conveyor')?.state.starts)
    }
    expect(starts(false)).toBe(1)
    expect(starts(true)).toBe(3)
  })

  it('does the same every time, whenever it is said', () => {
    const played = (pause: number) => {
      const run = start({
        routine: { loop: true, does: [walk, rest, { do: 'move', to: 'door' }] },
        does: [{ when: told, do: 'move', to: 'station', afterwards: [rest] }],
      })
      acts(run, { do: 'wait', seconds: pause })
      acts(run, come)
      seconds(run, 40)
      return run.events
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (tenths) => {
        expect(played(tenths / 10)).toEqual(played(tenths / 10))
      }),
      { numRuns: 15 },
    )
  })
})

describe('the checks of a routine', () => {
  it('name what is not there, with its place', () => {
    const { diagnostics } = validateScenario(
      JSON.stringify(
        hall({
          routine: { while: 'conveyer.running', does: [{ do: 'move', to: 'dor' }] },
          does: [
            {
              when: 'conveyor.running',
              do: 'wait',
              afterwards: [{ do: 'take', item: 'stattion' }],
            },
          ],
        }),
      ),
      'hall.json',
      facts,
    )
    expect(diagnostics.map(({ code, path }) => [code, path]).sort()).toEqual([
      ['unknown-equipment', '/people/sam/does/0/afterwards/0/item'],
      ['unknown-name', '/people/sam/routine/while'],
      ['unknown-place', '/people/sam/routine/does/0/to'],
    ])
  })
})

describe('a script that has somebody act who has a routine', () => {
  const rounds = {
    routine: {
      loop: true,
      does: [
        { do: 'move', to: [6, 0, 3] },
        { do: 'wait', seconds: 300 },
        { do: 'move', to: [-4, 0, 3] },
      ],
    },
  }

  it('calls them from it, one deed after another, and ends', () => {
    const run = start(rounds)
    playScript(run, [
      { do: 'wait', seconds: 20 },
      { by: 'sam', do: 'move', to: 'station' },
      { by: 'sam', do: 'operate', item: 'station', control: 'start' },
      { by: 'sam', do: 'wait', seconds: 2 },
      { do: 'finish' },
    ])
    expect(run.events.filter(({ type }) => type === 'rejected')).toEqual([])
    expect(run.world.entities.get('station')?.state.pressedBy).toBe('sam')
    expect(run.ending).toBe('finished')
    expect(run.tick).toBeLessThan(60 * 60)
  })

  it('comes to an end where plans of theirs call for each other without end', () => {
    const toggle = (when: boolean, control: string) => ({
      when: `${when ? '' : '!'}conveyor.running`,
      do: 'operate',
      item: 'station',
      control,
      repeat: true,
    })
    const restless = { at: [2, 0, 1.4], does: [toggle(false, 'start'), toggle(true, 'stop')] }
    for (const sam of [restless, { ...restless, ...rounds }]) {
      const run = start(sam)
      playScript(run, [{ by: 'sam', do: 'move', to: [2, 0, 2] }, { do: 'finish' }])
      expect(run.ending).toBe('finished')
    }
  })

  it('lets them go back to it afterwards', () => {
    const run = start(rounds)
    playOn(run, [{ by: 'sam', do: 'move', to: 'station' }])
    seconds(run, 20)
    expect(deeds(run).map((deed) => (deed as readonly unknown[])[0])).toEqual(['move'])
    seconds(run, 400)
    expect(deeds(run).length).toBeGreaterThan(2)
  })
})
