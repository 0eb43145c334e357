import type { Attempt } from '../engine/attempt.ts'
import { parseJson, readText } from './files.ts'
export function readAttemptFile(file: string): {
  attempt: Attempt | null
  faults: readonly string[]
} {
  const { text, fault } = readText(file)
  if (text === null) return { attempt: null, faults: [fault] }
  const { value } = parseJson(text, file)
  return { attempt: value as Attempt, faults: [] }
}
