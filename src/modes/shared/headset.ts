/// <reference types="webxr" />

/** Whether VR can be entered, and if not, why; each has a sentence with what to do. */
export type HeadsetState = 'ready' | 'none' | 'not-secure' | 'no-support' | 'blocked'

interface HeadsetAnswers {
  readonly secure: boolean
  readonly xr: Pick<XRSystem, 'isSessionSupported'> | undefined
}

export async function findHeadset(
  { secure, xr }: HeadsetAnswers = { secure: isSecureContext, xr: navigator.xr },
): Promise<HeadsetState> {
  if (!secure) return 'not-secure'
  if (!xr) return 'no-support'
  try {
    return (await xr.isSessionSupported('immersive-vr')) ? 'ready' : 'none'
  } catch {
    // A page in a frame, or a rule of the organisation, may forbid the question itself.
    return 'blocked'
  }
}
