import type { RecordedAction } from '../../engine/action.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { scenarioHash } from '../../engine/create.ts'
import { drawParameters } from '../../engine/parameters.ts'
import { createSession, type Session } from '../../modes/shared/session.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { isBrought, type LinkChoices } from '../address.ts'
import type { Interface } from '../catalogue.ts'
import { loadScenario } from '../load-scenario.ts'
import type { Settings } from '../settings/settings.ts'
import { type AttemptRow, jobOf, valuesOf } from '../storage/attempt-rows.ts'
import { fileOf, findAttempt, listActions, noteResume, startAttempt } from '../storage/attempts.ts'
import { begunWith } from '../storage/begun.ts'
import { holdAttempt, type Release } from '../storage/hold.ts'
import type { Shelves } from '../storage/shelves.ts'
import { uuid } from '../uuid.ts'
import { type AttemptStore, attemptStore } from './attempt-store.ts'
import { catalogueFor } from './catalogue-for.ts'

/** An attempt that is open in this tab. */
export interface OpenAttempt {
  readonly row: AttemptRow
  readonly scenario: Scenario
  readonly session: Session
  /** Lets go of it; resolves once all of it is kept and another tab may take it. */
  readonly release: () => Promise<void>
}

/**
 * Why an attempt does not open: `elsewhere` in another tab, `over`, `unknown` foreign or outdated,
 * `used` where its one-time code has begun another one here.
 */
export type NotOpened = 'elsewhere' | 'over' | 'unknown' | 'used'

interface Wish {
  readonly job: string
  readonly way: Interface
  readonly choices: LinkChoices
  readonly learner: string
  readonly settings: Pick<Settings, 'language' | 'pace'>
}

interface Past {
  readonly actions: readonly RecordedAction[]
  readonly tick: number
}

/** Opens the attempt that an address asks for: a new one, one to carry on with, or one to redo. */
export async function openAttempt(on: Shelves, wish: Wish): Promise<OpenAttempt | NotOpened> {
  const scenario = await loadScenario(wish.job)
  if (!scenario) return 'unknown'
  const opening = openingIn(wish.choices)
  return opening === undefined
    ? openScenario(on, wish, scenario)
    : openWithCode(on, wish, scenario, opening)
}

/** What a one-time code opens the chain of a new attempt with; only an assessment begins with one. */
const openingIn = ({ attempt, redo, purpose, opening }: LinkChoices): string | undefined =>
  attempt === undefined && redo === undefined && purpose === 'assessment' ? opening : undefined

/**
 * A code begins one attempt on a device, however often it is scanned or its link is followed, in
 * whichever tab: who began it carries on with that one for as long as it runs.
 */
async function openWithCode(
  on: Shelves,
  wish: Wish,
  scenario: Scenario,
  opening: string,
): Promise<OpenAttempt | NotOpened> {
  const release = await holdAttempt(opening)
  if (!release) return 'elsewhere'
  try {
    const attempt = await begunWith(on, opening)
    if (attempt === undefined) return await openScenario(on, wish, scenario)
    const row = await findAttempt(on, attempt)
    const mine = row?.learner === wish.learner && row.state === 'running' && jobOf(row) === wish.job
    if (!mine) return 'used'
    return await openScenario(on, { ...wish, choices: { ...wish.choices, attempt } }, scenario)
  } finally {
    release()
  }
}

async function openScenario(
  on: Shelves,
  wish: Wish,
  scenario: Scenario,
): Promise<OpenAttempt | NotOpened> {
  const id = wish.choices.attempt ?? uuid()
  // Held before it is read: a tab that is about to let go may still be writing its last action.
  const release = await holdAttempt(id)
  if (!release) return 'elsewhere'
  try {
    // Whoever reloads after the end wants to know how it went, and has it kept.
    if (wish.choices.attempt !== undefined && (await isOver(on, wish, id))) {
      release()
      return 'over'
    }
    const opened = await openHeld(on, wish, scenario, id)
    if (!opened) release()
    return opened ? { ...opened, scenario, release: letGo(opened.store, release) } : 'unknown'
  } catch (error) {
    release()
    throw error
  }
}

async function isOver(on: Shelves, { learner }: Wish, id: string): Promise<boolean> {
  const row = await findAttempt(on, id)
  if (row?.learner !== learner || row.state === 'running') return false
  return (await fileOf(on, id)) !== undefined
}

/** Lets go of an attempt once all of it is kept. */
const letGo = (store: AttemptStore, release: Release) => (): Promise<void> =>
  store.idle().then(release)

async function openHeld(on: Shelves, wish: Wish, scenario: Scenario, id: string) {
  const { choices } = wish
  const found =
    choices.attempt === undefined
      ? await newAttempt(on, wish, scenario, id)
      : await oldAttempt(on, wish, scenario, id)
  if (!found) return null
  const { row, past } = found
  if (choices.attempt === undefined) await startAttempt(on, row, past?.actions)
  else await closePause(on, row)
  const store = attemptStore(on, row)
  const session = createSession({
    scenario,
    catalogue: await catalogueFor(scenario, wish.way, past?.actions ?? [], row.language),
    seed: row.seed,
    purpose: row.purpose,
    parameters: valuesOf(row),
    store,
    clock: wish.way === 'text' ? 'turns' : 'real',
    ...(past && { past }),
  })
  session.setPace(wish.settings.pace)
  return { row, session, store }
}

interface Found {
  readonly row: AttemptRow
  readonly past: Past | null
}

async function newAttempt(
  on: Shelves,
  wish: Wish,
  scenario: Scenario,
  id: string,
): Promise<Found | null> {
  const { choices, way, learner, settings } = wish
  const redone = choices.redo === undefined ? null : await attemptToRedo(on, learner, choices.redo)
  // What was done in another version of the job cannot be gone on with in this one.
  if (choices.redo !== undefined && redone?.scenario.sha256 !== scenarioHash(scenario)) return null
  // An attempt that has ended is taken up just before its end, else nothing could be done in it.
  const end = redone?.events.at(-1)?.tick ?? 0
  const tick = redone ? Math.min(choices.tick ?? 0, Math.max(0, end - 1)) : 0
  const seed =
    redone?.seed ?? (choices.variant === undefined ? drawSeed() : Number(choices.variant))
  const opening = openingIn(choices)
  const purpose = redone ? 'practice' : (choices.purpose ?? 'guided')
  const parameters = redone?.parameters ?? drawParameters(scenario, seed, {})
  const row: AttemptRow = {
    id,
    learner,
    scenario: {
      id: scenario.id,
      version: scenario.version,
      sha256: scenarioHash(scenario),
      title: scenario.title,
    },
    ...(isBrought(wish.job) && { job: wish.job }),
    purpose,
    interface: way,
    language: settings.language,
    seed,
    parameters,
    variant: choices.variant ?? null,
    parent: redone ? { attempt: redone.id, tick } : null,
    startedAt: new Date().toISOString(),
    ...(opening !== undefined && { opening }),
    state: 'running',
    pauses: [],
    progress: { tick, done: 0, of: scenario.procedure.length },
    verdict: null,
  }
  const actions = redone?.actions.filter((action) => action.tick <= tick) ?? []
  return { row, past: redone ? { actions, tick } : null }
}

async function oldAttempt(
  on: Shelves,
  { learner }: Wish,
  scenario: Scenario,
  id: string,
): Promise<Found | null> {
  const row = await findAttempt(on, id)
  const fits =
    row?.learner === learner &&
    row.state === 'running' &&
    row.scenario.sha256 === scenarioHash(scenario)
  if (!fits) return null
  const stored = await listActions(on, id)
  const actions = stored.map((action) => ({ ...action }) as RecordedAction)
  const tick = Math.max(row.progress.tick, actions.at(-1)?.tick ?? 0)
  return { row, past: { actions, tick } }
}

/** The evidence of a finished attempt of the same learner. */
async function attemptToRedo(on: Shelves, learner: string, id: string): Promise<Attempt | null> {
  const row = await findAttempt(on, id)
  const file = row?.learner === learner ? await fileOf(on, id) : undefined
  return file ? (JSON.parse(file.json) as Attempt) : null
}

/** The pause in which the attempt was left ends now. */
async function closePause(on: Shelves, row: AttemptRow): Promise<void> {
  const last = row.pauses.at(-1)
  if (last?.seconds !== null || last === undefined) return
  await noteResume(on, row.id, Math.round((Date.now() - Date.parse(last.at)) / 1000))
}

/** A number that a teacher can also give in a link: up to nine digits. */
const drawSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 1_000_000_000
