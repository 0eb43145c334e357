import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/cli/catalogue.ts'
import type { RecordedAction } from '../../src/engine/action.ts'
import { digestOf, evidenceOf } from '../../src/engine/attempt/attempt.ts'
import { playScript } from '../../src/engine/attempt/script.ts'
import { newsOf } from '../../src/modes/shared/news.ts'
import { createSession, type SessionOptions } from '../../src/modes/shared/session.ts'
import { OUTCOME_WORDS } from '../../src/records/report/outcome-words.ts'
import { job, parameters, script, startJob } from './support/job.ts'

/** A store that remembers, and whose disk can be made to wait. */
function memory() {
  const kept: RecordedAction[] = []
  const pauses: string[] = []
  const noted: number[] = []
  let finished = 0
  let release: (() => void) | null = null
  let slow = false
  return {
    kept,
    pauses,
    noted,
    finished: () => finished,
    slowDown: () => {
      slow = true
    },
    letGo: () => release?.(),
    store: {
      append: async (action: RecordedAction) => {
        if (slow) await new Promise<void>((done) => (release = done))
        kept.push(action)
      },
      progress: ({ tick }: { readonly tick: number }) => void noted.push(tick),
      paused: (reason: string) => void pauses.push(reason),
      resumed: () => void pauses.push('resumed'),
      finish: async () => {
        finished++
        return OUTCOME_WORDS.passed
      },
    },
  }
}

function open(change: Partial<SessionOptions> = {}) {
  const disk = memory()
  const session = createSession({
    scenario: job,
    catalogue,
    seed: 7,
    purpose: 'assessment',
    parameters,
    store: disk.store,
    clock: 'turns',
    ...change,
  })
  return { disk, session }
}

const toBoard = { do: 'move', to: 'lock_board' } as const

describe('an attempt played in turns', () => {
  it('writes each action down before anything comes of it', async () => {
    const { disk, session } = open()
    disk.slowDown()
    const acting = session.act(toBoard)
    await Promise.resolve()
    expect(session.run.actions).toHaveLength(0)
    expect(session.run.tick).toBe(0)
    disk.letGo()
    await acting
    expect(disk.kept).toEqual(session.run.actions)
    expect(session.run.tick).toBeGreaterThan(0)
  })

  it('does nothing for a second press while the first is being written', async () => {
    const { disk, session } = open()
    disk.slowDown()
    const first = session.act(toBoard)
    expect(await session.act(toBoard)).toBe(false)
    disk.letGo()
    expect(await first).toBe(true)
    expect(session.run.actions).toHaveLength(1)
  })

  it('ends with the evidence of the script that does the same', async () => {
    const { disk, session } = open()
    const { actions } = script('expert')
    for (const action of actions) await session.act(action)
    const scripted = startJob('assessment')
    playScript(scripted, actions)
    expect(digestOf(evidenceOf(session.run))).toBe(digestOf(evidenceOf(scripted)))
    expect(disk.finished()).toBe(1)
    await Promise.resolve()
    expect(session.state.getState().status).toBe('kept')
  })

  it('goes on from what was written down as if it had never been left', async () => {
    const { actions } = script('expert')
    const whole = open()
    for (const action of actions) await whole.session.act(action)
    const before = open()
    for (const action of actions.slice(0, 40)) await before.session.act(action)
    const after = open({ past: { actions: before.disk.kept, tick: before.session.run.tick } })
    expect(after.session.state.getState().perceived).toEqual(
      before.session.state.getState().perceived,
    )
    for (const action of actions.slice(40)) await after.session.act(action)
    expect(digestOf(evidenceOf(after.session.run))).toBe(digestOf(evidenceOf(whole.session.run)))
  })

  it('keeps its marks after all when it was left between the last action and the marks', () => {
    const { actions } = script('expert')
    const run = startJob('assessment')
    playScript(run, actions)
    const { disk } = open({ past: { actions: run.actions, tick: run.tick } })
    expect(disk.finished()).toBe(1)
  })

  it('stands still while it is paused, and says for how long and why', async () => {
    const { disk, session } = open()
    session.pause('hidden')
    expect(await session.act(toBoard)).toBe(false)
    session.resume()
    expect(await session.act(toBoard)).toBe(true)
    expect(disk.pauses).toEqual(['hidden', 'resumed'])
  })

  it('knows whether it stands still because somebody felt unwell', () => {
    const { session } = open()
    for (const reason of ['asked', 'unwell', 'hidden'] as const) {
      session.pause(reason)
      expect(session.state.getState().unwell).toBe(reason === 'unwell')
      session.resume()
    }
  })
})

describe('an attempt played in real time', () => {
  it('follows the frames at the pace of the person', () => {
    const { session } = open({ clock: 'real' })
    session.frame(0.1)
    expect(session.run.tick).toBe(6)
    session.setPace(0.5)
    session.frame(0.1)
    expect(session.run.tick).toBe(9)
  })

  it('falls behind rather than jump after a frame that took long', () => {
    const { session } = open({ clock: 'real' })
    session.frame(20)
    expect(session.run.tick).toBe(15)
  })

  it('runs fast while one waits, until something happens or the time is up', async () => {
    const { session } = open({ clock: 'real' })
    await session.act({ do: 'wait', seconds: 30 })
    for (let frame = 0; frame < 12; frame++) session.frame(0.1)
    expect(session.run.events.some((event) => event.type === 'done' && event.do === 'wait')).toBe(
      true,
    )
  })

  it('notes every two seconds how far it has come, so that a crash costs no more', () => {
    const { disk, session } = open({ clock: 'real' })
    for (let frame = 0; frame < 90; frame++) session.frame(0.1)
    expect(disk.noted).toEqual([120, 240, 360, 480])
  })

  it('lets no time pass while it is paused', () => {
    const { session } = open({ clock: 'real' })
    session.pause('asked')
    session.frame(0.1)
    expect(session.run.tick).toBe(0)
  })
})

describe('the news', () => {
  it('does not tell one person how a button feels under the finger of another', async () => {
    const { session } = open()
    for (const action of script('wrong-isolator').actions) await session.act(action)
    const { run, state } = session
    const pressed = run.events.findIndex(
      (event) => event.type === 'done' && event.by === 'operator' && event.control === 'start',
    )
    expect(pressed).toBeGreaterThan(0)
    const from = state.getState().perceived.filter((n) => n >= pressed)
    const texts = newsOf(run, 'en', from).map((news) => news.text)
    expect(texts[0]).toContain('Sam')
    expect(texts.join(' ')).not.toContain('under your finger')
  })
})
