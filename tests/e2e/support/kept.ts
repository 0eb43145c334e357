import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Result } from '../../../src/assessment/result.ts'
import type { Attempt } from '../../../src/engine/attempt/attempt.ts'

/** Every row on one of the device's shelves, as it is on the disk now. */
export const rowsOn = <Row>(page: Page, shelf: string): Promise<readonly Row[]> =>
  page.evaluate(async (name) => {
    const open = indexedDB.open('millwright')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result)
      open.onerror = () => reject(open.error)
    })
    const all = database.transaction(name).objectStore(name).getAll()
    const rows = await new Promise<Row[]>((resolve, reject) => {
      all.onsuccess = () => resolve(all.result)
      all.onerror = () => reject(all.error)
    })
    database.close()
    return rows
  }, shelf)

/** The last attempt that the device keeps, once it is marked. */
export async function keptAttempt(page: Page): Promise<Attempt<Result>> {
  const files = () => rowsOn<{ readonly json: string }>(page, 'files')
  await expect.poll(files).not.toEqual([])
  return JSON.parse((await files()).at(-1)?.json ?? 'null')
}
