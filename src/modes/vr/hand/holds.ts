import { Group, type Object3D, Quaternion, Vector3 } from 'three'
import type { Hands } from '../../../scene/placing.ts'
import { Belt } from '../belt-view.ts'
import { headingOf } from '../follow.ts'
import type { HandNow, Side } from '../hands.ts'

const UP = new Vector3(0, 1, 0)
/** Where a load for two hands is carried, metres from the eyes of a person who looks ahead. */
const BOTH = [0, -0.45, -0.6] as const
/** Where a hand hangs that is not tracked. */
const ASIDE = 0.25
const HANGING = [-0.6, -0.35] as const

/** Held things are where the hands are; a hand that is not tracked hangs at the side. */
export class Holds implements Hands {
  readonly root = new Group()
  readonly left = new Group()
  readonly right = new Group()
  readonly both = new Group()
  private readonly waist = new Belt()
  readonly belt = this.waist.places

  constructor() {
    this.root.add(this.left, this.right, this.both, this.waist.root)
  }

  /** `room`: where the headset's room lies in the hall. */
  carry(
    hands: readonly HandNow[],
    eyes: Vector3,
    turned: Quaternion,
    room: Object3D,
    seconds: number,
  ): void {
    this.waist.carry(eyes, turned, room, seconds)
    const level = new Quaternion().setFromAxisAngle(UP, (headingOf(turned) * Math.PI) / 180)
    for (const side of ['left', 'right'] as const) {
      const group = this[side]
      const hand = hands.find((other) => other.side === side)
      if (hand) {
        group.position.copy(hand.grip.at)
        // As the hand points: what is written on a thing then faces whoever holds it out.
        group.quaternion.copy(hand.aimed)
      } else {
        group.position.set(asideOf(side), ...HANGING)
        group.position.applyQuaternion(level).add(eyes)
        group.quaternion.copy(level)
      }
    }
    this.both.position
      .set(...BOTH)
      .applyQuaternion(level)
      .add(eyes)
    this.both.quaternion.copy(level)
  }

  dispose(): void {
    this.waist.dispose()
  }
}

const asideOf = (side: Side): number => (side === 'left' ? -ASIDE : ASIDE)
