import { type Checked, type Given, refuse } from './checked.ts'

/** Far more than any scenario takes on an old school PC, milliseconds. */
const PATIENCE = 60_000

/** Checks in a worker. One that takes too long, or falls over, is ended, and said to be refused. */
export function checkAway(given: readonly Given[]): Promise<Checked> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    const end = (checked: Checked): void => {
      clearTimeout(enough)
      worker.terminate()
      resolve(checked)
    }
    const enough = setTimeout(() => end(refuse('slow', PATIENCE / 1000)), PATIENCE)
    worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => end(data))
    worker.addEventListener('error', () => end(refuse('slow', PATIENCE / 1000)))
    worker.postMessage(given)
  })
}
