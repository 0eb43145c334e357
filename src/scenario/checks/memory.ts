import { conditionMaker } from '../conditions/condition.ts'
import { vocabularyOf } from '../conditions/vocabulary.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { Scenario } from '../schema.ts'
import { NO_WORLD } from './conditions.ts'

type Path = readonly (string | number)[]

/**
 * No pass or fail rests on a figure from memory. What certainly would is refused here; what may, by
 * who or what turns out to hurt somebody, is pointed out, and the marking leaves it undecided.
 */
export function checkMemory(scenario: Scenario, facts: Facts): Fault[] {
  const leaning = leaningKinds(scenario, facts)
  const { conditions, exposures } = markedBy(scenario)
  const maker = conditionMaker(
    vocabularyOf(scenario, facts.kinds, facts.exposures.keys()),
    NO_WORLD,
  )
  const faults = conditions.flatMap(([source, path]): Fault[] => {
    const made = maker.make(source)
    if (!('figures' in made)) return []
    return [...made.figures].flatMap((figure): Fault[] => {
      const [what = '', who = '', model = ''] = figure.split(':')
      return what === 'hurt' ? [mayBeUndecided(who, path)] : ofExposure(model, path, facts, leaning)
    })
  })
  return [
    ...faults,
    ...exposures.flatMap(([model, path]) => ofExposure(model, path, facts, leaning)),
  ]
}

/** Everything that marks are read from, with its place. */
function markedBy({ procedure, assessment }: Scenario) {
  const conditions: [source: string, path: Path][] = procedure.map(({ done }, i) => [
    done,
    ['procedure', i, 'done'],
  ])
  const exposures: [model: string, path: Path][] = []
  assessment.criteria.forEach((criterion, i) => {
    const path: Path = ['assessment', 'criteria', i]
    if ('always' in criterion) conditions.push([criterion.always, [...path, 'always']])
    if ('never' in criterion) conditions.push([criterion.never, [...path, 'never']])
    if ('once' in criterion) conditions.push([criterion.once, [...path, 'once']])
    if (criterion.occasion !== undefined)
      conditions.push([criterion.occasion, [...path, 'occasion']])
    if ('exposure' in criterion) exposures.push([criterion.exposure, [...path, 'exposure']])
  })
  if (assessment.completed !== undefined)
    conditions.push([assessment.completed, ['assessment', 'completed']])
  assessment.stops?.forEach(({ when }, i) => {
    conditions.push([when, ['assessment', 'stops', i, 'when']])
  })
  return { conditions, exposures }
}

/** For each exposure model, a thing of the scenario whose figures from memory get into it. */
function leaningKinds(scenario: Scenario, facts: Facts): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [id, entity] of Object.entries(scenario.equipment)) {
    const kind = facts.kinds.get(entity.is)
    if (!kind) continue
    for (const model of kind.leansInto(propsOf(kind, entity.with ?? {}, {}))) found.set(model, id)
  }
  return found
}

function ofExposure(
  model: string,
  path: Path,
  facts: Facts,
  leaning: ReadonlyMap<string, string>,
): Fault[] {
  if (facts.exposures.get(model)?.restsOnMemory)
    return [
      {
        path,
        code: 'rests-on-memory',
        message: `The figures of "${model}" were not read in their source: no mark may rest on them.`,
      },
    ]
  const thing = leaning.get(model)
  if (thing === undefined) return []
  return [
    {
      path,
      severity: 'warning',
      code: 'may-rest-on-memory',
      message: `With "${thing}" a dose of "${model}" takes in a figure from memory: the mark is then "not decided by this model". Ask for what people do instead.`,
    },
  ]
}

const mayBeUndecided = (who: string, path: Path): Fault => ({
  path,
  severity: 'warning',
  code: 'may-rest-on-memory',
  message: `Whether "${who}" counts as hurt often rests on a figure from memory: the mark is then "not decided by this model". Ask for what people do instead.`,
})
