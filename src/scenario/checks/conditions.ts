import { nearest, otherwiseIn } from '../../core/near.ts'
import { type Condition, conditionMaker } from '../conditions/condition.ts'
import type { Reader } from '../conditions/functions.ts'
import { type Vocabulary, vocabularyOf } from '../conditions/vocabulary.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts, Value } from '../facts.ts'
import type { Scenario } from '../schema.ts'
import { readsVariant, unreachable } from './reachability.ts'

type Path = readonly (string | number)[]

/** While checking, nothing is ever read. */
export const NO_WORLD: Reader = {
  field: () => '',
  variant: () => '',
  person: () => false,
  ask: () => false,
}

/** Every CEL condition of the document: names, values, types, and whether a step can ever be done. */
export function checkConditions(scenario: Scenario, facts: Facts): Fault[] {
  const faults: Fault[] = []
  const maker = conditionMaker(
    vocabularyOf(scenario, facts.kinds, facts.exposures.keys()),
    NO_WORLD,
  )
  const check = (source: string | undefined, path: Path): Condition | null => {
    if (source === undefined) return null
    const made = maker.make(source)
    if ('evaluate' in made) return made
    faults.push(...made.map((fault) => ({ ...fault, path })))
    return null
  }
  /** `only` is settled before the world exists, so it may read the drawn parameters alone. */
  const checkOnly = (source: string | undefined, path: Path) => {
    const made = check(source, path)
    if (made && made.reads.size > 0) {
      faults.push({
        path,
        code: 'not-a-variant',
        message: '"only" may read the parameters (variant.…) alone.',
      })
    }
  }

  scenario.procedure.forEach((step, i) => {
    const path: Path = ['procedure', i, 'done']
    const done = check(step.done, path)
    if (done) faults.push(...unreachable(done, scenario, facts, path), ...idle(done, path))
    check(step.when, ['procedure', i, 'when'])
    checkOnly(step.only, ['procedure', i, 'only'])
  })
  scenario.assessment.criteria.forEach((criterion, i) => {
    for (const key of ['always', 'never', 'once', 'occasion'] as const) {
      if (key in criterion) {
        const path: Path = ['assessment', 'criteria', i, key]
        const made = check((criterion as Readonly<Partial<Record<typeof key, string>>>)[key], path)
        if (made && key === 'once')
          faults.push(...unreachable(made, scenario, facts, path, 'this can never be met'))
      }
    }
    checkOnly(criterion.only, ['assessment', 'criteria', i, 'only'])
  })
  const completed = check(scenario.assessment.completed, ['assessment', 'completed'])
  if (completed) {
    const never = 'the job can never be complete'
    faults.push(...unreachable(completed, scenario, facts, ['assessment', 'completed'], never))
  }
  scenario.assessment.stops?.forEach((stop, i) => {
    check(stop.when, ['assessment', 'stops', i, 'when'])
    checkOnly(stop.only, ['assessment', 'stops', i, 'only'])
  })
  const vocabulary = vocabularyOf(scenario, facts.kinds, facts.exposures.keys())
  scenario.rules?.forEach((rule, i) => {
    rule.then.forEach((effect, j) => {
      if ('set' in effect)
        faults.push(...settingFaults(effect, vocabulary, ['rules', i, 'then', j, 'set']))
    })
  })
  scenario.rules?.forEach((rule, i) => {
    check(rule.when, ['rules', i, 'when'])
  })
  scenario.interruptions?.forEach((interruption, i) => {
    check(interruption.answer, ['interruptions', i, 'answer'])
  })
  for (const [id, person] of Object.entries(scenario.people ?? {})) {
    person.does?.forEach((plan, i) => {
      check(plan.when, ['people', id, 'does', i, 'when'])
    })
    check(person.routine?.while, ['people', id, 'routine', 'while'])
    checkOnly(person.only, ['people', id, 'only'])
  }
  for (const [id, entity] of Object.entries(scenario.equipment)) {
    checkOnly(entity.only, ['equipment', id, 'only'])
  }
  return faults
}

/** A step that is done whatever anybody does: it gives marks for nothing. */
const idle = ({ ast, reads, evaluate }: Condition, path: Path): Fault[] =>
  reads.size === 0 && !readsVariant(ast) && evaluate()
    ? [
        {
          path,
          severity: 'warning',
          code: 'always-done',
          message:
            'This is always true: the step is done before anybody does anything. Say what the trainee brings about.',
        },
      ]
    : []

/** A rule may set only a field that is there, to a value that it can have. */
function settingFaults(
  effect: { readonly set: string; readonly to: Value },
  vocabulary: Vocabulary,
  path: Path,
): Fault[] {
  const [id = '', name = ''] = effect.set.split('.')
  if (vocabulary.opaque.has(id)) return []
  const fields = vocabulary.entities.get(id)
  if (!fields) {
    const suggestion = nearest(id, vocabulary.entities.keys())
    return [
      { path, code: 'unknown-equipment', message: `There is no equipment "${id}".`, suggestion },
    ]
  }
  const field = fields[name]
  if (!field) {
    const suggestion = nearest(name, Object.keys(fields))
    const message = `"${id}" has no state "${name}".${otherwiseIn(name, Object.keys(fields))}`
    return [{ path, code: 'unknown-state', message, suggestion }]
  }
  const type = { number: 'number', boolean: 'boolean', word: 'string', text: 'string' }[field.type]
  const fits = typeof effect.to === type && (field.values?.includes(String(effect.to)) ?? true)
  if (fits) return []
  const can = field.values ? ` It can be ${field.values.map((v) => `"${v}"`).join(', ')}.` : ''
  return [
    {
      path,
      code: 'unknown-value',
      message: `"${effect.set}" cannot be ${JSON.stringify(effect.to)}.${can}`,
      suggestion: nearest(String(effect.to), field.values ?? []),
    },
  ]
}
