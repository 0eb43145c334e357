import { useEffect } from 'react'
import type { Session } from '../../modes/shared/session.ts'

/** A page that nobody sees stands still; one that closes says so in the attempt's record. */
export function usePauses(session: Session): void {
  useEffect(() => {
    const whenHidden = (): void => {
      if (document.visibilityState === 'hidden') session.pause('hidden')
    }
    const whenClosed = (): void => session.pause('reload')
    document.addEventListener('visibilitychange', whenHidden)
    addEventListener('pagehide', whenClosed)
    return () => {
      document.removeEventListener('visibilitychange', whenHidden)
      removeEventListener('pagehide', whenClosed)
    }
  }, [session])
}
