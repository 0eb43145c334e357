import { senseChanges } from './harm/sense.ts'
import { wake } from './procedure/monitor.ts'
import type { Run } from './run.ts'
import { settle } from './settle.ts'
import { judgeContacts } from './space/contacts.ts'

/** A scenario whose rules chase each other is stopped here rather than hanging the page. */
const MOST_ROUNDS = 1_000

/**
 * Lets the consequences of what was just done come to rest: equipment settles, hands are held
 * against dangers and bodies against their surroundings, and whatever reads a changed thing wakes. Repeats until nothing is left.
 */
export function react(run: Run): void {
  for (let round = 0; run.dirty.size > 0 || run.unsettled.size > 0; round++) {
    if (round > MOST_ROUNDS) throw new Error('react: the rules of this scenario chase each other.')
    settle(run)
    judgeContacts(run)
    const again = senseChanges(run, run.dirty)
    const dirty = run.dirty
    run.dirty = new Set(again)
    for (const key of dirty)
      for (const monitor of run.monitors.get(key) ?? []) run.woken.add(monitor)
    if (run.woken.size === 0) continue
    const woken = run.woken
    run.woken = new Set()
    for (const monitor of woken) wake(run, monitor)
  }
}
