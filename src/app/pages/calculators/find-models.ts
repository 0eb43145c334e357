import { plainLetters } from '../../../core/plain-letters.ts'
import type { Model } from '../../../hazards/model.ts'
import type { Say } from '../../../hazards/words/say.ts'

export interface Wanted {
  readonly words: string
  /** The field; empty means all. */
  readonly section: string
}

/** Every word must appear in the title, the field, a quantity or the source, in either language. */
export function findModels(
  models: readonly Model[],
  { words, section }: Wanted,
  say: Say,
): readonly Model[] {
  const wanted = plainLetters(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return models.filter((model) => {
    if (section !== '' && model.section !== section) return false
    const docs = Object.values(model.inputs).map(({ doc }) => doc)
    const texts = [model.title, model.section, ...docs].flatMap((text) => [text, say.text(text)])
    const outputs = Object.keys(model.outputs).map((name) => say.output(model.id, name))
    const hay = plainLetters([model.id, model.source, ...texts, ...outputs].join(' '))
    return wanted.every((word) => hay.includes(word))
  })
}
