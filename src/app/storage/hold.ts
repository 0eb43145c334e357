/** Lets the attempt go; another tab may then take it. */
export type Release = () => void

/** How long a tab that is about to let go, this one before a reload among them, is waited for. */
const PATIENCE_MILLISECONDS = 3000

const PREFIX = 'millwright-attempt-'

/**
 * Whether the browser forbids locks at all, as in a frame of another site where nothing may be kept:
 * they are there and say no. No other tab shares anything with such a page.
 */
export const forbidsLocks = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'SecurityError'

/** Whether any tab has an attempt open now. */
export async function anyHeld(): Promise<boolean> {
  const asked = navigator.locks?.query() ?? {}
  const { held = [] } = await Promise.resolve(asked).catch((error: unknown) => {
    if (!forbidsLocks(error)) throw error
    return { held: [] }
  })
  return held.some(({ name }) => name?.startsWith(PREFIX))
}

/**
 * Takes an attempt for this tab, so that two tabs never write one log. Null when another tab has
 * it and keeps it. A tab that crashes lets go by itself: the browser owns the lock.
 */
export function holdAttempt(
  id: string,
  locks: Pick<LockManager, 'request'> | undefined = navigator.locks,
  patience = PATIENCE_MILLISECONDS,
): Promise<Release | null> {
  // Without Web Locks (an address that is not secure) there is nothing to ask: play goes on.
  if (!locks) return Promise.resolve(() => undefined)
  return new Promise((resolve, reject) => {
    const waiting = new AbortController()
    const enough = setTimeout(() => waiting.abort(), patience)
    locks
      .request(`${PREFIX}${id}`, { signal: waiting.signal }, () => {
        clearTimeout(enough)
        return new Promise<void>((release) => resolve(release))
      })
      .catch((error: unknown) => {
        if (waiting.signal.aborted) return resolve(null)
        if (!forbidsLocks(error)) return reject(error)
        clearTimeout(enough)
        resolve(() => undefined)
      })
  })
}
