import { type Naming, nameOf, wordFor } from '../../engine/words/names.ts'
import { fill, localise } from '../../scenario/text.ts'
import { STORY_WORDS } from './words.ts'

/** A thing by its name and by what stands on its plate, which tells it from those that look like it. */
export function plated(naming: Naming, id: string, language: string): string {
  const name = nameOf(naming, id, language)
  const label = naming.scenario.equipment[id]?.with?.label
  if (typeof label !== 'string' || label === '') return name
  const plate = localise(wordFor(naming, label), language)
  return fill(localise(STORY_WORDS.plated, language), { name, plate })
}
