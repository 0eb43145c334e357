/** Minutes without a key, a touch or a move after which a named learner is signed out. */
const idleMinutes = 15
/** Minutes before that at which it is asked whether they are still there. */
const warningMinutes = 1

/** A screen reader presses without a pointer or a key: that is a click alone. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click'] as const
let lastSign = 0

/** Says that somebody is there: for input that makes no page event, such as a headset's. */
export function noteActivity(): void {
  lastSign = performance.now()
}

/**
 * Calls `whenIdle` once nobody has been there for long enough; returns what stops watching. A minute
 * before, `whenAsked` is called with true, and with false once that is settled; until then only an
 * answer counts (`noteActivity`), not a table that somebody bumps into.
 */
export function watchIdle(whenIdle: () => void, whenAsked?: (asked: boolean) => void): () => void {
  noteActivity()
  let asked = false
  const ask = (next: boolean): void => {
    if (next !== asked) whenAsked?.(next)
    asked = next
  }
  const sign = (): void => {
    if (!asked) noteActivity()
  }
  const look = (): void => {
    const minutes = (performance.now() - lastSign) / 60_000
    ask(whenAsked !== undefined && minutes >= idleMinutes - warningMinutes && minutes < idleMinutes)
    if (minutes < idleMinutes) return
    noteActivity()
    whenIdle()
  }
  for (const each of signs) addEventListener(each, sign, { passive: true })
  const timer = setInterval(look, 5_000)
  return () => {
    clearInterval(timer)
    for (const each of signs) removeEventListener(each, sign)
    ask(false)
  }
}
