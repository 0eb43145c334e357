import type { Vector3 } from 'three'
import type { Action } from '../../../engine/action.ts'
import type { Perception } from '../../../engine/offers/perception.ts'
import type { Run } from '../../../engine/run.ts'
import type { Stage } from '../../../scene/stage.ts'
import type { Side } from '../hands.ts'
import { buttonSpots, partSpots } from './spots.ts'

/** How near a fingertip must be to a part to be at it, metres, and for how long, seconds. */
const AT_PART = 0.06
const TOUCH = 0.3
/** A fingertip this near to the middle of a button presses it, metres. */
const AT_BUTTON = 0.03

/** What the fingertip of an empty hand comes to: a button pressed, a part touched. */
export class Touching {
  private readonly run: Run
  private readonly stage: Pick<Stage, 'views'>
  private readonly side: Side
  private poked: string | null = null
  private near: { readonly key: string; seconds: number; done: boolean } | null = null

  constructor(run: Run, stage: Pick<Stage, 'views'>, side: Side) {
    this.run = run
    this.stage = stage
    this.side = side
  }

  /** Once for each time that the fingertip comes to a button, and when it stays at a part. */
  update(tip: Vector3, perception: Perception, seconds: number): Action | null {
    const button = this.buttonUnder(tip, perception)
    const again = button?.key === this.poked
    this.poked = button?.key ?? null
    if (button) return again ? null : button.action
    const part = this.partUnder(tip, perception)
    if (part?.key !== this.near?.key)
      this.near = part && { key: part.key, seconds: -seconds, done: false }
    if (!this.near || !part) return null
    this.near.seconds += seconds
    if (this.near.done || this.near.seconds < TOUCH) return null
    this.near.done = true
    return part.action
  }

  private buttonUnder(tip: Vector3, { things }: Perception) {
    const near = new Set(things.map(({ id }) => id))
    for (const { item, control, at } of buttonSpots(this.stage)) {
      if (!near.has(item) || at.distanceTo(tip) > AT_BUTTON) continue
      const action: Action = { do: 'operate', item, control }
      return { key: `${item} ${control}`, action }
    }
    return null
  }

  private partUnder(tip: Vector3, { things }: Perception) {
    for (const { id, offers } of things) {
      if (!offers.some(({ group }) => group === 'touch')) continue
      for (const { part, at } of partSpots(this.run, this.stage, id)) {
        if (at.distanceTo(tip) > AT_PART) continue
        const action: Action = { do: 'touch', item: id, part, hand: this.side }
        return { key: `${id} ${part}`, action }
      }
    }
    return null
  }
}
