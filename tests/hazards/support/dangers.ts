import type { Danger } from '../../../src/engine/harm/danger.ts'
import type { Exposed } from '../../../src/engine/harm/hazard.ts'
import type { Surrounded } from '../../../src/engine/harm/surrounding.ts'

/** A hand of somebody who wears nothing, and their body with nothing around it. */
export const bareHand: Exposed = {
  who: 'me',
  wearing: [],
  gear: [],
  hand: '',
  wet: false,
  seconds: 1,
}
export const bareBody: Surrounded = {
  who: 'me',
  at: [0, 0, 0],
  wearing: [],
  protections: [],
  around: [],
  place: { noiseDecibels: 0 },
  tether: null,
}

/** A rotor that still turns: 1/2 x 1 kg m² x (50 rad/s)² = 1250 J. */
export const turning = {
  type: 'stored-energy',
  part: 'rotor',
  now: { kind: 'flywheel', I: 1, omega: 50 },
  potential: null,
  snags: true,
} satisfies Danger

/** A ladder that slides away under somebody 3 m up. */
export const slidingLadder = {
  type: 'ladder',
  part: 'rungs',
  fallsMetres: 3,
  couldMetres: 3,
  angleDegrees: 60,
  neededFriction: 0.5,
  friction: 0.2,
  secured: false,
  handFree: true,
} satisfies Danger
