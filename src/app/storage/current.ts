import type { Shelves } from './shelves.ts'
import { openStorage } from './storage.ts'

let opening: Promise<Shelves> | undefined

/** The one set of shelves of this tab, opened on first use. */
export function shelves(): Promise<Shelves> {
  opening ??= openStorage()
  return opening
}

/** Hands in other shelves: tests, and a tool that looks at an exported device. */
export function placeShelves(other: Shelves): void {
  opening = Promise.resolve(other)
}
