import type { Condition } from '../../scenario/conditions/condition.ts'
import type { Baseline, Run } from '../run.ts'
import type { Person } from '../world.ts'
import { bodyOf } from './body.ts'
import { bareDoseOf, doseOf, isDoseKeptOff, keyOf } from './exposure.ts'

/**
 * A figure from memory decides nothing. These say where one would have: which models stand behind
 * what a condition reads of people, and whether it would say the same without them.
 */

const modelOf = (run: Run, id: string) => run.catalogue.exposures.find((model) => model.id === id)

/** Whether somebody's dose could be any, by a figure from memory of the model or of what they breathed. */
const isAny = (run: Run, who: string, model: string): boolean =>
  modelOf(run, model)?.restsOnMemory === true || run.doses.get(keyOf(who, model))?.leans === true

/** Whether somebody's dose rests on a figure from memory, of the model or of what they wore or breathed. */
export const isDoubtfulDose = (run: Run, who: string, model: string): boolean =>
  isAny(run, who, model) || isDoseKeptOff(run, who, model)

/** The most that a dose can be, whatever the figures from memory behind it really are. */
export const mostOf = (run: Run, who: string, model: string): number =>
  isAny(run, who, model) ? Number.MAX_VALUE : bareDoseOf(run, who, model)

/** Models that found harm, luck or a dose that could harm somebody, by figures from memory. */
function doubtsAbout(run: Run, person: Person): readonly string[] {
  if (person.surelyHurt) return []
  const doses = run.catalogue.exposures.filter(
    ({ id, judge }) =>
      judge !== undefined &&
      (isAny(run, person.id, id)
        ? doseOf(run, person.id, id) > 0 || run.doses.get(keyOf(person.id, id))?.leans === true
        : isDoseKeptOff(run, person.id, id) &&
          judge(bareDoseOf(run, person.id, id), bodyOf(run, person)) !== null),
  )
  return [...new Set([...person.doubts, ...doses.map(({ id }) => id)])]
}

/** The models whose figures from memory stand behind what a condition reads now; mostly none. */
export function doubtsBehind(run: Run, { figures }: Condition): readonly string[] {
  const models = [...figures].flatMap((figure): readonly string[] => {
    const [what = '', who = '', model = ''] = figure.split(':')
    const person = run.world.people.get(who)
    if (what === 'air') return run.air.get(who)?.leans ? ['air through doors'] : []
    if (what === 'hurt') return person ? doubtsAbout(run, person) : []
    return isDoubtfulDose(run, who, model) ? [model] : []
  })
  return [...new Set(models)]
}

/** Whether somebody is hurt, as a condition takes it: by a figure from memory they may be or not. */
export function isHurt(run: Run, person: Person): boolean {
  if (run.doubt === 'as-told') return person.hurt
  return person.surelyHurt || (run.doubt === 'most' && doubtsAbout(run, person).length > 0)
}

/** Whether a condition says the same whichever way the figures from memory turn out. */
export function isCertain(run: Run, condition: Condition, baseline: Baseline | null): boolean {
  const values = (['least', 'most'] as const).map((doubt) => {
    Object.assign(run, { doubt, baseline })
    return condition.evaluate()
  })
  Object.assign(run, { doubt: 'as-told', baseline: null })
  return values[0] === values[1]
}
