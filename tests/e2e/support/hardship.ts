import process from 'node:process'
import type { BrowserContext, Page } from 'playwright-core'

// For hunting tests that pass only on a quick machine, by hand:
//   SLOW_CPU=6 SLOW_DISK=500 npx vitest run --project browser tests/e2e/people.test.ts
// A test that fails like this asserts before it waits, or the app shows before it keeps.

const times = Number(process.env.SLOW_CPU ?? 1)
const milliseconds = Number(process.env.SLOW_DISK ?? 0)

/** A script after which each change of what a page stores is on its way to the disk for so long. */
export const slowDisk = (milliseconds: number): string => `{
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = begin.apply(this, given)
    if (transaction.mode !== 'readwrite') return transaction
    const shelf = transaction.objectStore(transaction.objectStoreNames[0])
    const until = Date.now() + ${milliseconds}
    const wait = () => {
      if (Date.now() < until) shelf.count().onsuccess = wait
    }
    wait()
    transaction.commit = () => undefined
    return transaction
  }
}`

/** Makes the pages of a profile as slow as was asked for. */
export async function makeHard(context: BrowserContext): Promise<void> {
  if (milliseconds > 0) await context.addInitScript({ content: slowDisk(milliseconds) })
  if (times > 1) context.on('page', (page) => void throttle(page))
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}
