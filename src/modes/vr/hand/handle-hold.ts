import type { Vector3 } from 'three'
import type { Action } from '../../../engine/action.ts'
import type { Run } from '../../../engine/run.ts'
import type { HandNow } from '../hands.ts'
import { degreesTurned, detent, type Hold } from './hand-turn.ts'
import { type Turning, turningOf } from './spots.ts'

/** A press shorter than this, without a turn, was a click, seconds. */
const CLICK = 0.4
/** Farther from the hand than this, a handle is held through the ray, metres. */
const DIRECT = 0.2

/** A hand that holds a handle: its turn is told to the engine when the handle falls into a stop. */
export class HandleHold {
  readonly item: string
  readonly control: string
  private readonly run: Run
  private readonly turning: Turning
  private readonly hold: Hold
  private readonly since: number
  private turned = false

  private constructor(
    run: Run,
    { item, control }: { readonly item: string; readonly control: string },
    turning: Turning,
    hold: Hold,
    since: number,
  ) {
    this.run = run
    this.item = item
    this.control = control
    this.turning = turning
    this.hold = hold
    this.since = since
  }

  /** Takes hold of a handle at a point of it; null where the control is none that turns. */
  static at(
    run: Run,
    target: { readonly item: string; readonly control: string },
    hand: HandNow,
    point: Vector3,
    now: number,
  ): HandleHold | null {
    const turning = turningOf(run, target.item, target.control)
    if (!turning) return null
    const { at, turned } = hand.grip
    const { pivot, axis } = turning
    const far = at.distanceTo(point) > DIRECT
    const hold = { pivot, axis, from: at.clone(), turnedFrom: turned.clone(), far }
    return new HandleHold(run, target, turning, hold, now)
  }

  /** What the hand's turn comes to now; null while the handle has not left its stop. */
  turn({ grip }: HandNow): Action | null {
    if (this.turned) return null
    const { item, control, turning } = this
    const value = String(this.run.world.entities.get(item)?.state[turning.field] ?? '')
    const to = detent(turning.stops, value, degreesTurned(this.hold, grip.at, grip.turned))
    if (to === null) return null
    this.turned = true
    return { do: 'operate', item, control, value: to }
  }

  /** Let go again at once, without a turn: the person only pointed at it. */
  wasClick(now: number): boolean {
    return !this.turned && now - this.since < CLICK
  }
}
