import { extend, useFrame } from '@react-three/fiber'
import { useXRInputSourceStateContext, XRControllerModel, XRHandModel } from '@react-three/xr'
import { createContext, Suspense, useContext, useRef } from 'react'
import { Group } from 'three'
import type { Side } from './hands.ts'

extend({ Group })

/** Whether a hand of the person holds a thing. */
export const FullHands = createContext<(side: Side) => boolean>(() => false)

/**
 * The controller that the person holds, as its maker drew it, unless a thing is in that hand: then
 * the thing is. What a controller does is read elsewhere.
 */
export function Controller() {
  const { handedness } = useXRInputSourceStateContext('controller').inputSource
  const isFull = useContext(FullHands)
  const group = useRef<Group>(null)
  useFrame(() => {
    if (group.current) group.current.visible = !isFull(handedness === 'left' ? 'left' : 'right')
  })
  return (
    <group ref={group}>
      <Suspense>
        <XRControllerModel />
      </Suspense>
    </group>
  )
}

/** The person's own tracked hand. */
export function TrackedHand() {
  return (
    <Suspense>
      <XRHandModel />
    </Suspense>
  )
}
