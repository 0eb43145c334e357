import { fileOf } from '../storage/attempts.ts'
import { shelves } from '../storage/current.ts'
import type { Knowledge } from './story/questions.ts'

/** The answers that an attempt file holds beside its result; null where none were given. */
export function knowledgeIn(json: string): Knowledge | null {
  const { debriefing } = JSON.parse(json) as { debriefing?: { knowledge?: Knowledge } }
  return debriefing?.knowledge ?? null
}

/** The file with the answers in it. Digest and chain are of the evidence, so they still hold. */
export const withKnowledge = (json: string, knowledge: Knowledge): string =>
  JSON.stringify({ ...JSON.parse(json), debriefing: { knowledge } })

/** Puts the answers into the kept file of an attempt, so that they leave with it. */
export async function keepAnswers(attempt: string, knowledge: Knowledge): Promise<void> {
  const on = await shelves()
  const file = await fileOf(on, attempt)
  if (file)
    await on.write([{ put: 'files', row: { ...file, json: withKnowledge(file.json, knowledge) } }])
}
