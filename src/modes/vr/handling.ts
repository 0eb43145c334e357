import type { Vector3 } from 'three'
import type { Action } from '../../engine/action.ts'
import type { Perception } from '../../engine/offers/perception.ts'
import type { Run } from '../../engine/run.ts'
import { type Hit, pick } from '../../scene/pick.ts'
import type { Stage } from '../../scene/stage.ts'
import type { Target } from '../../scene/zone.ts'
import { deedAt, letGoDeed } from './deeds.ts'
import { degreesTurned, detent, type Hold } from './hand-turn.ts'
import type { HandNow, Side } from './hands.ts'
import type { Page } from './menu/page.ts'
import { buttonSpots, partSpots, placeSpot, type Turning, turningOf } from './spots.ts'
import { type Trail, velocityOf, withMoment } from './throwing.ts'

/** A press shorter than this, without a turn, was a click, seconds. */
const CLICK = 0.4
/** How near a fingertip must be to a part to be at it, metres, and for how long, seconds. */
const AT_PART = 0.06
const TOUCH = 0.3
/** A thing held this near to the eyes is looked at closely, metres, after so many seconds. */
const CLOSE = 0.34
const READING = 1
/** Farther from the hand than this, a handle is held through the ray, metres. */
const DIRECT = 0.2

export interface Deeds {
  readonly act: (action: Action) => void
  readonly open: (page: Page) => void
}

interface Held {
  readonly item: string
  readonly control: string
  readonly turning: Turning
  readonly hold: Hold
  readonly since: number
  turned: boolean
}

/** One hand at work in the hall: pointing, pressing, turning, holding, touching. */
export class Handling {
  readonly side: Side
  private readonly run: Run
  private readonly stage: Stage
  private readonly deeds: Deeds
  private wasSelecting = false
  private wasSqueezing = false
  private held: Held | null = null
  private trail: Trail = []
  private near: { key: string; seconds: number; done: boolean } | null = null
  private read: { item: string; seconds: number } | null = null
  private poked: string | null = null

  constructor(side: Side, run: Run, stage: Stage, deeds: Deeds) {
    this.side = side
    this.run = run
    this.stage = stage
    this.deeds = deeds
  }

  /** Goes on with this hand for a frame; `busy`: it is at a panel, which comes first. */
  update(
    hand: HandNow,
    perception: Perception,
    eyes: Vector3,
    now: number,
    seconds: number,
    settings: { readonly grip: 'toggle' | 'hold' },
    busy: boolean,
  ): Hit | null {
    this.trail = withMoment(this.trail, now, hand.grip.at.toArray())
    const down = hand.selects && !this.wasSelecting
    const up = !hand.selects && this.wasSelecting
    const grips = hand.squeezes && !this.wasSqueezing
    const lets = !hand.squeezes && this.wasSqueezing
    this.wasSelecting = hand.selects
    this.wasSqueezing = hand.squeezes
    if (this.held) {
      this.turn(this.held, hand, now, up || lets)
      return null
    }
    const hit = busy ? null : pick(hand.ray, this.stage.zones())
    if (busy) return null
    const holds = this.holds()
    if (hit && (down || (grips && holds === null))) this.press(hit, perception, hand, now)
    else if (holds !== null && (settings.grip === 'toggle' ? grips : lets))
      this.letGo(holds, hand, perception)
    if (holds === null) this.touch(hand, perception, seconds)
    else this.readHeld(holds, hand, eyes, seconds)
    return hit
  }

  private holds(): string | null {
    const hands = this.run.world.people.get('trainee')?.hands
    return hands?.[this.side] ?? null
  }

  private press({ zone, point }: Hit, perception: Perception, hand: HandNow, now: number): void {
    const deed = deedAt(
      zone.target,
      perception,
      { side: this.side, holds: this.holds() },
      (item, control) => turningOf(this.run, item, control) !== null,
    )
    if (deed.kind === 'act') this.deeds.act(deed.action)
    else if (deed.kind === 'open') this.deeds.open(deed.page)
    else this.takeHold(deed.item, deed.control, hand, point, now)
  }

  private takeHold(
    item: string,
    control: string,
    hand: HandNow,
    point: Vector3,
    now: number,
  ): void {
    const turning = turningOf(this.run, item, control)
    if (!turning) return
    const { at, turned } = hand.grip
    const hold: Hold = {
      pivot: turning.pivot,
      axis: turning.axis,
      from: at.clone(),
      turnedFrom: turned.clone(),
      far: at.distanceTo(point) > DIRECT,
    }
    this.held = { item, control, turning, hold, since: now, turned: false }
  }

  private turn(held: Held, hand: HandNow, now: number, ends: boolean): void {
    const { item, control, turning, hold } = held
    const value = String(this.run.world.entities.get(item)?.state[turning.field] ?? '')
    const degrees = degreesTurned(hold, hand.grip.at, hand.grip.turned)
    const to = held.turned ? null : detent(turning.stops, value, degrees)
    if (to !== null) {
      held.turned = true
      this.deeds.act({ do: 'operate', item, control, value: to })
    }
    if (!ends) return
    this.held = null
    if (!held.turned && now - held.since < CLICK)
      this.deeds.open({ at: 'thing', id: item, from: 0 })
  }

  private letGo(item: string, hand: HandNow, perception: Perception): void {
    const distanceTo = (action: Action): number =>
      placeSpot(this.run, action)?.distanceTo(hand.grip.at) ?? Number.POSITIVE_INFINITY
    this.deeds.act(letGoDeed(item, perception, distanceTo, velocityOf(this.trail)))
  }

  /** A fingertip at a button presses it; an empty hand that stays at a part touches it. */
  private touch(hand: HandNow, perception: Perception, seconds: number): void {
    const button = this.buttonUnder(hand.tip, perception)
    if (button && button !== this.poked) {
      const [item = '', control = ''] = button.split(' ')
      this.deeds.act({ do: 'operate', item, control })
    }
    this.poked = button
    if (button) return
    const part = this.partUnder(hand.tip, perception)
    if (part === null) this.near = null
    else if (this.near?.key !== part) this.near = { key: part, seconds: 0, done: false }
    else this.near.seconds += seconds
    if (!this.near || this.near.done || this.near.seconds < TOUCH) return
    this.near.done = true
    const [item = '', name = ''] = this.near.key.split(' ')
    this.deeds.act({ do: 'touch', item, part: name, hand: this.side })
  }

  private buttonUnder(tip: Vector3, { things }: Perception): string | null {
    for (const { id } of things) {
      for (const { control, at, radius } of buttonSpots(this.run, id)) {
        if (at.distanceTo(tip) <= radius * 0.8) return `${id} ${control}`
      }
    }
    return null
  }

  private partUnder(tip: Vector3, { things }: Perception): string | null {
    for (const { id, offers } of things) {
      if (!offers.some(({ group }) => group === 'touch')) continue
      for (const { part, at } of partSpots(this.run, id)) {
        if (at.distanceTo(tip) <= AT_PART) return `${id} ${part}`
      }
    }
    return null
  }

  private readHeld(item: string, hand: HandNow, eyes: Vector3, seconds: number): void {
    if (hand.grip.at.distanceTo(eyes) > CLOSE) {
      this.read = null
      return
    }
    if (this.read?.item !== item) this.read = { item, seconds: 0 }
    const before = this.read.seconds
    this.read.seconds += seconds
    if (before < READING && this.read.seconds >= READING) this.deeds.act({ do: 'inspect', item })
  }

  /** What the outline goes round: what this hand is at. */
  targetOf(hit: Hit | null): Target | null {
    if (this.held) return { kind: 'entity', id: this.held.item, control: this.held.control }
    return hit?.zone.target ?? null
  }
}
