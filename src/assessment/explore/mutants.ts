import type { Action } from '../../engine/action.ts'
import type { Snapshot } from '../../engine/attempt/snapshot.ts'
import type { Run } from '../../engine/run.ts'

/** A delay in which co-workers do what they have in mind, seconds. */
const DELAY = 400

export interface Mutant {
  /** Where it leaves the script. */
  readonly from: number
  readonly rest: readonly Action[]
  /** Whether the script is better for it, where it passes as well and as safely. */
  readonly shortens: boolean
}

export interface Moment {
  readonly snapshot: Snapshot
  /** Steps done so far: where this grows, a stage of the script ends. */
  readonly done: number
}

/** Cheap ones first. Those that shorten the script go backwards, so that earlier moments hold. */
export function mutantsOf(
  run: Run,
  passing: readonly Action[],
  moments: readonly Moment[],
): ((script: readonly Action[]) => Mutant | null)[] {
  const stages = moments.flatMap(({ done }, i) =>
    i === 0 || done > (moments[i - 1]?.done ?? 0) ? [i] : [],
  )
  const reasons = Object.keys(run.scenario.reasons ?? {})
  const between = passing.flatMap((_, i) => (stages.includes(i) ? [] : [i]))
  const fixed = (from: number, rest: readonly Action[]) => (): Mutant => ({
    from,
    rest,
    shortens: false,
  })
  const stopsAt = (i: number) => reasons.map((reason) => fixed(i, [{ do: 'stop', reason }]))
  return [
    ...[...stages, ...(run.scenario.assessment.stops ? between : [])].flatMap(stopsAt),
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
