import { openingOf } from '../../../records/session/code.ts'
import type { Shelves } from '../../storage/shelves.ts'

/** Whether an attempt on this device was begun with this code already, by whomever. */
export async function isUsed(on: Shelves, code: string): Promise<boolean> {
  const opening = openingOf(code)
  return (await on.list('attempts')).some((row) => row.opening === opening)
}
