import type { WebGLRenderer } from 'three'
import type { Session } from '../shared/session.ts'
import type { Player } from './player.ts'

/**
 * Follows a session of the headset: the job stands still while the headset shows something else or
 * is off, and the person is put back when it moves their room. Returns what stops following.
 */
export function watchSession(
  xr: XRSession,
  renderer: WebGLRenderer,
  session: Session,
  player: Player,
): () => void {
  const whenOver = (): void => {
    player.rest()
    session.pause('headset-off')
  }
  const whenSeen = (): void => {
    if (xr.visibilityState !== 'visible') whenOver()
  }
  const whenMoved = (): void => player.recentre()
  const space = renderer.xr.getReferenceSpace()
  xr.addEventListener('visibilitychange', whenSeen)
  xr.addEventListener('end', whenOver)
  space?.addEventListener('reset', whenMoved)
  return () => {
    xr.removeEventListener('visibilitychange', whenSeen)
    xr.removeEventListener('end', whenOver)
    space?.removeEventListener('reset', whenMoved)
  }
}
