import type { Run } from '../../../engine/run.ts'
import { atomsOf } from '../goals/atoms.ts'

/**
 * Says whether a state is worth going on from: whether something is so that was not so in any state
 * as near to the goal, or two things together about what is named. The search then grows with
 * the number of facts, not with the number of their combinations (width-limited search: Lipovetzky
 * and Geffner, Best-First Width Search, AAAI 2017).
 */
export function noveltyOf(run: Run, names: ReadonlySet<string>): (distance: number) => boolean {
  const atStart = new Set(atomsOf(run))
  const seen = new Map<number, Set<string>>()
  const isAbout = (atom: string): boolean => names.has(/^\w+/.exec(atom)?.[0] ?? '')
  return (distance) => {
    const level = Math.round(distance * 100)
    const known = seen.get(level) ?? new Set()
    seen.set(level, known)
    const before = known.size
    const changed = atomsOf(run).filter((atom) => !atStart.has(atom))
    for (const atom of changed) known.add(atom)
    const named = changed.filter(isAbout)
    for (const [i, one] of named.entries())
      for (const other of named.slice(i + 1)) known.add(`${one}&${other}`)
    return known.size > before
  }
}
