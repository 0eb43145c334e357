import type { Progress } from '../../records/progress.ts'
import { shelves } from '../storage/current.ts'

/**
 * The try that a platform knows of, where it cannot be carried on with here: only the device where it
 * was begun has what was done in it.
 */
export async function elsewhere(left: Progress | null): Promise<Progress | null> {
  if (!left) return null
  const on = await shelves()
  return (await on.read('attempts', left.attempt)) ? null : left
}
