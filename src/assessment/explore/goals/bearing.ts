import type { Action } from '../../../engine/action.ts'
import type { Run } from '../../../engine/run.ts'
import { goalOf } from './goal.ts'
import { namesIn, related } from './related.ts'

/** What may bear on something: things, people, places and phrases, and the conditions that say how. */
export interface Bearing {
  readonly names: ReadonlySet<string>
  /** Of people who do something to them, of rules that set them, and of steps that those ask for. */
  readonly sources: readonly string[]
  /** What these conditions name. */
  readonly asked: ReadonlySet<string>
}

/**
 * Whatever may bear on what is named, however far round about: what is joined to it, tools that can be
 * held to it, what acts in a place that it speaks of, and what people and rules wait for before they
 * change any of that. Before it is said that nobody can do a thing, all of this has been tried.
 */
export function bearingOn(run: Run, names: ReadonlySet<string>, source: string): Bearing {
  const roots = new Set(names)
  const sources = new Set([source])
  const asked = new Set(names)
  const acts = actsOf(run)
  const learn = (said: string): void => {
    sources.add(said)
    for (const name of goalOf(run, '', said)?.names ?? []) {
      roots.add(name)
      asked.add(name)
    }
  }
  for (let known = -1; known < roots.size + sources.size; ) {
    known = roots.size + sources.size
    const near = related(run, roots)
    for (const id of actingIn(run, near)) roots.add(id)
    for (const { touches, when } of acts)
      if (touches.some((name) => near.has(name))) for (const each of when) learn(each)
    for (const said of [...sources]) for (const each of askedFurther(run, said)) learn(each)
  }
  const all = new Set([...related(run, roots), ...toolsOf(run)])
  return { names: all, sources: [...sources], asked }
}

/** What somebody or something does by itself, with what it changes and what it waits for. */
interface Act {
  readonly touches: readonly string[]
  readonly when: readonly string[]
}

function actsOf({ scenario }: Run): Act[] {
  const { people = {}, rules = [] } = scenario
  const touched = (deeds: readonly object[]): string[] =>
    deeds.flatMap((deed) => namesIn(deed as Action))
  return [
    ...Object.entries(people).flatMap(([person, { does = [], routine }]): Act[] => [
      ...does.map((plan) => ({
        touches: [person, ...touched([plan, ...(plan.afterwards ?? [])])],
        when: [plan.when],
      })),
      ...(routine
        ? [
            {
              touches: [person, ...touched(routine.does)],
              when: routine.while === undefined ? [] : [routine.while],
            },
          ]
        : []),
    ]),
    ...rules.map(({ when, then }) => ({
      touches: then.flatMap((each) =>
        'set' in each ? (each.set.split('.')[0] ?? []) : 'say' in each ? each.say : [],
      ),
      when: [when],
    })),
  ]
}

/** What is applied to other things need not be named by anything that speaks of these. */
const toolsOf = ({ world }: Run): string[] =>
  [...world.entities.values()]
    .filter(({ kind }) => kind.portable !== undefined && kind.use !== undefined)
    .map(({ id }) => id)

/** Things that act in a named place: a fan, a gas line, a door between two rooms. */
const actingIn = ({ world }: Run, names: ReadonlySet<string>): string[] =>
  [...world.entities.values()]
    .filter(({ props }) =>
      Object.values(props)
        .flat()
        .some((value) => typeof value === 'string' && world.zones.has(value) && names.has(value)),
    )
    .map(({ id }) => id)

/** Conditions that a condition asks about in its turn: `done('lock')`, `broken('stays_out')`. */
function askedFurther({ scenario }: Run, source: string): string[] {
  const { procedure, assessment } = scenario
  const asks = (id: string): boolean => source.includes(`'${id}'`) || source.includes(`"${id}"`)
  return [
    ...procedure.flatMap(({ id, done }) => (asks(id) ? done : [])),
    ...assessment.criteria.flatMap((criterion) => {
      if (!asks(criterion.id)) return []
      if ('never' in criterion) return criterion.never
      if ('always' in criterion) return criterion.always
      return 'once' in criterion ? criterion.once : []
    }),
  ]
}
