import type { Story } from './story.ts'

/** What a criterion is called in the language of the page; its id where the author gave it no name. */
export function criterionTitle({ speech }: Story, id: string): string {
  const written = speech.scenario.assessment.criteria.find((each) => each.id === id)
  return speech.say(written?.title) || id
}
