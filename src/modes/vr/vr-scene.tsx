import { extend, useThree } from '@react-three/fiber'
import { XR } from '@react-three/xr'
import { type ReactNode, useEffect } from 'react'
import { Group } from 'three'
import type { VrStore } from './create-store.ts'
import { FullHands } from './models.tsx'
import type { Player } from './player.ts'

extend({ Group })

interface VrSceneProps {
  readonly store: VrStore
  readonly player: Player
  readonly children: ReactNode
}

/** The stage with the headset's room in it. `<XR>` stays mounted, or Enter VR fails in silence. */
export function VrScene({ store, player, children }: VrSceneProps) {
  return (
    <FullHands value={player.isFull}>
      <XR store={store}>
        {children}
        <primitive object={player.root} />
        <Room player={player} />
      </XR>
    </FullHands>
  )
}

/** What the person carries with them: eyes, hands and controllers hang in it. */
function Room({ player }: { readonly player: Player }) {
  const camera = useThree((state) => state.gl.xr.getCamera())
  const { room } = player
  useEffect(() => {
    room.add(camera)
    return () => void room.remove(camera)
  }, [room, camera])
  return <primitive object={room} />
}
