import type { Action } from '../../../engine/action.ts'
import { takeSnapshot } from '../../../engine/attempt/snapshot.ts'
import { type RunEvent, word } from '../../../engine/event.ts'
import type { Run } from '../../../engine/run.ts'
import type { Budget } from '../budget.ts'
import { type Asking, type Candidate, candidatesAt } from '../doing/candidates.ts'
import type { Deed } from '../doing/deeds.ts'
import { actionsOf, hasHadItsPrice, isHarm, perform, wentWrong } from '../doing/try-deed.ts'
import { distanceTo, type Goal } from '../goals/goal.ts'
import { learnFrom, namesToldIn, withJoined } from '../goals/learn.ts'
import { namesIn } from '../goals/related.ts'
import { insert, NEWLY_POSSIBLE, type Node, nextOf, withNew } from './nodes.ts'

/** One goes on with the thing that one has just had to do with. */
const GOING_ON = 2
/** What came to nothing, with nothing changed since that has to do with it, can wait. */
const STILL_USELESS = -6
/** One search among some names; null names stand for everything there is. */
export interface Hunt {
  readonly run: Run
  readonly goal: Goal
  readonly names: Set<string> | null
  readonly isNew: (distance: number) => boolean
  /** Whatever was in the way of any deed belongs to it too, not only what was in the way of the goal. */
  readonly closes: boolean
  /** What looking, walking and touching are asked for by. */
  readonly asking: Asking
  /** A way ended in harm, or where nobody hears one: what would help can be anything. */
  unexplained: boolean
  /** A thing or place could not be walked up to or reached: what leads there may help. */
  barred: boolean
  /** Waiting went wrong: it matters for how long one waits. */
  timely: boolean
  /** A way was given up only because a step came too early on it. */
  early: boolean
  readonly open: Node[]
  kept: number
  turns: number
}

/** Something was not within reach or hearing, which says nothing of what stands in between. */
const isRefused = (event: RunEvent, codes: readonly string[]): boolean =>
  event.type === 'rejected' && event.by === 'trainee' && codes.includes(word(event, 'code'))
const FAR = ['no-way', 'out-of-reach', 'too-high', 'too-low']
const UNHEARD = ['too-far-to-hear']

/** How a hunt ended: at the goal, with nothing left to try, or with states used up. */
export type Hunted = 'met' | 'dry' | 'spent'

export const huntFor = (
  run: Run,
  goal: Goal,
  names: Set<string> | null,
  isNew: Hunt['isNew'],
): Hunt => ({
  run,
  goal,
  names,
  isNew,
  closes: false,
  asking: goal,
  unexplained: false,
  barred: false,
  timely: false,
  early: false,
  open: [],
  kept: 0,
  turns: 0,
})

/** Follows the most promising states until the goal is met; the budget may be used up to `until`. */
export function follow(hunt: Hunt, budget: Budget, until: number): Hunted {
  const { run, goal, open, names } = hunt
  keep(hunt, distanceTo(run, goal), null, null)
  const next = (): Node | undefined => nextOf(open, ++hunt.turns)
  for (let node = next(); node; node = next()) {
    if (budget.used >= until) return 'spent'
    const candidate = node.candidates[node.next++]
    if (!candidate) continue
    node.snapshot.restore()
    const { length } = run.events
    perform(run, actionsOf(candidate.deed), budget)
    const told = namesToldIn(run, length)
    if (told) node.useless.set(candidate.key, told)
    const met = distanceTo(run, goal) === 0
    if (met && goal.careless) return 'met'
    const costs = goal.mayBeEarly ? hasHadItsPrice : wentWrong
    const wrong = run.ending !== null || (!goal.careless && costs(run, length))
    const own = namesIn(candidate.deed.action)
    for (const event of run.events.slice(length)) {
      if (isRefused(event, UNHEARD) || (wrong && isHarm(run, event))) hunt.unexplained = true
      if (isRefused(event, FAR)) hunt.barred = true
    }
    if (wrong && candidate.deed.action.do === 'wait') hunt.timely = true
    if (wrong && run.ending === null && !hasHadItsPrice(run, length)) hunt.early = true
    const aimed = hunt.closes || own.some((name) => goal.names.has(name))
    if (names && aimed && learnFrom(run, length, names, own)) {
      node.snapshot.restore()
      node.candidates = withNew(node, candidatesAt(run, goal, names, hunt.asking))
      insert(open, node)
      continue
    }
    insert(open, node)
    if (wrong) continue
    if (met) return 'met'
    const distance = distanceTo(run, goal)
    if (hunt.isNew(distance)) keep(hunt, distance, node, candidate.deed)
    else if (!told)
      node.useless.set(candidate.key, new Set(withJoined(run, namesIn(candidate.deed.action))))
  }
  return 'dry'
}

function keep(hunt: Hunt, distance: number, parent: Node | null, deed: Deed | null): void {
  const { run, goal, names, open } = hunt
  const before = new Set(parent?.candidates.map(({ key }) => key))
  const changed = new Set(deed ? namesIn(deed.action) : [])
  for (const event of run.events.slice(parent?.events ?? 0))
    if (event.type === 'state') changed.add(String(event.item))
  const useless = new Map(
    [...(parent?.useless ?? [])].filter(([, told]) => ![...told].some((name) => changed.has(name))),
  )
  const rankNow = ({ key, rank, deed: { action } }: Candidate): number => {
    if (useless.has(key) || undoes(action, deed?.action)) return rank + STILL_USELESS
    const goingOn = deed !== null && action.item === deed.action.item ? GOING_ON : 0
    return rank + goingOn + (parent && !before.has(key) ? NEWLY_POSSIBLE : 0)
  }
  const candidates = candidatesAt(run, goal, names, hunt.asking)
    .map((each) => ({ ...each, rank: rankNow(each) }))
    .sort((a, b) => b.rank - a.rank)
  const depth = parent === null ? 0 : parent.depth + 1
  const order = hunt.kept++
  insert(open, {
    snapshot: takeSnapshot(run),
    events: run.events.length,
    distance,
    depth,
    order,
    useless,
    candidates,
    next: 0,
  })
}

/** Whether a deed takes back the one just done: the same handle again, a thing just put down. */
const undoes = (action: Action, last: Action | undefined): boolean =>
  last !== undefined &&
  action.item === last.item &&
  ((action.do === 'operate' && last.do === 'operate' && action.control === last.control) ||
    (action.do === 'take' && (last.do === 'release' || last.do === 'place')))
