import type { Action } from '../../engine/action.ts'
import { type Snapshot, takeSnapshot } from '../../engine/attempt/snapshot.ts'
import type { Run } from '../../engine/run.ts'
import { markRun } from '../mark-run.ts'
import type { Result } from '../result.ts'
import { type Budget, isSpent } from './budget.ts'
import type { ExploredFault } from './exploration.ts'
import { namesToldIn } from './learn.ts'
import { type Notes, noteResult, noteRun } from './notes.ts'
import { hasHadItsPrice, perform, wentWrong } from './try-deed.ts'
import { unsafeIn, watchOutside } from './unsafe.ts'

type Fault = Omit<ExploredFault, 'parameters'>

export interface Mutated {
  /** The script without what it does not need. */
  readonly script: readonly Action[]
  readonly faults: readonly Fault[]
  readonly tried: number
  readonly left: number
}

/** A delay in which co-workers do what they have in mind, seconds. */
const DELAY = 400

interface Mutant {
  /** Where it leaves the script. */
  readonly from: number
  readonly rest: readonly Action[]
  /** Whether the script is better for it, where it passes as well and as safely. */
  readonly shortens: boolean
}

/**
 * Changes a passing script in one place after the other: an action left out, two stages swapped, one
 * thing taken for another of its kind, a delay, a stop. Whatever still passes must still be safe.
 */
export function mutate(
  run: Run,
  passing: readonly Action[],
  notes: Notes,
  budget: Budget,
): Mutated {
  const watched = watchOutside(run)
  const moments = momentsOf(run, passing, budget)
  // What the passing script itself does out of its watch is allowed there.
  const outside = watched.filter(({ memory }) => !memory.was)
  const whole = markRun(run)
  let script = passing
  const faults: Fault[] = []
  let tried = 0
  const mutants = mutantsOf(run, passing, moments)
  while (mutants.length > 0 && !isSpent(budget)) {
    const make = mutants.shift()
    const mutant = make?.(script)
    const moment = mutant && moments[mutant.from]
    if (!mutant || !moment) continue
    tried += 1
    moment.snapshot.restore()
    const { result, smooth } = playRest(run, mutant.rest, budget)
    const actions = [...script.slice(0, mutant.from), ...mutant.rest]
    noteRun(notes, run)
    if (result) noteResult(notes, result)
    if (!result?.passed) continue
    const unsafe = unsafeIn(run, result, outside)
    if (unsafe) faults.push({ kind: 'loophole', ...unsafe, actions })
    else if (mutant.shortens && smooth && marksOf(result) === marksOf(whole)) script = actions
    else if (actions.at(-1)?.do === 'stop') faults.push(needless(actions))
  }
  return { script, faults, tried, left: mutants.length }
}

const needless = (actions: readonly Action[]): Fault => ({
  kind: 'loophole',
  code: 'stop-without-need',
  about: actions.at(-1)?.reason ?? '',
  actions,
})

const marksOf = ({ score, steps }: Result): string =>
  `${score.raw} ${steps.filter(({ state }) => state === 'done').length}`

interface Moment {
  readonly snapshot: Snapshot
  /** Steps done so far: where this grows, a stage of the script ends. */
  readonly done: number
}

/** Plays the script once and keeps the moment before each action. */
function momentsOf(run: Run, script: readonly Action[], budget: Budget): Moment[] {
  return script.map((action) => {
    const done = [...run.steps.values()].filter(({ state }) => state === 'done').length
    const moment = { snapshot: takeSnapshot(run), done }
    perform(run, [action], budget)
    return moment
  })
}

interface Rest {
  /** Null where it hurt or broke a rule, which has had its price, or came to no end. */
  readonly result: Result | null
  /** Nothing was refused, and no step came too early. */
  readonly smooth: boolean
}

/** Plays on past what is refused or comes too early, as somebody would who does not care. */
function playRest(run: Run, rest: readonly Action[], budget: Budget): Rest {
  let smooth = true
  for (const action of rest) {
    if (run.ending !== null) break
    const { length } = run.events
    perform(run, [action], budget)
    if (hasHadItsPrice(run, length)) return { result: null, smooth }
    if (wentWrong(run, length) || namesToldIn(run, length)) smooth = false
  }
  return { result: run.ending === null ? null : markRun(run), smooth }
}

/** Cheap ones first. Those that shorten the script go backwards, so that earlier moments hold. */
function mutantsOf(
  run: Run,
  passing: readonly Action[],
  moments: readonly Moment[],
): ((script: readonly Action[]) => Mutant | null)[] {
  const stages = moments.flatMap(({ done }, i) =>
    i === 0 || done > (moments[i - 1]?.done ?? 0) ? [i] : [],
  )
  const reasons = Object.keys(run.scenario.reasons ?? {})
  const fixed = (from: number, rest: readonly Action[]) => (): Mutant => ({
    from,
    rest,
    shortens: false,
  })
  return [
    ...stages.flatMap((i) => reasons.map((reason) => fixed(i, [{ do: 'stop', reason }]))),
    ...stages.slice(1).map((i) => fixed(i, [{ do: 'finish' }])),
    ...stages.flatMap((i, n) => {
      const [middle, end] = [stages[n + 1], stages[n + 2]]
      if (middle === undefined || end === undefined) return []
      const swapped = [passing.slice(middle, end), passing.slice(i, middle), passing.slice(end)]
      return [fixed(i, swapped.flat())]
    }),
    ...stages.flatMap((i, n) => {
      const end = stages[n + 1]
      return end === undefined ? [] : [fixed(i, passing.slice(end))]
    }),
    ...lookAlikes(run, passing).map((rest) => fixed(0, rest)),
    ...stages.map((i) => fixed(i, [{ do: 'wait', seconds: DELAY }, ...passing.slice(i)])),
    ...passing.map((_, back) => {
      const i = passing.length - 1 - back
      return (script: readonly Action[]): Mutant | null =>
        script[i]?.do === 'finish' ? null : { from: i, rest: script.slice(i + 1), shortens: true }
    }),
  ]
}

/** The script with one thing taken for another of its kind, throughout. */
function lookAlikes(run: Run, script: readonly Action[]): Action[][] {
  const used = new Set(script.flatMap(({ item }) => item ?? []))
  const entities = [...run.world.entities.values()]
  return [...used].flatMap((id) => {
    const kind = run.world.entities.get(id)?.kind
    const others = entities.filter((other) => other.kind === kind && other.id !== id)
    return others.map((other) => script.map((action) => withName(action, id, other.id)))
  })
}

const withName = (action: Action, from: string, to: string): Action =>
  JSON.parse(
    JSON.stringify(action, (_, value) =>
      typeof value === 'string' ? value.replace(new RegExp(`^${from}(?=$|\\.)`), to) : value,
    ),
  )

/** Seeds under which the same actions are played again. */
const OTHER_SEEDS = [2, 3, 5, 7]

/** Whether the same actions hurt somebody under another seed: what chance decides must not pass. */
export function dependsOnLuck(
  start: (seed: number) => Run,
  script: readonly Action[],
  budget: Budget,
): Fault[] {
  for (const seed of OTHER_SEEDS) {
    const run = start(seed)
    for (const action of script) if (run.ending === null) perform(run, [action], budget)
    const { harm } = markRun(run)
    if (harm.actual > 0 || harm.potential > 0)
      return [{ kind: 'loophole', code: 'depends-on-luck', about: `seed ${seed}`, actions: script }]
  }
  return []
}
