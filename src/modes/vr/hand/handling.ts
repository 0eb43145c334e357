import type { Vector3 } from 'three'
import type { Action } from '../../../engine/action.ts'
import type { Perception, Thing } from '../../../engine/offers/perception.ts'
import type { Run } from '../../../engine/run.ts'
import { type Hit, pick } from '../../../scene/pick.ts'
import type { Stage } from '../../../scene/stage.ts'
import type { Target, Zone } from '../../../scene/zone.ts'
import { lineFrom } from '../arc.ts'
import type { HandNow, Side } from '../hands.ts'
import type { Page } from '../menu/page.ts'
import { atBelt, atHand } from './belt.ts'
import { deedAt, letGoDeed } from './deeds.ts'
import { grasp } from './grasp.ts'
import { HandleHold } from './handle-hold.ts'
import { zonesFor } from './own-things.ts'
import { Probing } from './probing.ts'
import { Reading } from './reading.ts'
import { placeSpot, turningOf } from './spots.ts'
import { type Trail, velocityOf, withMoment } from './throwing.ts'
import { Touching } from './touching.ts'
import { wayTo } from './way-to.ts'

export interface Deeds {
  readonly act: (action: Action) => void
  readonly open: (page: Page) => void
  /** The first of two probes is on an end of that name. */
  readonly probed: (end: string) => void
}

/** What surrounds a hand in a frame. */
export interface Around {
  readonly perception: Perception
  readonly eyes: Vector3
  /** Seconds on the clock of the person, and since the last frame. */
  readonly now: number
  readonly seconds: number
  readonly grip: 'toggle' | 'hold'
  /** The hand is at a panel, which comes first. */
  readonly busy: boolean
}

const onBelt = ({ carried }: Perception): string[] =>
  carried.filter(({ where }) => where === 'belt').map(({ thing }) => thing.id)

/** Nearer than this, a hand points at one's own feet, metres. */
const FEET = 0.7

/** Whether a hand points at floor that one would go to. */
function floorAhead(ray: HandNow['ray'], eyes: Vector3): boolean {
  const { landing } = lineFrom(ray)
  return landing !== null && Math.hypot(landing.x - eyes.x, landing.z - eyes.z) > FEET
}

/** One hand at work in the hall: pointing, pressing, turning, holding, touching. */
export class Handling {
  private readonly side: Side
  private readonly run: Run
  private readonly stage: Pick<Stage, 'zones' | 'views'>
  private readonly deeds: Deeds
  private readonly touching: Touching
  private readonly probing: Probing
  private readonly reading = new Reading()
  private wasSelecting = false
  private wasSqueezing = false
  private held: HandleHold | null = null
  private went = false
  private trail: Trail = []

  constructor(side: Side, run: Run, stage: Pick<Stage, 'zones' | 'views'>, deeds: Deeds) {
    this.side = side
    this.run = run
    this.stage = stage
    this.deeds = deeds
    this.touching = new Touching(run, stage, side)
    this.probing = new Probing(run, stage)
  }

  /** In this frame a pinch began that points at the floor: the person wants to go there. */
  asksToGo = false

  /** Where this hand has left the first of two probes, if it has. */
  get probe(): Vector3 | null {
    return this.probing.spot
  }

  /** While the job stands still: a press that began then, as on "Carry on", does nothing in the hall. */
  rest({ selects, squeezes }: HandNow): void {
    this.wasSelecting = selects
    this.wasSqueezing = squeezes
    this.held = null
    this.asksToGo = false
  }

  /** Goes on with this hand for a frame; answers what it points at. */
  update(hand: HandNow, around: Around): Hit | null {
    const { perception, eyes, now, seconds, grip, busy } = around
    const pinches = hand.kind !== 'controller'
    this.trail = withMoment(this.trail, now, hand.grip.at.toArray())
    const down = hand.selects && !this.wasSelecting
    const up = !hand.selects && this.wasSelecting
    const grips = hand.squeezes && !this.wasSqueezing
    const lets = !hand.squeezes && this.wasSqueezing
    this.wasSelecting = hand.selects
    this.wasSqueezing = hand.squeezes
    this.asksToGo = false
    if (this.held) {
      this.turn(this.held, hand, now, up || lets)
      return null
    }
    if (busy) return null
    // The end of a pinch that aimed where to go ends nothing else.
    if (up && this.went) {
      this.went = false
      return null
    }
    const hit = grasp(hand.grip.at, this.zones()) ?? pick(hand.ray, this.zones())
    const holds = this.holds()
    if (holds === null) this.probing.forget()
    if (grips && holds === null && atBelt(hand.grip.at, eyes)) this.draw(hand, perception)
    else if (down && pinches && this.pinch(hit, holds, hand, around)) return hit
    else if (hit && (down || (grips && holds === null))) this.press(hit, perception, hand, now)
    else if (holds !== null && (grip === 'toggle' ? grips : pinches ? up : lets))
      this.letGo(holds, hand, around)
    if (holds === null) this.touch(hand, perception, seconds)
    else if (this.reading.update(holds, hand.grip.at.distanceTo(eyes), seconds))
      this.deeds.act({ do: 'inspect', item: holds })
    return hit
  }

  /**
   * A hand without buttons has one gesture for all: a pinch takes the thing on the belt that it is at,
   * puts what it holds into a place nearby, lets go at one's feet or in a throw, and aims at the floor
   * farther away. Everything else is a press, as with a trigger.
   */
  private pinch(hit: Hit | null, holds: string | null, hand: HandNow, around: Around): boolean {
    const { perception, eyes, grip } = around
    const hanging = onBelt(perception)
    const item = holds === null ? atHand(hand.grip.at, hanging, this.stage) : null
    if (item !== null) {
      this.deeds.act({ do: 'take', item, hand: this.side })
      return true
    }
    const near = holds !== null && this.letGoOf(holds, hand, perception).do === 'place'
    const freely = hit === null && (velocityOf(this.trail) || !floorAhead(hand.ray, eyes))
    if (holds !== null && grip === 'toggle' && (near || freely)) {
      this.letGo(holds, hand, around)
      return true
    }
    if (hit || !floorAhead(hand.ray, eyes)) return false
    this.asksToGo = true
    this.went = true
    return true
  }

  private zones(): Iterable<Zone> {
    return zonesFor(this.run, this.stage.zones(), this.side)
  }

  private holds(): string | null {
    return this.run.world.people.get('trainee')?.hands[this.side] ?? null
  }

  private press({ zone, point }: Hit, perception: Perception, hand: HandNow, now: number): void {
    const { target } = zone
    const holds = this.holds()
    const thing = perception.things.find(({ id }) => id === target.id)
    if (holds !== null && thing && this.putProbe(hand, thing, holds)) return
    const deed = deedAt(
      target,
      perception,
      { side: this.side, holds },
      (item, control) => turningOf(this.run, item, control) !== null,
    )
    if (deed.kind === 'act') this.deeds.act(deed.action)
    else if (deed.kind === 'open') this.deeds.open(deed.page)
    else if (deed.kind === 'go') this.deeds.open(wayTo(this.run, perception, deed.to))
    else this.held = HandleHold.at(this.run, deed, hand, point, now)
  }

  /** Puts the next probe of a tool to a bare end; whether there was one to go to. */
  private putProbe({ ray }: HandNow, thing: Thing, tool: string): boolean {
    const probe = this.probing.press(ray, thing, tool)
    if (probe?.kind === 'first') this.deeds.probed(probe.end)
    if (probe?.kind === 'both') this.deeds.act(probe.action)
    return probe !== null
  }

  private turn(held: HandleHold, hand: HandNow, now: number, ends: boolean): void {
    const action = held.turn(hand)
    if (action) this.deeds.act(action)
    if (!ends) return
    this.held = null
    if (held.wasClick(now)) this.deeds.open({ at: 'thing', id: held.item, from: 0 })
  }

  /** What hangs on the belt comes to the hand: what it is at, or by choosing where it is at nothing. */
  private draw({ grip }: HandNow, perception: Perception): void {
    const hanging = onBelt(perception)
    const item = hanging.length > 1 ? atHand(grip.at, hanging, this.stage) : hanging[0]
    if (item) this.deeds.act({ do: 'take', item, hand: this.side })
    else if (hanging.length > 0) this.deeds.open({ at: 'carried', from: 0 })
  }

  private letGo(item: string, hand: HandNow, { perception }: Around): void {
    this.deeds.act(this.letGoOf(item, hand, perception))
  }

  private letGoOf(item: string, hand: HandNow, perception: Perception): Action {
    const distanceTo = (action: Action): number =>
      placeSpot(this.run, this.stage, action)?.distanceTo(hand.grip.at) ?? Number.POSITIVE_INFINITY
    return letGoDeed(item, perception, distanceTo, velocityOf(this.trail))
  }

  /** A fingertip at a button presses it; an empty hand that stays at a part touches it. */
  private touch({ tip }: HandNow, perception: Perception, seconds: number): void {
    const action = this.touching.update(tip, perception, seconds)
    if (action) this.deeds.act(action)
  }

  /** What the outline goes round: what this hand is at. */
  targetOf(hit: Hit | null): Target | null {
    if (this.held) return { kind: 'entity', id: this.held.item, control: this.held.control }
    return hit?.zone.target ?? null
  }
}
