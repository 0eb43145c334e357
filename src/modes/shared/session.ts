import { createStore, type StoreApi } from 'zustand/vanilla'
import { TICKS_PER_SECOND } from '../../core/time.ts'
import { type Action, doerOf, type RecordedAction } from '../../engine/action.ts'
import { act, advance, advanceUntilFree } from '../../engine/advance.ts'
import type { Catalogue } from '../../engine/catalogue.ts'
import { createRun } from '../../engine/create.ts'
import type { PoseRecorder } from '../../engine/people/pose-recorder.ts'
import type { PoseTrack } from '../../engine/people/pose-track.ts'
import type { Purpose, Run } from '../../engine/run.ts'
import type { OutcomeWords } from '../../records/report/outcome-words.ts'
import type { Value } from '../../scenario/facts.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { perceivedIn } from './news.ts'

export type PauseReason = 'asked' | 'hidden' | 'unwell' | 'headset-off' | 'reload'

/** Where an attempt is kept. Each promise resolves once the disk has it. */
export interface SessionStore {
  append(action: RecordedAction): Promise<void>
  progress(progress: { readonly tick: number; readonly done: number; readonly of: number }): void
  paused(reason: PauseReason, tick: number): void
  resumed(): void
  /**
   * The attempt is over: its marks and files are made and kept, with the poses that were recorded.
   * Answers how it came out.
   */
  finish(run: Run, poses: PoseTrack | null): Promise<OutcomeWords>
}

export interface SessionOptions {
  readonly scenario: Scenario
  readonly catalogue: Catalogue
  readonly seed: number
  readonly purpose: Purpose
  readonly parameters: Readonly<Record<string, Value>>
  readonly store: SessionStore
  /**
   * `turns`: time moves by actions alone, as in text. `real`: it follows the frames that the view
   * reports, at the person's pace.
   */
  readonly clock: 'turns' | 'real'
  /** An attempt that goes on, or the beginning of one that is done again: up to that tick. */
  readonly past?: { readonly actions: readonly RecordedAction[]; readonly tick: number }
}

export interface SessionState {
  readonly status: 'playing' | 'paused' | 'over' | 'kept'
  /** It was paused by somebody who felt unwell. */
  readonly unwell: boolean
  /** How it came out, in words; known once it is kept. */
  readonly cameOut: OutcomeWords | null
  /** An action is being written down: nothing else can be done until it is. */
  readonly pending: boolean
  /** Grows with every event, so that views know when to look again. */
  readonly version: number
  /** The first event of the latest deed and what came of it. */
  readonly newsFrom: number
  /** Every event so far that the trainee has perceived, by number. */
  readonly perceived: readonly number[]
}

/** One attempt being played: the only way from an interface to the engine. */
export interface Session {
  readonly run: Run
  readonly state: StoreApi<SessionState>
  /**
   * Writes the action down, then does it. With turns a second one while the first is pending is
   * refused (false), so that a double press does nothing twice; in real time it waits its turn.
   */
  act(action: Action): Promise<boolean>
  /** Lets real time pass: seconds on the clock of the person since the last frame. */
  frame(seconds: number): void
  /** Simulated seconds for each second of the person: it changes no mark. */
  setPace(pace: number): void
  /** From now on time passes through a recorder of poses. What it has recorded is kept at the end. */
  record(recorder: PoseRecorder): void
  pause(reason: PauseReason): void
  resume(): void
}

/** A frame that took longer lets the world fall behind rather than jump: slow motion. */
const LONGEST_FRAME = 0.25
/** How often the place in time is noted, ticks: a crash costs no more than that. */
const NOTE_EVERY = 2 * TICKS_PER_SECOND
/** How much faster time runs while the trainee waits. */
const FAST_FORWARD = 30

export function createSession(options: SessionOptions): Session {
  const { store, clock } = options
  const { run, perceived } = begin(options)
  const state = createStore<SessionState>(() => ({
    status: 'playing',
    unwell: false,
    cameOut: null,
    pending: false,
    version: 0,
    newsFrom: run.events.length,
    perceived,
  }))
  let pace = 1
  let owed = 0
  let noted = run.tick
  let queue: Promise<unknown> = Promise.resolve()
  let seen = run.events.length
  let recorder: PoseRecorder | null = null

  /** Tells the views of what is new; ends the session when the engine has ended the attempt. */
  const show = (change: Partial<SessionState> = {}): void => {
    const fresh = perceivedIn(run, seen)
    if (run.events.length !== seen || Object.keys(change).length > 0)
      state.setState(({ version, perceived }) => ({
        version: version + 1,
        perceived: fresh.length > 0 ? [...perceived, ...fresh] : perceived,
        ...change,
      }))
    seen = run.events.length
    if (run.ending === null || state.getState().status === 'over') return
    if (state.getState().status === 'kept') return
    state.setState({ status: 'over' })
    void store
      .finish(run, recorder?.track() ?? null)
      .then((cameOut) => state.setState({ status: 'kept', cameOut }))
  }

  const perform = async (action: Action): Promise<boolean> => {
    if (run.ending !== null || state.getState().status === 'paused') return false
    state.setState({ pending: true })
    try {
      await store.append(recordOf(run, action))
      const newsFrom = run.events.length
      act(run, action)
      if (clock === 'turns') advanceUntilFree(run)
      show({ newsFrom })
      store.progress(progressOf(run))
    } finally {
      state.setState({ pending: false })
    }
    return true
  }

  // A past that reaches to the end, as when the page closed before the marks were kept.
  if (run.ending !== null) show()
  return {
    run,
    state,
    act(action) {
      if (clock === 'turns' && state.getState().pending) return Promise.resolve(false)
      const turn = clock === 'turns' ? perform(action) : queue.then(() => perform(action))
      queue = turn.catch(() => undefined)
      return turn
    },
    frame(seconds) {
      const { status, pending } = state.getState()
      if (clock === 'turns' || status !== 'playing' || pending) return
      const waiting = run.world.people.get('trainee')?.doing?.do === 'wait'
      owed += Math.min(seconds, LONGEST_FRAME) * pace * (waiting ? FAST_FORWARD : 1)
      const ticks = Math.floor(owed * TICKS_PER_SECOND)
      if (ticks === 0) return
      owed -= ticks / TICKS_PER_SECOND
      const until = run.tick + ticks
      if (recorder) recorder.advance(until)
      else advance(run, until)
      show()
      if (run.tick - noted < NOTE_EVERY || run.ending !== null) return
      noted = run.tick
      store.progress(progressOf(run))
    },
    setPace(next) {
      pace = next
    },
    record(next) {
      recorder = next
    },
    pause(reason) {
      if (state.getState().status !== 'playing') return
      state.setState({ status: 'paused', unwell: reason === 'unwell' })
      store.paused(reason, run.tick)
      store.progress(progressOf(run))
    },
    resume() {
      if (state.getState().status !== 'paused') return
      owed = 0
      state.setState({ status: 'playing' })
      store.resumed()
    },
  }
}

/** The run at its start, or where its past has brought it, with what was perceived on the way. */
function begin(options: SessionOptions): { run: Run; perceived: number[] } {
  const { scenario, catalogue, seed, purpose, parameters, clock, past } = options
  const run = createRun(scenario, catalogue, { seed, purpose, parameters })
  const perceived: number[] = []
  let seen = 0
  const look = (): void => {
    perceived.push(...perceivedIn(run, seen))
    seen = run.events.length
  }
  for (const { n: _n, tick, ...action } of past?.actions ?? []) {
    advance(run, tick)
    look()
    act(run, action)
  }
  if (past) {
    advance(run, past.tick)
    if (clock === 'turns') advanceUntilFree(run)
  }
  look()
  return { run, perceived }
}

/** The action as the engine will number it. */
function recordOf(run: Run, action: Action): RecordedAction {
  const { by: _by, at, ...rest } = action
  return {
    n: run.actions.length,
    tick: run.tick,
    by: doerOf(action),
    ...rest,
    ...(typeof at === 'string' ? { at } : {}),
  }
}

function progressOf(run: Run) {
  const steps = [...run.steps.values()]
  return {
    tick: run.tick,
    done: steps.filter((step) => step.state === 'done').length,
    of: steps.length,
  }
}
