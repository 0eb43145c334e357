import { cos, fromDegrees, sin } from '../../core/maths.ts'
import type { State } from '../../engine/kind.ts'
import type { Props, Value } from '../../scenario/facts.ts'

/** Standard gravity, m/s2 (ISO 80000-3). */
const GRAVITY = 9.80665
/** Bar at which the take-up cylinder still pulls the belt tight enough to hold its load. */
export const TAUT_BAR = 1
/** Metres that a load slides back before it lies against the tail stop. */
export const SLIDE_METRES = 0.6
/** Rolling friction coefficient of a slack belt over its idlers: the load needs that much to start. */
const ROLLING = 0.15
/** Seconds from standstill to full speed, and from full speed to standstill. */
const RUN_UP = 0.5
const RUN_DOWN = 1.5
/** Seconds between two steps of the movement. */
const STEP = 0.05

const incline = (props: Props): number => fromDegrees(Number(props.inclineDegrees))

/** Newtons with which the load pulls down the incline. */
export const downhillForce = (state: State, props: Props): number =>
  Number(state.loadKilograms) * GRAVITY * sin(incline(props))

/** m/s2 of a load that slides back on a slack belt; zero or less when the incline holds it. */
export const slideAcceleration = (props: Props): number =>
  GRAVITY * (sin(incline(props)) - ROLLING * cos(incline(props)))

/** Whether the load would slide back as soon as nothing pulls the belt tight. */
export const wouldSlide = (state: State, props: Props): boolean =>
  Number(state.loadKilograms) > 0 &&
  state.loadBlocked !== true &&
  Number(state.slid) < SLIDE_METRES &&
  slideAcceleration(props) > 0

export type Motion = 'driven' | 'running-down' | 'sliding' | 'at-rest'

export function motionOf(state: State, props: Props): Motion {
  if (state.running) return 'driven'
  if (!state.sliding && Number(state.speed) > 0) return 'running-down'
  return !state.taut && wouldSlide(state, props) ? 'sliding' : 'at-rest'
}

/** Whether speed or load still change: a belt at its full speed needs no steps. */
export function isFlowing(state: State, props: Props): boolean {
  const motion = motionOf(state, props)
  return motion === 'driven'
    ? Number(state.speed) < Number(props.beltSpeed) || Number(state.slid) > 0
    : motion !== 'at-rest'
}

function step(state: State, props: Props, seconds: number): Readonly<Record<string, Value>> {
  const speed = Number(state.speed)
  const slid = Number(state.slid)
  const full = Number(props.beltSpeed)
  switch (motionOf(state, props)) {
    case 'driven': {
      const faster = Math.min(full, speed + (full / RUN_UP) * seconds)
      return { speed: faster, slid: Math.max(0, slid - faster * seconds) }
    }
    case 'running-down':
      return { speed: Math.max(0, speed - (full / RUN_DOWN) * seconds) }
    case 'sliding': {
      const faster = speed + slideAcceleration(props) * seconds
      const farther = slid + ((speed + faster) / 2) * seconds
      const slides = Number(state.slides) + (state.sliding ? 0 : 1)
      return farther < SLIDE_METRES
        ? { sliding: true, slides, speed: faster, slid: farther }
        : { sliding: false, slides, speed: 0, slid: SLIDE_METRES }
    }
    case 'at-rest':
      return { sliding: false, speed: 0 }
  }
}

/** The belt after some seconds, and when it wants to be called again. */
export function move(state: State, props: Props, seconds: number) {
  const set = seconds > 0 ? step(state, props, seconds) : {}
  const flowing = isFlowing({ ...state, ...set }, props)
  return { set: { ...set, flowing }, again: flowing ? STEP : null }
}
