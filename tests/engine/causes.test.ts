import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/engine/action.ts'
import { originOf, type RunEvent, word } from '../../src/engine/event.ts'
import { evidenceFaults } from './support/evidence-faults.ts'
import { playedScript, runOf } from './support/play.ts'
import { smallJob } from './support/small-job.ts'

const job = (more: object = {}) =>
  smallJob({
    steps: [{ id: 'off', done: "one.position == 'off'" }],
    criteria: [{ id: 'stays_off', always: "one.position == 'off'", from: 'off' }],
    more: { place: { kit: 'workshop', size: [8, 3, 8], noiseDecibels: 90 }, ...more },
  })

/** What an event follows from, shortly. */
const behind = (events: readonly RunEvent[], { cause }: RunEvent): string => {
  if (cause === null) return 'nothing'
  if ('action' in cause) return `action ${cause.action}`
  const event = events[cause.event]
  return event ? `${event.type} ${word(event, 'item') || word(event, 'step')}`.trim() : 'no event'
}

describe('what happens before anybody acts', () => {
  const late: readonly Action[] = [{ at: 90, do: 'wait', seconds: 1 }, { do: 'finish' }]

  it('follows from nothing, and not from an action still to come', () => {
    const { events } = runOf(job(), late)
    const early = events.filter(({ tick }) => tick < 90 * 60)
    expect(early.map(({ type }) => type)).toContain('exposure')
    expect(early.map((event) => behind(events, event))).toEqual(early.map(() => 'nothing'))
  })

  it('is so where nobody ever acts', () => {
    const run = runOf(job(), [])
    expect(run.events.map((event) => behind(run.events, event))).toEqual(
      run.events.map(() => 'nothing'),
    )
    expect(evidenceFaults(run)).toEqual([])
  })

  it('says nothing of the rules that are watched from the start: that is no news', () => {
    const { events } = playedScript('expert').run
    expect(events[0]?.tick).toBeGreaterThan(0)
    expect(events.filter(({ cause }) => cause === null)).toEqual([])
  })
})

describe('what follows by itself', () => {
  const { events } = playedScript('wrong-isolator').run
  const causeOf = (item: string, field: string): readonly string[] =>
    events
      .filter((event) => event.type === 'state' && event.item === item && event.field === field)
      .map((event) => behind(events, event))

  it.each([
    ['isolator_b', 'locked', 'state my_lock'],
    ['lock_board', 'hanging', 'done my_lock'],
    ['conveyor', 'loadBlocked', 'state chocks'],
    ['conveyor', 'guarded', 'state guard'],
    ['remote_station', 'lamp', 'state conveyor'],
  ])('of %s, %s, names the thing that changed: %s', (item, field, cause) => {
    expect(causeOf(item, field)[0]).toBe(cause)
  })

  it('opens a rule by the step that it counts from', () => {
    const opened = events.filter(({ type, state }) => type === 'criterion' && state === 'open')
    expect(opened.map((event) => behind(events, event))).toEqual(['step lock_air'])
  })

  it('takes a step from the field that it asks for, not from what else changed on the thing', () => {
    const { events: good } = playedScript('expert').run
    const fieldBehind = (type: string, id: string): unknown => {
      const event = good.find((one) => one.type === type && (one.step ?? one.criterion) === id)
      const cause = event?.cause
      return cause && 'event' in cause ? good[cause.event]?.field : undefined
    }
    // The lamp goes out with the belt, the count of turns and the fitted place follow the deed.
    expect(fieldBehind('step', 'stop')).toBe('running')
    expect(fieldBehind('step', 'isolate_air')).toBe('lever')
    expect(fieldBehind('criterion', 'own_lock')).toBe('closed')
  })

  it('takes the steps of a co-worker from what they were told, not from the trainee’s last deed', () => {
    const left = events.find(({ type, who }) => type === 'zone' && who === 'packer')
    expect(left && behind(events, left)).toBe('said')
  })
})

describe('a co-worker who hears an alarm', () => {
  it('leaves because it sounds, not because of what the trainee does just then', () => {
    const small = job({ place: { kit: 'workshop', size: [8, 3, 8], noiseDecibels: 60 } })
    const guest = {
      is: 'visitor' as const,
      at: [2, 0, -2] as [number, number, number],
      name: { en: 'a visitor' },
      does: [{ when: "guest.hears('bell')", after: 1, do: 'move' as const, to: 'corner' }],
    }
    const alarm = {
      point: {
        is: 'call-point',
        at: [0.5, 1.3, 0] as [number, number, number],
        commands: ['bell'],
      },
      bell: { is: 'alarm-sounder', at: [0, 2.4, -3] as [number, number, number] },
    }
    const { events } = runOf(
      {
        ...small,
        equipment: { ...small.equipment, ...alarm },
        people: { ...small.people, guest },
      },
      [
        { do: 'move', to: 'point' },
        { do: 'operate', item: 'point', control: 'glass' },
        { do: 'look', at: 'corner' },
        { do: 'wait', seconds: 20 },
      ],
    )
    const left = events.find(({ type, by }) => type === 'done' && by === 'guest')
    expect(left && behind(events, left)).toBe('state bell')
  })
})

describe('a damaged log, whose event says that it follows from itself or from a later one', () => {
  const event = (n: number, cause: RunEvent['cause']): RunEvent => ({
    n,
    tick: n,
    type: 'state',
    cause,
  })
  const log = [
    event(0, { action: 0 }),
    event(1, { event: 1 }),
    event(2, { event: 3 }),
    event(3, { event: 2 }),
  ]

  it('is read to an end all the same', () => {
    expect(log.map((each) => originOf(each, log).n)).toEqual([0, 1, 2, 2])
  })
})
