import type { Naming } from '../../engine/words/names.ts'
import type { Link } from '../story/chain.ts'
import { courseOf } from '../story/course.ts'
import { clock, phraseOf } from './phrases.ts'
import type { Phrase, Section } from './report.ts'
import type { Subject } from './subject.ts'

/** How it came to the worst moment, by the clock, and what went well only by luck; null for neither. */
export function chainSection(subject: Subject, catalogue: Naming['catalogue']): Section | null {
  const { attempt, language, say, tell } = subject
  const { chain, luck } = courseOf(attempt, catalogue, (event) => tell(event, language), language)
  const items = [
    ...chain.flatMap((link) => linkPhrase(link, subject) ?? []),
    ...luck.map(({ tick, sentence }) => at(tick, { text: sentence, language })),
  ]
  if (items.length === 0) return null
  return { id: 'course', title: say('course'), blocks: [{ type: 'sentences', items }] }
}

const at = (tick: number, phrase: Phrase): Phrase => ({
  ...phrase,
  text: `${clock(tick)} – ${phrase.text}`,
})

function linkPhrase(link: Link, { language, say }: Subject): Phrase | null {
  if (link.kind === 'missing') {
    const step = phraseOf(link.skipped.step.text, language)
    return { ...say('stepNotDone', { step: step.text }), language: step.language }
  }
  const text = link.sentences.join(' ')
  return text === '' ? null : at(link.tick, { text, language })
}
