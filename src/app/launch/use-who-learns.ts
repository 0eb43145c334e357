import { useConnected } from '../outbox/use-connected.ts'
import { type PlatformState, usePlatform } from './meeting.ts'
import { isWholeSite } from './whole-site.ts'

/** Where no platform learns anything. */
const quiet: ReadonlySet<PlatformState['state']> = new Set(['none', 'missing', 'looking'])

/**
 * Who learns of a result beside whoever uses this device: a `platform`, a `store`, nobody until a store is
 * set up (`leaves`), or nobody at all (`alone`). Each has its sentence under `job.kept`.
 */
export function useWhoLearns(): 'platform' | 'store' | 'leaves' | 'alone' {
  const listening = usePlatform(({ state }) => !quiet.has(state))
  const connected = useConnected()
  if (listening) return 'platform'
  if (connected) return 'store'
  return isWholeSite() ? 'leaves' : 'alone'
}
