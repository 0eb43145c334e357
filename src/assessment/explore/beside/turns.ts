import type { Deed } from '../doing/deeds.ts'
import type { Moment } from './trail.ts'

export interface Turn {
  readonly moment: Moment
  readonly deed: Deed
}

/** What to try next; moments after detours come last. */
export interface Turns {
  readonly next: () => Turn | undefined
  readonly add: (moment: Moment) => void
  /** How much of what can be tried at the stages of the script is still to come. */
  readonly left: () => number
}

/**
 * Each deed at the stage at which it first can be tried, by turns from the whole script; then the
 * others. `seen` holds the deeds that were tried beside other scripts, and takes up these.
 */
export function turnsOf(trail: readonly Moment[], seen: Set<string>): Turns {
  const isFirst = ({ action }: Deed): boolean => {
    const key = JSON.stringify(action)
    return !seen.has(key) && seen.add(key).size > 0
  }
  const sorted = trail.map((moment) => ({ moment, first: moment.deeds().filter(isFirst) }))
  const firsts = byTurns(sorted.map(({ moment, first }) => ({ moment, deeds: first })))
  const others = byTurns(
    sorted.map(({ moment, first }) => {
      const known = new Set(first)
      return { moment, deeds: moment.deeds().filter((deed) => !known.has(deed)) }
    }),
  )
  const stages = [...firsts, ...others]
  const after: { readonly moment: Moment; at: number }[] = []
  let at = 0
  const next = (): Turn | undefined => {
    if (at < stages.length) return stages[at++]
    for (let row = after.shift(); row; row = after.shift()) {
      const deed = row.moment.deeds()[row.at++]
      if (!deed) continue
      after.push(row)
      return { moment: row.moment, deed }
    }
    return undefined
  }
  return {
    next,
    add: (moment) => {
      after.push({ moment, at: 0 })
    },
    left: () => stages.length - at,
  }
}

function byTurns(rows: readonly { moment: Moment; deeds: readonly Deed[] }[]): Turn[] {
  const most = Math.max(0, ...rows.map(({ deeds }) => deeds.length))
  return Array.from({ length: most }, (_, i) =>
    rows.flatMap(({ moment, deeds }) => (deeds[i] ? [{ moment, deed: deeds[i] }] : [])),
  ).flat()
}
