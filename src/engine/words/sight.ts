import type { Props } from '../../scenario/facts.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { localise, type Text } from '../../scenario/text.ts'
import type { Entity } from '../world.ts'

/** How a thing looks from where one stands. */
export const looksOf = (scenario: Scenario, entity: Entity): Text => seen(scenario, entity, 'looks')

/** What a close look adds: plates, labels, sheets. */
export const inspectedOf = (scenario: Scenario, entity: Entity): Text =>
  seen(scenario, entity, 'inspected')

/** What is printed on a thing, in each language; undefined where the scenario says it in none. */
export const printedOf = ({ words }: Scenario, text: string): Text | undefined =>
  words && Object.hasOwn(words, text) ? words[text] : undefined

/** What is printed on a thing is told as the scenario says it in each language, and else as it stands. */
function seen(scenario: Scenario, entity: Entity, how: 'looks' | 'inspected'): Text {
  const { kind, props, state } = entity
  const plain = kind.words[how](state, props)
  const printed = Object.keys(kind.props).flatMap((key) => {
    const said = printedOf(scenario, String(props[key]))
    return said && kind.props[key]?.type === 'text' ? [[key, said] as const] : []
  })
  if (printed.length === 0) return plain
  const propsIn = (language: string): Props => ({
    ...props,
    ...Object.fromEntries(printed.map(([key, said]) => [key, localise(said, language)])),
  })
  return Object.fromEntries(
    Object.keys(plain).map((language) => [
      language,
      localise(kind.words[how](state, propsIn(language)), language),
    ]),
  )
}
