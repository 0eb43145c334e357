import type { Snapshot } from '../../../engine/attempt/snapshot.ts'
import type { Candidate } from '../doing/candidates.ts'

/** What can be done only since the last deed is what that deed was for. */
export const NEWLY_POSSIBLE = 3
/** How much a step further from the start makes a state less likely to be the shortest way. */
const DEPTH_WEIGHT = 0.1

/** A state worth going on from, with what is still to be tried there. */
export interface Node {
  readonly snapshot: Snapshot
  /** How long the log was then. */
  readonly events: number
  readonly distance: number
  readonly depth: number
  readonly order: number
  /** Tried here or on the way here for nothing, with the names that this hung on. */
  readonly useless: Map<string, ReadonlySet<string>>
  candidates: readonly Candidate[]
  next: number
}

/**
 * The state to go on from: by turns the nearest to the goal, and the likeliest at any distance, as
 * what is nearest may have to be undone first (the spanner is back, but a bolt is still out).
 */
export function nextOf(open: Node[], turn: number): Node | undefined {
  if (turn % 2 === 1) return open.shift()
  let best = 0
  for (const [i, node] of open.entries()) {
    const other = open[best]
    if (other && promiseOf(node) > promiseOf(other)) best = i
  }
  return open.splice(best, 1)[0]
}

/** What has not been tried yet, and first what belongs to the search only since something was learned. */
export function withNew({ candidates, next }: Node, now: readonly Candidate[]): Candidate[] {
  const known = new Set(candidates.map(({ key }) => key))
  const fresh = now
    .filter(({ key }) => !known.has(key))
    .map((each) => ({ ...each, rank: each.rank + NEWLY_POSSIBLE }))
  const left = [...fresh, ...candidates.slice(next)].sort((a, b) => b.rank - a.rank)
  return [...candidates.slice(0, next), ...left]
}

const promiseOf = ({ candidates, next, depth }: Node): number =>
  (candidates[next]?.rank ?? Number.NEGATIVE_INFINITY) - depth * DEPTH_WEIGHT

const before = (a: Node, b: Node): boolean => {
  if (a.distance !== b.distance) return a.distance < b.distance
  const [one, other] = [promiseOf(a), promiseOf(b)]
  return one === other ? a.order < b.order : one > other
}

/** Puts a node into its place: the most promising first. */
export function insert(open: Node[], node: Node): void {
  if (node.next >= node.candidates.length) return
  let low = 0
  let high = open.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = open[middle]
    if (other && before(other, node)) low = middle + 1
    else high = middle
  }
  open.splice(low, 0, node)
}
