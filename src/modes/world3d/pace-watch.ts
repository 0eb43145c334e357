/** Seconds for a frame above which a picture is too slow to work by: under five a second. */
const SLOW = 0.2
/** Frames that have to be slow on the whole: one that loads something may be as slow as it likes. */
const FRAMES = 12
/** Seconds that one frame counts for, at most: the page may have been hidden or asleep. */
const MOST = 1

/**
 * Notices a device that draws too slowly. It is told when each frame is drawn, in seconds on the
 * clock of the page, and answers once, when it is sure.
 */
export function createPaceWatch(): (now: number) => boolean {
  let before: number | null = null
  let mean = 0
  let frames = 0
  let told = false
  return (now) => {
    const took = before === null ? 0 : Math.min(MOST, now - before)
    before = now
    if (told || took <= 0) return false
    frames += 1
    mean += (took - mean) / Math.min(frames, FRAMES)
    told = frames >= FRAMES && mean > SLOW
    return told
  }
}
