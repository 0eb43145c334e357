import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { Action } from '../../src/engine/action.ts'
import { act, advance, advanceUntilFree } from '../../src/engine/advance.ts'
import { createRun } from '../../src/engine/create.ts'
import type { Run } from '../../src/engine/run.ts'
import { loto, playedScript, runOf, scriptOf } from './support/play.ts'

const goTo = (to: string): Action => ({ do: 'move', to })
const stop: readonly Action[] = [
  goTo('start_station'),
  { do: 'operate', item: 'start_station', control: 'stop' },
]
const tell = (who: string): Action => ({ do: 'say', phrase: 'notify_affected', to: who })

function played(actions: readonly Action[], seconds: number, seed = 7): Run {
  const run = createRun(loto, catalogue, { seed, purpose: 'practice' })
  for (const action of actions) {
    act(run, action)
    advanceUntilFree(run)
  }
  advance(run, run.tick + seconds * 60)
  return run
}

const deedsOf = (run: Run, who: string, type = 'done') =>
  run.events.filter((event) => event.type === type && event.by === who)

describe('a co-worker who was not told', () => {
  it('starts the stopped conveyor after a while, by pressing the same button', () => {
    const run = played(stop, 155)
    expect(deedsOf(run, 'operator')).toEqual([
      expect.objectContaining({ do: 'operate', item: 'start_station', control: 'start' }),
    ])
    expect(run.world.entities.get('conveyor')?.state.running).toBe(true)
  })

  it('waits as long as its plan says, and not a tick less', () => {
    const stopped = played(stop, 0)
    const since = stopped.events.find((e) => e.field === 'running' && e.value === false)?.tick ?? 0
    const [pressed] = deedsOf(played(stop, 155), 'operator')
    expect((pressed?.tick ?? 0) - since).toBe(150 * 60 + 60)
  })

  it('does not where it has been told', () => {
    const run = played([goTo('trolley'), tell('operator'), ...stop], 300)
    expect(deedsOf(run, 'operator').map((event) => event.do)).toEqual(['move'])
    expect(run.world.entities.get('conveyor')?.state.running).toBe(false)
  })

  it('meets the same refusals as the trainee', () => {
    const lockTheButton: readonly Action[] = [
      goTo('lock_board'),
      { do: 'take', item: 'my_lock' },
      goTo('start_station'),
      { do: 'place', item: 'my_lock', in: 'start_station.hasp' },
    ]
    const run = played([...stop, ...lockTheButton], 170)
    expect(deedsOf(run, 'operator', 'rejected')[0]).toMatchObject({ code: 'locked' })
  })

  it('starts over with the waiting where what it waited for stopped being so', () => {
    const start: Action = { do: 'operate', item: 'start_station', control: 'start' }
    const again: Action = { do: 'operate', item: 'start_station', control: 'stop' }
    const run = played([...stop, { do: 'wait', seconds: 100 }, start, again], 100)
    expect(deedsOf(run, 'operator')).toEqual([])
  })
})

describe('a co-worker of the crew', () => {
  it('puts a lock of his own on the hasp when asked, and takes it off himself', () => {
    const { run } = playedScript('group')
    const deeds = deedsOf(run, 'colleague').map((event) => [event.do, event.item])
    expect(deeds.filter(([deed]) => deed !== 'move')).toEqual([
      ['take', 'kofi_lock'],
      ['place', 'kofi_lock'],
      ['take', 'kofi_lock'],
    ])
  })

  it('is not there in the variant without him', () => {
    const run = createRun(loto, catalogue, {
      seed: 7,
      purpose: 'practice',
      parameters: { crew: 'alone' },
    })
    expect(run.world.people.has('colleague')).toBe(false)
    expect(run.world.entities.has('kofi_lock')).toBe(false)
  })
})

describe('an interruption that an instructor injects', () => {
  const inject: Action = { do: 'inject', by: 'instructor', id: 'radio_call' }
  const turns = (run: Run) =>
    run.events.filter(({ type }) => type === 'interruption').map(({ state }) => state)

  it('is answered by saying so in time', () => {
    const answer: Action = { do: 'say', phrase: 'will_call_back' }
    expect(turns(played([inject, answer], 30))).toEqual(['begun', 'answered'])
  })

  it('is missed where nobody answers, or answered too early', () => {
    const early: Action = { do: 'say', phrase: 'will_call_back' }
    expect(turns(played([inject], 30))).toEqual(['begun', 'missed'])
    expect(turns(played([early, { do: 'wait', seconds: 5 }, inject], 30))).toEqual([
      'begun',
      'missed',
    ])
  })

  it('ends a wait of the trainee', () => {
    const run = createRun(loto, catalogue, { seed: 7, purpose: 'practice' })
    act(run, { do: 'wait', seconds: 600 })
    advance(run, 60)
    act(run, inject)
    advanceUntilFree(run)
    expect(run.tick).toBeLessThan(120)
  })

  it('is refused where there is none of that name', () => {
    const run = played([{ ...inject, id: 'earthquake' }], 0)
    expect(run.events.at(-1)).toMatchObject({ type: 'rejected', code: 'unknown-interruption' })
  })
})

describe('an interruption by chance', () => {
  it('comes in about half of the attempts, and for one seed always alike', () => {
    const { actions, ...options } = scriptOf('expert')
    const until = actions.findIndex(
      (action) => action.do === 'operate' && action.item === 'receiver',
    )
    const called = (seed: number): boolean =>
      runOf(loto, actions.slice(0, until), { ...options, seed }).events.some(
        ({ type }) => type === 'interruption',
      )
    const seeds = Array.from({ length: 40 }, (_, seed) => seed)
    const calls = seeds.map(called)
    expect(seeds.map(called)).toEqual(calls)
    const share = calls.filter(Boolean).length / calls.length
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.75)
  })
})
