import { type Refused, refuse } from './checked.ts'

/** The scenario among some files, and the notes for the instructor beside it. */
export interface Picked {
  readonly kind: 'picked'
  readonly scenario: string
  readonly notes: string | null
}

const depthOf = (path: string): number => path.split('/').length

/**
 * Which of these files is the scenario: the one file that was given, whatever its name, or the
 * `scenario.json` that lies nearest to the top.
 */
export function pick(paths: readonly string[]): Picked | Refused {
  const [only] = paths
  if (paths.length === 1 && only !== undefined && /\.json$/i.test(only))
    return { kind: 'picked', scenario: only, notes: null }
  const found = paths.filter((path) => path.split('/').at(-1) === 'scenario.json')
  const top = found.reduce((least, path) => Math.min(least, depthOf(path)), Infinity)
  const [scenario, ...others] = found.filter((path) => depthOf(path) === top)
  if (scenario === undefined) return refuse('nothing')
  if (others.length > 0) return refuse('several', others.length + 1)
  const beside = scenario.replace(/scenario\.json$/, 'instructor.json')
  return { kind: 'picked', scenario, notes: paths.includes(beside) ? beside : null }
}
