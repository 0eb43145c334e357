import { create } from 'zustand'
import { anyHeld } from '../storage/hold.ts'

interface UpdateState {
  /** A newer version that is fetched and waits, if any. */
  readonly waiting: ServiceWorker | null
  /** How many attempts this tab has open or is still keeping: no version may change under one. */
  readonly attempts: number
  /** An attempt was found to be open in another tab when the new version was asked for. */
  readonly elsewhere: boolean
}

export const useUpdate = create<UpdateState>(() => ({
  waiting: null,
  attempts: 0,
  elsewhere: false,
}))

/** Play calls this when an attempt begins, and what it gives once all of the attempt is kept. */
export function holdUpdates(): () => void {
  const add = (more: 1 | -1): void =>
    useUpdate.setState(({ attempts }) => ({ attempts: attempts + more }))
  add(1)
  return () => add(-1)
}

/** Starts the offline helper of the browser, where there is one. */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  try {
    const registration = await navigator.serviceWorker.register('./sw.js')
    noteWaiting(registration)
    registration.addEventListener('updatefound', () => {
      const fresh = registration.installing
      fresh?.addEventListener('statechange', () => noteWaiting(registration))
    })
  } catch {
    // Without it the app works as long as there is a network; the device page says so.
  }
}

function noteWaiting({ waiting, active }: ServiceWorkerRegistration): void {
  // The very first version has nobody to wait for.
  if (waiting && active) useUpdate.setState({ waiting })
}

/** Lets the waiting version in and opens the page again with it, unless a tab is in an attempt. */
export async function takeUpdate(): Promise<void> {
  const { waiting, attempts } = useUpdate.getState()
  if (!waiting || attempts > 0) return
  const elsewhere = await anyHeld()
  useUpdate.setState({ elsewhere })
  if (elsewhere) return
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
