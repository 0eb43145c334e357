import { createXRStore } from '@react-three/xr'
import { Controller, TrackedHand } from './models.tsx'

/**
 * The headset's session: controllers or hands with a floor under them, and nothing else is asked
 * for. Models come from our own origin; an absolute address, because the loader refuses others.
 */
export const createVrStore = () =>
  createXRStore({
    emulate: false,
    offerSession: false,
    enterGrantedSession: false,
    baseAssetPath: new URL('xr-profiles/', document.baseURI).href,
    defaultControllerProfileId: 'generic-trigger',
    handTracking: true,
    anchors: false,
    layers: false,
    meshDetection: false,
    planeDetection: false,
    hitTest: false,
    bodyTracking: false,
    domOverlay: false,
    // Text on panels suffers from more.
    foveation: 0.3,
    controller: Controller,
    hand: TrackedHand,
    transientPointer: () => null,
    gaze: () => null,
    screenInput: () => null,
  })

export type VrStore = ReturnType<typeof createVrStore>
