import { isRecord } from '../check-parts.ts'
import type { Template } from './profile.ts'
import { type BrokenRule, valuesAt } from './template-rules.ts'

/** xAPI 1.0.3, Data 4.1: how responses are set apart, and a step from what became of it. */
const NEXT = '[,]'
const IS = '[.]'

/** The list of an interaction that its responses name entries of. */
const LISTS: Readonly<Record<string, string>> = {
  choice: 'choices',
  sequencing: 'choices',
  performance: 'steps',
}

/** What no template can say: responses, given and right ones, name what the interaction offers. */
export function strayResponses(template: Template, statement: unknown): readonly BrokenRule[] {
  const [definition] = valuesAt(statement, '$.object.definition')
  if (!isRecord(definition)) return []
  const list = Object.hasOwn(LISTS, String(definition.interactionType))
    ? LISTS[String(definition.interactionType)]
    : undefined
  const offered = list === undefined ? undefined : definition[list]
  if (!Array.isArray(offered)) return []
  const ids = new Set(offered.map((each: unknown) => (isRecord(each) ? each.id : undefined)))
  const isStray = (response: unknown): boolean =>
    typeof response === 'string' &&
    response.split(NEXT).some((part) => !ids.has(part.split(IS)[0] ?? ''))
  const given = valuesAt(statement, '$.result.response').filter(isStray)
  const right = valuesAt(definition, '$.correctResponsesPattern[*]').filter(isStray)
  const fault = (location: string): BrokenRule => ({
    template: template.id,
    location,
    wanted: `must only name ${list} of the interaction`,
  })
  return [
    ...given.map(() => fault('$.result.response')),
    ...right.map(() => fault('$.object.definition.correctResponsesPattern')),
  ]
}
