import type { Vector3 } from 'three'
import type { Action } from '../../../engine/action.ts'
import type { Perception, Thing } from '../../../engine/offers/perception.ts'
import type { Run } from '../../../engine/run.ts'
import { type Hit, pick } from '../../../scene/pick.ts'
import type { Stage } from '../../../scene/stage.ts'
import type { Target, Zone } from '../../../scene/zone.ts'
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
  private trail: Trail = []

  constructor(side: Side, run: Run, stage: Pick<Stage, 'zones' | 'views'>, deeds: Deeds) {
    this.side = side
    this.run = run
    this.stage = stage
    this.deeds = deeds
    this.touching = new Touching(run, stage, side)
    this.probing = new Probing(run, stage)
  }

  /** Where this hand has left the first of two probes, if it has. */
  get probe(): Vector3 | null {
    return this.probing.spot
  }

  /** Goes on with this hand for a frame; answers what it points at. */
  update(hand: HandNow, around: Around): Hit | null {
    const { perception, eyes, now, seconds, grip, busy } = around
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
    if (busy) return null
    const hit = grasp(hand.grip.at, this.zones()) ?? pick(hand.ray, this.zones())
    const holds = this.holds()
    if (holds === null) this.probing.forget()
    if (grips && holds === null && atBelt(hand.grip.at, eyes)) this.draw(hand, perception)
    else if (hit && (down || (grips && holds === null))) this.press(hit, perception, hand, now)
    else if (holds !== null && (grip === 'toggle' ? grips : lets)) this.letGo(holds, hand, around)
    if (holds === null) this.touch(hand, perception, seconds)
    else if (this.reading.update(holds, hand.grip.at.distanceTo(eyes), seconds))
      this.deeds.act({ do: 'inspect', item: holds })
    return hit
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
  private draw({ grip }: HandNow, { carried }: Perception): void {
    const hanging = carried.filter(({ where }) => where === 'belt').map(({ thing }) => thing.id)
    const item = hanging.length > 1 ? atHand(grip.at, hanging, this.stage) : hanging[0]
    if (item) this.deeds.act({ do: 'take', item, hand: this.side })
    else if (hanging.length > 0) this.deeds.open({ at: 'carried', from: 0 })
  }

  private letGo(item: string, hand: HandNow, { perception }: Around): void {
    const distanceTo = (action: Action): number =>
      placeSpot(this.run, this.stage, action)?.distanceTo(hand.grip.at) ?? Number.POSITIVE_INFINITY
    this.deeds.act(letGoDeed(item, perception, distanceTo, velocityOf(this.trail)))
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
