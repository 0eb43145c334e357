import { toTicks } from '../../core/time.ts'
import type { Condition } from '../../scenario/conditions/condition.ts'
import type { Criterion } from '../../scenario/schema.ts'
import { schedule } from '../agenda.ts'
import type { Cause } from '../event.ts'
import { doubtsBehind, isCertain } from '../harm/doubts.ts'
import { because, causeOf, emit, type Run, remember, touch } from '../run.ts'
import { baselineNow, evaluate, type Monitor, watch } from './monitor.ts'
import { type Occasion, watchOccasion } from './occasions.ts'

type TimedCriterion = Extract<Criterion, { always: string } | { never: string } | { once: string }>

const isTimed = (criterion: Criterion): criterion is TimedCriterion =>
  'always' in criterion || 'never' in criterion || 'once' in criterion

interface Watched {
  readonly criterion: TimedCriterion
  readonly condition: Condition
  monitor: Monitor | null
  /** What puts it to the test; null until it is open, and for a duty that is due from the start. */
  occasion: Occasion | null
  /** Not yet open, being watched, or settled for good. */
  state: 'shut' | 'open' | 'settled'
  /** What broke it in this tick, while the verdict waits for the tick's end. */
  brokenBy: Cause | null
  /** Models whose figures from memory it turned on: then nobody has decided it. */
  doubts: readonly string[]
}

/** The running verdict of each timed criterion; the log gets `criterion` events as they turn. */
export interface CriteriaWatch {
  /** To be called at the end: what was held to the end is told. */
  readonly close: () => void
  /** All marks that this variant can give. */
  readonly of: number
}

const weightOf = ({ weight = 1 }: Criterion): number => weight

/**
 * The share of all marks that can still be had, as the log tells it so far: what a criterion over time
 * has failed is lost, but for what nobody has decided. Steps count at the end only.
 */
export function scoreSoFar(run: Run): number {
  const isLost = ({ id }: Criterion): boolean =>
    run.events.some(
      ({ type, criterion, state, undecided }) =>
        type === 'criterion' && criterion === id && state === 'broken' && undecided === undefined,
    )
  const all = run.criteria?.of ?? 0
  const lost = run.scenario.assessment.criteria
    .filter(isLost)
    .reduce((sum, each) => sum + weightOf(each), 0)
  return all > 0 ? 1 - lost / all : 1
}

/** Watches `always`, `never` and `once` between their steps. Marks are folded from these events later. */
export function watchCriteria(run: Run, criteria: readonly Criterion[]): CriteriaWatch {
  const all: Watched[] = []
  const others: Occasion[] = []
  for (const criterion of criteria) {
    if (!isTimed(criterion)) {
      if (criterion.occasion !== undefined) others.push(watchOccasion(run, criterion))
      continue
    }
    const source =
      'always' in criterion
        ? criterion.always
        : 'never' in criterion
          ? criterion.never
          : criterion.once
    const condition = run.conditions.make(source)
    if (!('evaluate' in condition)) continue
    const watched = remember<Watched>(run, {
      criterion,
      condition,
      monitor: null,
      occasion: null,
      state: 'shut',
      brokenBy: null,
      doubts: [],
    })
    all.push(watched)
    if (criterion.from === undefined) open(run, watched)
    else onStep(run, criterion.from, ['done', 'early'], () => open(run, watched))
    if (criterion.until !== undefined)
      onStep(run, criterion.until, ['done'], () => shut(run, watched))
  }
  return {
    close: () => {
      for (const watched of all) {
        settleBroken(run, watched)
        shut(run, watched)
      }
      for (const occasion of others) occasion.hasCome()
    },
    of: criteria.reduce((sum, each) => sum + weightOf(each), 0),
  }
}

/**
 * Calls once when a step has come so far; a step that the variant leaves out never calls. A watch
 * begins with what was done too early as well, but only a step in its place ends one: who takes the
 * lock off before its time has broken the rule that it stays.
 */
function onStep(run: Run, step: string, states: readonly string[], then: () => void): void {
  const made = run.conditions.make(`done('${step}')`)
  if (!('evaluate' in made)) return
  const evaluate = () => states.includes(run.steps.get(step)?.state ?? '')
  const condition = { ...made, evaluate }
  const memory = remember(run, { called: false })
  watch(run, condition, (value) => {
    if (!value || memory.called) return
    memory.called = true
    because(run, causeOf(run, [`step:${step}`]), then)
  })
}

function open(run: Run, watched: Watched): void {
  if (watched.state !== 'shut') return
  watched.state = 'open'
  const { criterion, condition } = watched
  // What is watched from the start is how things stand, not news.
  if (criterion.from === undefined) run.verdicts.set(criterion.id, 'open')
  else tell(run, watched, 'open')
  const monitor = watch(run, condition, () => judge(run, watched))
  watched.monitor = monitor
  if (condition.counts) {
    monitor.baseline = baselineNow(run, condition)
    monitor.value = evaluate(run, condition, monitor.baseline)
  }
  if (!('once' in criterion)) watched.occasion = watchOccasion(run, criterion)
  else if (criterion.occasion === undefined) startTerm(run, watched, criterion.within)
  else {
    watched.occasion = watchOccasion(run, criterion, () => {
      startTerm(run, watched, criterion.within)
      judge(run, watched)
    })
  }
  judge(run, watched)
}

/** A duty with a term is missed when that has run out. */
function startTerm(run: Run, watched: Watched, within: number | undefined): void {
  if (within !== undefined)
    schedule(run.agenda, run.tick + toTicks(within), () => {
      shut(run, watched)
    })
}

function judge(run: Run, watched: Watched): void {
  if (watched.state !== 'open' || !watched.monitor) return
  const { value } = watched.monitor
  if ('once' in watched.criterion) {
    if (value && watched.occasion?.hasCome() !== false) {
      watched.doubts = doubtsOf(run, watched)
      because(run, causeOf(run, watched.condition.sources), () => settleAs(run, watched, 'held'))
    }
    return
  }
  const broken = 'always' in watched.criterion ? !value : value
  if (!broken) return
  // The very deed that ends the watch (taking the lock off as a step) may also end the condition:
  // the verdict waits until everything of this tick has happened.
  watched.doubts = doubtsOf(run, watched)
  watched.brokenBy = causeOf(run, watched.condition.sources)
  schedule(run.agenda, run.tick, () => settleBroken(run, watched))
}

/** Also called when the attempt ends in the middle of a tick: harm may end it before the verdict. */
function settleBroken(run: Run, watched: Watched): void {
  const cause = watched.brokenBy
  if (watched.state === 'open' && cause !== null)
    because(run, cause, () => settleAs(run, watched, 'broken'))
}

function settleAs(run: Run, watched: Watched, state: 'broken' | 'held' | 'untested'): void {
  watched.state = 'settled'
  if (watched.monitor) watched.monitor.active = false
  watched.occasion?.end()
  tell(run, watched, state)
}

/** What nothing has put to the test was neither held nor broken: nobody has seen it. */
function shut(run: Run, watched: Watched): void {
  if (watched.state !== 'open') return
  if (watched.occasion?.hasCome() === false) {
    settleAs(run, watched, 'untested')
    return
  }
  watched.doubts = doubtsBehind(run, watched.condition)
  settleAs(run, watched, 'once' in watched.criterion ? 'broken' : 'held')
}

/** None where the condition would say the same whichever way the figures from memory turn out. */
function doubtsOf(run: Run, { condition, monitor }: Watched): readonly string[] {
  const doubts = doubtsBehind(run, condition)
  if (doubts.length === 0) return doubts
  return isCertain(run, condition, monitor?.baseline ?? null) ? [] : doubts
}

function tell(run: Run, watched: Watched, state: string): void {
  const { id } = watched.criterion
  const { doubts } = watched
  run.verdicts.set(id, state)
  const undecided = state !== 'open' && doubts.length > 0 ? { undecided: doubts } : {}
  emit(run, 'criterion', { criterion: id, state, ...undecided }, [`criterion:${id}`])
  touch(run, `criterion:${id}`)
}
