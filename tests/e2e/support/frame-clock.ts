import type { Page } from 'playwright-core'

/** What `FRAME_CLOCK` leaves in the page. */
interface FrameClock {
  /** From now on the frames and the clock of the page are the test's. */
  readonly take: () => Promise<void>
  /** The most draw calls in one frame since the clock was taken. */
  most: number
  /** Lets the app draw so many frames. */
  readonly frames: (count: number) => Promise<void>
  /** Draws frames until something is so, or throws after `most` of them. */
  readonly until: (isSo: () => boolean, most: number) => Promise<void>
}

declare global {
  interface Window {
    readonly frameClock: FrameClock
  }
}

/** Seconds on the clock for each frame that a test asks for; the longest that play allows. */
export const FRAME_SECONDS = 0.24

/** The calls by which WebGL paints, those of three's batches among them. */
const DRAWS = [
  'drawElements',
  'drawArrays',
  'drawElementsInstanced',
  'drawArraysInstanced',
] as const
const MULTI_DRAWS = ['multiDrawElementsWEBGL', 'multiDrawArraysWEBGL'] as const

/**
 * A script that runs in a page before anything of ours. Its 3D picture is never painted: without a
 * GPU that takes twenty times as long as all that the app does in a frame, and what it looks like is
 * tested elsewhere. Draw calls are counted all the same. Until the clock is taken the page lives by
 * itself; from then on frames come, and time passes, when the test asks for them.
 */
export const FRAME_CLOCK = `(() => {
  const nativeFrame = requestAnimationFrame.bind(globalThis)
  const nativeCancel = cancelAnimationFrame.bind(globalThis)
  const nativeNow = performance.now.bind(performance)
  let clock = null
  let waiting = new Map()
  let handle = 1e6
  globalThis.requestAnimationFrame = (callback) => {
    if (clock === null) return nativeFrame(callback)
    waiting.set(++handle, callback)
    return handle
  }
  globalThis.cancelAnimationFrame = (id) => waiting.delete(id) || nativeCancel(id)
  performance.now = () => clock ?? nativeNow()

  let draws = 0
  const count = (owner, names) => {
    for (const name of names) owner[name] = () => void draws++
  }
  const drawing = WebGL2RenderingContext.prototype
  // What is not painted needs no pixels either: a panel that is written anew would send them each time.
  // Nor is it cleared, or the browser would put an empty picture into the page after each frame.
  drawing.texSubImage2D = () => undefined
  drawing.clear = () => undefined
  count(drawing, ${JSON.stringify(DRAWS)})
  const getExtension = drawing.getExtension
  drawing.getExtension = function (name) {
    const found = getExtension.call(this, name)
    if (name === 'WEBGL_multi_draw' && found) count(found, ${JSON.stringify(MULTI_DRAWS)})
    return found
  }

  // Nobody listens: what sounds would be mixed for a loudspeaker a hundred times a second.
  const Listened = globalThis.AudioContext
  globalThis.AudioContext = class extends Listened {
    constructor(options) {
      super(options)
      void super.suspend()
    }
    async resume() {}
  }

  // A disk may be as slow as it likes: what is being stored or read when a frame is over is done
  // before the next one comes, so that no count of frames depends on the machine.
  let storing = 0
  let stored = () => {}
  const open = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...given) {
    const transaction = open.apply(this, given)
    storing++
    for (const end of ['complete', 'abort'])
      transaction.addEventListener(end, () => --storing === 0 && stored())
    return transaction
  }

  // A task after each frame lets messages and React have their turn, and after that storage.
  const { port1, port2 } = new MessageChannel()
  const task = () =>
    new Promise((next) => {
      port1.onmessage = next
      port2.postMessage(null)
    })
  const turn = async () => {
    await task()
    while (storing > 0) {
      await new Promise((done) => {
        stored = done
      })
      await task()
    }
  }

  // Nor does a device count as slow: without a GPU, or for the pace at which a test asks for frames.
  Object.defineProperty(AnimationTimeline.prototype, 'currentTime', { get: () => 0 })

  const frame = async () => {
    clock += ${FRAME_SECONDS * 1000}
    const due = waiting
    waiting = new Map()
    const before = draws
    for (const callback of due.values()) callback(clock)
    frameClock.most = Math.max(frameClock.most, draws - before)
    await turn()
  }
  globalThis.frameClock = {
    most: 0,
    take: async () => {
      clock ??= nativeNow()
      // What was asked of the browser before comes yet, and asks for the next.
      await new Promise(nativeFrame)
    },
    frames: async (count) => {
      for (let n = 0; n < count; n++) await frame()
    },
    until: async (isSo, most) => {
      for (let n = 0; !isSo(); n++) {
        if (n === most) throw new Error('frameClock: nothing came of it in ' + most + ' frames.')
        await frame()
      }
    },
  }
})()`

/** From now on time passes in the page only when the test says so. */
export const takeClock = (page: Page): Promise<void> =>
  page.evaluate(() => window.frameClock.take())

/** Lets the app draw some frames. */
export const drawFrames = (page: Page, count: number): Promise<void> =>
  page.evaluate((n) => window.frameClock.frames(n), count)
