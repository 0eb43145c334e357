import type { FileRow } from '../storage/attempt-rows.ts'
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

/**
 * Puts the answers into the kept file of an attempt, so that they leave with it. Await it before
 * showing that they were taken: then a crash can lose nothing that a person has seen.
 * @returns the file with the answers in it.
 */
export async function keepAnswers(file: FileRow, knowledge: Knowledge): Promise<FileRow> {
  const row = { ...file, json: withKnowledge(file.json, knowledge) }
  const on = await shelves()
  await on.write([{ put: 'files', row }])
  return row
}
