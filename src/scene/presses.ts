import { Vector3 } from 'three'
import { word } from '../engine/event.ts'
import type { Run } from '../engine/run.ts'
import type { EntityView, Press } from './entity-view.ts'

/** Seconds for which a pressed button is seen to be in. */
const HELD = 0.25

interface Pressed {
  readonly press: Press
  readonly rest: Vector3
  left: number
}

/** Buttons go in when the log says that somebody pressed them, and come out again. */
export class Presses {
  private readonly run: Run
  private readonly byControl = new Map<string, Pressed>()
  private seen: number

  constructor(run: Run, views: ReadonlyMap<string, EntityView>) {
    this.run = run
    this.seen = run.events.length
    for (const view of views.values()) {
      for (const press of view.presses) {
        const rest = press.node.position.clone()
        this.byControl.set(`${view.entity.id}.${press.control}`, { press, rest, left: 0 })
      }
    }
  }

  update(seconds: number): void {
    for (; this.seen < this.run.events.length; this.seen++) {
      const event = this.run.events[this.seen]
      if (event?.type !== 'done' || event.do !== 'operate') continue
      const pressed = this.byControl.get(`${word(event, 'item')}.${word(event, 'control')}`)
      if (pressed) pressed.left = HELD
    }
    for (const pressed of this.byControl.values()) {
      if (pressed.left <= 0) continue
      pressed.left -= seconds
      const { node, axis, depth } = pressed.press
      const inward = new Vector3(...axis).applyQuaternion(node.quaternion)
      node.position.copy(pressed.rest).addScaledVector(inward, pressed.left > 0 ? -depth : 0)
    }
  }
}
