import { type ArgumentKind, CONDITION_FUNCTIONS, PERSON_FIELDS } from './conditions/functions.ts'
import { namesOf, type Vocabulary } from './conditions/vocabulary.ts'
import type { StateField } from './facts.ts'

/** An editor shows no more than these without becoming slow. */
const MOST = 4000

/**
 * What may be asked in the conditions of one scenario, each as a whole condition that can be taken as
 * it is: every state of its things with its values, and every question with every name it takes.
 */
export function completionsFor(vocabulary: Vocabulary): readonly string[] {
  const { entities, people, questions, parameters } = vocabulary
  const all = [
    ...[...entities].flatMap(([id, fields]) =>
      Object.entries(fields).flatMap(([name, field]) => asked(`${id}.${name}`, field)),
    ),
    ...people.flatMap((person) =>
      Object.entries(PERSON_FIELDS).map(([name, { type }]) =>
        type === 'bool' ? `${person}.${name}` : `${person}.${name} > 0.0`,
      ),
    ),
    ...CONDITION_FUNCTIONS.flatMap(({ name, method, arguments: kinds, gives }) =>
      argumentsOf(vocabulary, kinds).flatMap((names) => {
        const call = `${name}(${names.map((one) => `'${one}'`).join(', ')})`
        const calls = method ? people.map((person) => `${person}.${call}`) : [call]
        if (gives !== 'string') return calls.map((one) => (gives === 'bool' ? one : `${one} > 0.0`))
        const choices = questions.get(names[0] ?? '') ?? []
        return calls.flatMap((one) => choices.map((choice) => `${one} == '${choice}'`))
      }),
    ),
    ...Object.entries(parameters).flatMap(([name, field]) => asked(`variant.${name}`, field)),
  ]
  return [...new Set(all)].slice(0, MOST)
}

/** A field with each of its values; a number with none but nothing. */
function asked(
  path: string,
  { type, values, names }: Pick<StateField, 'type'> & Partial<StateField>,
): readonly string[] {
  if (type === 'boolean') return [path]
  if (type === 'number') return [`${path} > 0`]
  if (type === 'text' || names !== undefined) return [`${path} == ''`]
  return (values ?? []).map((value) => `${path} == '${String(value)}'`)
}

/** Every row of names that a function takes. */
function argumentsOf(
  vocabulary: Vocabulary,
  kinds: readonly ArgumentKind[],
): readonly (readonly string[])[] {
  const [first, ...rest] = kinds
  if (first === undefined) return [[]]
  const further = argumentsOf(vocabulary, rest)
  const names = namesOf(vocabulary, first) ?? []
  // What is asked of the trainee is asked of whoever else a function names.
  return names
    .filter((name) => name !== 'trainee')
    .flatMap((name) => further.map((row) => [name, ...row]))
}
