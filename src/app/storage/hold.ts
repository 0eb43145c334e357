/** Lets the attempt go; another tab may then take it. */
export type Release = () => void

/**
 * Takes an attempt for this tab, so that two tabs never write one log. Null when another tab has
 * it. A tab that crashes lets go by itself: the browser owns the lock.
 */
export function holdAttempt(
  id: string,
  locks: Pick<LockManager, 'request'> | undefined = navigator.locks,
): Promise<Release | null> {
  // Without Web Locks (an address that is not secure) there is nothing to ask: play goes on.
  if (!locks) return Promise.resolve(() => undefined)
  return new Promise((resolve, reject) => {
    locks
      .request(`millwright-attempt-${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(reject)
  })
}
