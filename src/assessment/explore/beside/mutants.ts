import type { Action } from '../../../engine/action.ts'
import type { Snapshot } from '../../../engine/attempt/snapshot.ts'
import type { Run } from '../../../engine/run.ts'

/** A delay in which co-workers do what they have in mind, seconds. */
export const DELAY = 400

export interface Mutant {
  /** Where it leaves the script. */
  readonly from: number
  readonly rest: readonly Action[]
}

export interface Moment {
  readonly snapshot: Snapshot
  /** Steps done so far: where this grows, a stage of the script ends. */
  readonly done: number
}

/** A change to be made; `key` is the same for what comes to the same in another script. */
export interface Change {
  readonly key: string
  /** Whether the script is better for it, where it passes as well and as safely. */
  readonly shortens: boolean
  readonly make: (script: readonly Action[]) => Mutant | null
}

/** Cheap ones first. Those that shorten the script go backwards, so that earlier moments hold. */
export function changesOf(
  run: Run,
  passing: readonly Action[],
  moments: readonly Moment[],
): Change[] {
  const stages = moments.flatMap(({ done }, i) =>
    i === 0 || done > (moments[i - 1]?.done ?? 0) ? [i] : [],
  )
  const reasons = Object.keys(run.scenario.reasons ?? {})
  const between = passing.flatMap((_, i) => (stages.includes(i) ? [] : [i]))
  const stageAt = (i: number): string => {
    const from = stages.findLast((stage) => stage <= i) ?? 0
    const end = stages.find((stage) => stage > i) ?? passing.length
    return `${i - from} ${JSON.stringify(passing.slice(from, end))}`
  }
  const fixed = (what: string, from: number, rest: readonly Action[]): Change => ({
    key: `${what} ${stageAt(from)}`,
    shortens: false,
    make: () => ({ from, rest }),
  })
  const stopsAt = (i: number): Change[] =>
    reasons.map((reason) => fixed(`stop ${reason}`, i, [{ do: 'stop', reason }]))
  return [
    ...[...stages, ...(run.scenario.assessment.stops ? between : [])].flatMap(stopsAt),
    ...stages.slice(1).map((i) => fixed('finish', i, [{ do: 'finish' }])),
    ...stages.flatMap((i, n) => {
      const [middle, end] = [stages[n + 1], stages[n + 2]]
      if (middle === undefined || end === undefined) return []
      const swapped = [passing.slice(middle, end), passing.slice(i, middle), passing.slice(end)]
      return [fixed(`swap ${stageAt(middle)}`, i, swapped.flat())]
    }),
    ...stages.flatMap((i, n) => {
      const end = stages[n + 1]
      return end === undefined ? [] : [fixed('skip', i, passing.slice(end))]
    }),
    ...lookAlikes(run, passing).map(({ names, rest }) => fixed(names, 0, rest)),
    ...stages.map((i) => fixed('wait', i, [{ do: 'wait', seconds: DELAY }, ...passing.slice(i)])),
    ...passing.map((_, back): Change => {
      const i = passing.length - 1 - back
      return {
        key: `drop ${stageAt(i)}`,
        shortens: true,
        make: (script) =>
          script[i]?.do === 'finish' ? null : { from: i, rest: script.slice(i + 1) },
      }
    }),
  ]
}

/** The script with one thing taken for another of its kind, throughout. */
function lookAlikes(
  run: Run,
  script: readonly Action[],
): { readonly names: string; readonly rest: Action[] }[] {
  const used = new Set(script.flatMap(({ item }) => item ?? []))
  const entities = [...run.world.entities.values()]
  return [...used].flatMap((id) => {
    const kind = run.world.entities.get(id)?.kind
    const others = entities.filter((other) => other.kind === kind && other.id !== id)
    return others.map((other) => ({
      names: `${id} ${other.id}`,
      rest: script.map((action) => withName(action, id, other.id)),
    }))
  })
}

const withName = (action: Action, from: string, to: string): Action =>
  JSON.parse(
    JSON.stringify(action, (_, value) =>
      typeof value === 'string' ? value.replace(new RegExp(`^${from}(?=$|\\.)`), to) : value,
    ),
  )
