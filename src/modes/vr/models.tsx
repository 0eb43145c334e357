import { XRControllerModel, XRHandModel } from '@react-three/xr'
import { Suspense } from 'react'

/** The controller that the person holds, as its maker drew it. What it does is read elsewhere. */
export function Controller() {
  return (
    <Suspense>
      <XRControllerModel />
    </Suspense>
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
