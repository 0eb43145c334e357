/** Minutes without a key, a touch or a move after which a named learner is signed out. */
const idleMinutes = 15

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
let lastSign = 0

/** Says that somebody is there: for input that makes no page event, such as a headset's. */
export function noteActivity(): void {
  lastSign = performance.now()
}

/** Calls `whenIdle` once nobody has been there for long enough; returns what stops watching. */
export function watchIdle(whenIdle: () => void): () => void {
  noteActivity()
  for (const sign of signs) addEventListener(sign, noteActivity, { passive: true })
  const timer = setInterval(() => {
    if (performance.now() - lastSign < idleMinutes * 60_000) return
    noteActivity()
    whenIdle()
  }, 5_000)
  return () => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, noteActivity)
  }
}
