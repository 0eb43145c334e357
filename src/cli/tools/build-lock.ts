import { mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../build/freshness.js'

const LOCK = join(root, '.cache/building')

/** Longer than any build takes: whoever held the lock was stopped. */
const FORGOTTEN = 180_000

const heldFor = (): number => {
  const held = statSync(LOCK, { throwIfNoEntry: false })
  return held ? Date.now() - held.mtimeMs : 0
}

function taken(): boolean {
  try {
    mkdirSync(LOCK)
    return true
  } catch {
    return false
  }
}

/** Two terminals may build at once: the second waits, and mostly finds its work done. */
export async function oneAtATime(build: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(LOCK), { recursive: true })
  while (!taken()) {
    if (heldFor() > FORGOTTEN) rmSync(LOCK, { recursive: true, force: true })
    else await pause(200)
  }
  try {
    await build()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}
