import { relaxedHandPose } from 'iwer/lib/device/configs/hand/relaxed.js'
import type { Page } from 'playwright-core'
import { Line3, Matrix4, Quaternion, Vector3 } from 'three'
import type { Action } from '../../../src/engine/action.ts'
import { act, advanceUntilFree } from '../../../src/engine/advance.ts'
import type { Run } from '../../../src/engine/run.ts'
import { positionOf } from '../../../src/engine/world.ts'
import { arcFrom } from '../../../src/modes/vr/arc.ts'
import { turningOf } from '../../../src/modes/vr/hand/spots.ts'
import { pathTo, viewOf } from '../../modes/vr/support/panel-path.ts'
import { controlSpot, endSpot, goalSpot, partSpot, thingSpot } from './hall.ts'
import { type Headset, type Point, type Side, turnTowards } from './headset.ts'

/** How a deed was done in the headset. */
export type Means =
  | 'panel'
  | 'teleport'
  | 'ray'
  | 'grasp'
  | 'turn'
  | 'poke'
  | 'put'
  | 'probe'
  | 'touch'

const EYES = 1.6
/** Farther than this an arc does not carry, nearer there is no need to go, metres. */
const FAR = 4.6
const NEAR = 0.3
/** From how far a hand points at a thing, metres. */
const ARM = 0.3
/** What lies as near as this to a line may be met by it, metres. */
const THICK = 0.25
const LOW: Readonly<Record<Side, Point>> = { left: [-0.3, 0.9, 0.15], right: [0.3, 0.9, 0.15] }
const DOWN: Point = [0, -9, -3]
/** Where the hand with the panel is raised to, and where the other points from. */
export const RAISED: Point = [-0.12, 1.35, -0.45]
const POINTING: Point = [0.15, 1.25, -0.25]

const BUTTONS = '[data-mirror=menu] li'
const BACK = `${BUTTONS}:text-is("Back")`
const NEXT = 'Next'
/** More pages than the longest list of the panel has. */
const MOST_PAGES = 9

interface Seen {
  readonly room: readonly [x: number, z: number, degrees: number]
  readonly acted: number
}

/** Somebody in the headset who does the job with their hands, while the same job runs beside. */
export class VrTrainee {
  readonly did: Record<Means, number> = {
    panel: 0,
    teleport: 0,
    ray: 0,
    grasp: 0,
    turn: 0,
    poke: 0,
    put: 0,
    probe: 0,
    touch: 0,
  }
  private readonly page: Page
  private readonly headset: Headset
  private readonly run: Run
  private readonly sides: readonly Side[]
  /** The hand that took something last. */
  private took: Side = 'right'
  private seen: Seen = { room: [0, 0, 0], acted: 0 }

  /** `sides`: the hands that there are; the first one does the pointing. */
  constructor(page: Page, headset: Headset, run: Run, sides: readonly Side[] = ['right', 'left']) {
    this.page = page
    this.headset = headset
    this.run = run
    this.sides = sides
  }

  private get main(): Side {
    return this.sides[0] ?? 'right'
  }

  /** Does what a script says; false once the attempt is over. */
  async do(action: Action): Promise<boolean> {
    if (this.run.ending !== null) return false
    this.seen = await this.look()
    const means = await this.try(action)
    this.did[means]++
    if (action.do === 'take') this.beside({ ...action, hand: this.took })
    else if (action.do !== 'move') this.beside(action)
    await this.settled(action)
    return this.run.ending === null
  }

  private async settled(action: Action): Promise<void> {
    await this.lower()
    if (this.run.ending !== null) return this.headset.frames(6)
    await this.headset.until(this.seen.acted).catch(async (cause: unknown) => {
      const shown = (await this.page.locator('[data-mirror]').allTextContents()).join('\n')
      const said = `VrTrainee: nothing came of ${JSON.stringify(action)}.\n${shown}`
      throw new Error(said, { cause })
    })
    await this.home()
  }

  private beside(action: Action): void {
    act(this.run, action)
    advanceUntilFree(this.run)
  }

  private try(action: Action): Promise<Means> {
    switch (action.do) {
      case 'move':
        return this.goTo(action)
      case 'take':
        return this.take(action)
      case 'place':
        return this.put(action)
      case 'operate':
        return this.operate(action)
      case 'use':
        return action.point ? this.probe(action, action.point) : this.byPanel(action)
      case 'release':
        return this.letGo(action)
      case 'touch':
        return this.touch(action)
      default:
        return this.byPanel(action)
    }
  }

  private async goTo(action: Action): Promise<Means> {
    const from = this.at()
    const path = pathTo(viewOf(this.run), action)
    const loose = this.looseSpots()
    this.beside(action)
    const to = this.at()
    const metres = from.distanceTo(to)
    // A full bare hand would put what it holds onto whatever stands before the floor.
    const full = this.headset.bare && this.held(this.main) !== null
    if (path && (full || metres < NEAR || metres > FAR)) return this.press(path.labels)
    const ahead = to.clone().sub(from).setY(0).normalize()
    const hand = from.clone().addScaledVector(ahead, ARM).setY(1.3)
    // A pinch along a line would take what lies there.
    if (this.headset.bare && path && isNear(loose, new Line3(hand, to)))
      return this.press(path.labels)
    if (this.headset.bare) return this.pinchFloor(hand, to, path?.labels ?? [])
    const pitch = pitchTo(metres - ARM, hand.y)
    const aim = hand.clone().add(ahead.clone().multiplyScalar(Math.cos(pitch)))
    aim.y += Math.sin(pitch)
    await this.point(this.main, hand, aim)
    await this.headset.stick(this.main, 0, -1)
    await this.headset.frames(3)
    await this.headset.stick(this.main, 0, 0)
    await this.headset.frames(1)
    return 'teleport'
  }

  /** A bare hand points at the floor and pinches; where a thing stands before it, the list leads there. */
  private async pinchFloor(hand: Vector3, to: Vector3, labels: readonly string[]): Promise<Means> {
    await this.point(this.main, hand, to.clone().setY(0))
    await this.headset.select(this.main)
    if ((await this.page.locator(BACK).count()) === 0) return 'teleport'
    await this.home()
    return this.press(labels)
  }

  /** Where what can be taken from here lies, as tools on the trolley. */
  private looseSpots(): Vector3[] {
    return viewOf(this.run)
      .perception.things.filter(({ offers }) => offers.some(({ action }) => action.do === 'take'))
      .map(({ id }) => thingSpot(this.run, id))
  }

  /** Far things with the ray and the trigger of the main hand, near ones grasped with the other. */
  private async take(action: Action): Promise<Means> {
    const item = action.item ?? ''
    const free = this.sides.filter((side) => this.held(side) === null)
    // Where a thing comes to rest that was let go is not known here: the panel finds it. A pinch of a
    // full bare hand would put what it holds into a place nearby.
    const full = this.headset.bare && free.length === 0
    if (full || this.run.world.entities.get(item)?.place.kind === 'at') {
      this.took = this.main
      return this.byPanel(action)
    }
    const spot = thingSpot(this.run, item)
    const side = free[0] ?? this.main
    this.took = side
    // A ray would meet the tag that hangs before its lock.
    const tagged = (this.run.world.contents.get(`${item}.tag`) ?? []).length > 0
    if (side === this.main && !tagged) return this.pull(side, spot)
    await this.point(side, spot, spot.clone().add(this.at().setY(EYES).sub(spot).negate()))
    // A hand that holds something would let it go with the grip: the trigger hangs it on the belt.
    if (free.length > 0) await this.headset.squeeze(side)
    else await this.headset.select(side)
    return 'grasp'
  }

  private async put(action: Action): Promise<Means> {
    const item = action.item ?? ''
    const side = await this.inHand(item)
    const target = action.in ?? action.on ?? ''
    const spot = goalSpot(this.run, item, target)
    const holder = this.run.world.entities.get(target.split('.')[0] ?? '')
    // A tag goes on with the trigger: two places for it are close together.
    if (holder?.place.kind === 'socket') return this.pull(side, spot)
    await this.point(side, spot, spot.clone().add(new Vector3(0, -1, -0.1)))
    await this.still()
    await this.headset.squeeze(side)
    return 'put'
  }

  private async operate(action: Action): Promise<Means> {
    const { item = '', control = '' } = action
    // What one wears is drawn nowhere: there is nothing to point at.
    if (this.run.world.entities.get(item)?.place.kind === 'worn') return this.byPanel(action)
    const spot = controlSpot(this.run, item, control)
    if (!spot || control === 'clear_jam') return this.byPanel(action)
    const turning = turningOf(this.run, item, control)
    const free = this.sides.find((side) => this.held(side) === null)
    if (!turning) {
      const far = action.value !== undefined || !free
      if (far) return this.pull(this.main, spot)
      await this.finger(free, spot)
      await this.headset.frames(2)
      return 'poke'
    }
    const from = Number(turning.stops[String(this.state(item, turning.field))])
    const degrees = Number(turning.stops[String(action.value)]) - from
    const hand = this.before(spot)
    const aim = this.aimed(hand, spot)
    await this.hold(this.main, hand, aim)
    await this.headset.frames(2)
    await this.headset.trigger(this.main, 1)
    const roll = new Quaternion().setFromAxisAngle(turning.axis, degrees * (Math.PI / 180) * 0.9)
    await this.hold(this.main, hand, roll.multiply(aim))
    await this.headset.frames(2)
    await this.headset.trigger(this.main, 0)
    return 'turn'
  }

  /** One tip after the other, with the same hand. */
  private async probe({ item = '', on = '' }: Action, pair: string): Promise<Means> {
    const side = await this.inHand(item)
    for (const end of pair.split('-')) await this.pull(side, endSpot(this.run, on, end))
    return 'probe'
  }

  private async letGo({ item }: Action): Promise<Means> {
    const side = this.sides.find((each) => this.held(each) === item) ?? this.main
    const spot = this.at().add(new Vector3(0.3, 1, 0.2))
    await this.point(side, spot, spot.clone().add(new Vector3(0, -1, 0)))
    await this.still()
    await this.headset.squeeze(side)
    return 'put'
  }

  private async touch({ item = '', part = '' }: Action): Promise<Means> {
    const spot = partSpot(this.run, item, part)
    const free = this.sides.find((side) => this.held(side) === null) ?? this.main
    await this.finger(free, spot)
    await this.headset.frames(4)
    return 'touch'
  }

  private async byPanel(action: Action): Promise<Means> {
    const path = pathTo(viewOf(this.run), this.offered(action))
    if (!path) throw new Error(`VrTrainee: the panel has no way to ${JSON.stringify(action)}.`)
    return this.press(path.labels)
  }

  /** The panel offers to wait for a time, and stops for a reason alone. */
  private offered({ about: _about, ...action }: Action): Action {
    if (action.do !== 'wait' || action.until === undefined) return action
    return { do: 'wait', seconds: action.until.includes('300') ? 300 : 30 }
  }

  private async press(labels: readonly string[]): Promise<Means> {
    await this.raise()
    for (const label of labels) if (label !== NEXT) await this.find(label)
    return 'panel'
  }

  /** Presses a button of a list that may go on: what is near comes first, and nearness may differ. */
  private async find(label: string): Promise<void> {
    for (let turns = 0; turns < MOST_PAGES; turns++) {
      const shown = await this.page.locator(BUTTONS).allTextContents()
      if (shown.includes(label) || !shown.includes(NEXT)) break
      await this.pressButton(NEXT)
    }
    await this.pressButton(label)
  }

  /** Presses a button of the panel with the ray of the main hand. */
  async pressButton(label: string): Promise<void> {
    const at = await this.page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-mirror=menu] li')]
      return buttons.find(({ textContent }) => textContent === wanted)?.dataset.at ?? ''
    }, label)
    if (at === '') {
      const shown = await this.page.locator('[data-mirror=menu]').textContent()
      throw new Error(`VrTrainee: "${label}" is nowhere to be seen; the panel says ${shown}`)
    }
    const [x = 0, y = 0, z = 0] = at.split(' ').map(Number)
    await this.headset.point(this.main, POINTING, [x, y, z])
    await this.headset.select(this.main)
  }

  /** Takes a thing from the belt, where it is not in a hand already. */
  private async inHand(item: string): Promise<Side> {
    const side = this.sides.find((each) => this.held(each) === item)
    if (side) return side
    const take: Action = { do: 'take', item }
    const path = pathTo(viewOf(this.run), take)
    if (!path) throw new Error(`VrTrainee: ${item} is neither in a hand nor on the belt.`)
    await this.press(path.labels)
    this.did.panel++
    this.beside({ ...take, hand: this.main })
    await this.settled(take)
    this.seen = await this.look()
    return this.main
  }

  private async home(): Promise<void> {
    for (let times = 0; times < 4 && this.run.ending === null; times++) {
      if ((await this.page.locator(BACK).count()) === 0) return
      await this.pressButton('Back')
    }
    await this.lower()
  }

  private async pull(side: Side, spot: Vector3): Promise<Means> {
    const hand = this.before(spot)
    await this.hold(side, hand, this.aimed(hand, spot))
    await this.headset.select(side)
    return 'ray'
  }

  /** Long enough in one place that letting go is no throw. */
  private still(): Promise<void> {
    return this.headset.frames(3)
  }

  private held = (side: Side): string | null =>
    this.run.world.people.get('trainee')?.hands[side] ?? null

  private state = (item: string, field: string) => this.run.world.entities.get(item)?.state[field]

  private at(): Vector3 {
    const me = this.run.world.people.get('trainee')
    return new Vector3(...(me ? positionOf(me, this.run.tick) : [0, 0, 0]))
  }

  /** A hand's breadth off a thing, on the way to the shoulders of whoever stands there. */
  private before(spot: Vector3): Vector3 {
    const towards = this.at().setY(1.4).sub(spot).normalize()
    return spot.clone().addScaledVector(towards, ARM)
  }

  /** Puts a fingertip, or the front of a controller, to a spot. */
  private finger(side: Side, spot: Vector3): Promise<void> {
    const palm = this.headset.bare ? spot.clone().sub(fingertip(side)) : spot
    return this.hold(side, palm, new Quaternion())
  }

  private aimed = (from: Vector3, to: Vector3): Quaternion =>
    new Quaternion(...turnTowards(pointOf(from), pointOf(to)))

  private async point(side: Side, hand: Vector3, to: Vector3): Promise<void> {
    await this.hold(side, hand, this.aimed(hand, to))
  }

  /** Holds a hand where it is meant to be in the hall, whose room lies somewhere in it. */
  private async hold(side: Side, at: Vector3, turned: Quaternion): Promise<void> {
    const [x, z, degrees] = this.seen.room
    const back = new Quaternion().setFromAxisAngle(UP, (-degrees * Math.PI) / 180)
    const local = at
      .clone()
      .sub(new Vector3(x, 0, z))
      .applyQuaternion(back)
    const [qx, qy, qz, qw] = back.multiply(turned).toArray()
    await this.headset.hold(side, pointOf(local), [qx, qy, qz, qw])
  }

  async raise(): Promise<void> {
    if (this.sides.length > 1) await this.headset.point('left', RAISED, [-0.12, 1.35, -2])
    await this.headset.frames(2)
  }

  private async lower(): Promise<void> {
    for (const side of this.sides) await this.headset.point(side, LOW[side], DOWN)
  }

  look(): Promise<Seen> {
    return this.page.evaluate(() => {
      const { dataset } = document.querySelector<HTMLElement>('[data-mirror=menu]') ?? {}
      const [x = 0, z = 0, degrees = 0] = (dataset?.room ?? '').split(' ').map(Number)
      return { room: [x, z, degrees], acted: Number(dataset?.acted) }
    })
  }
}

const UP = new Vector3(0, 1, 0)

/** Where the index finger of an emulated hand ends, metres from where the hand is held. */
function fingertip(side: Side): Vector3 {
  const { offsetMatrix } = relaxedHandPose.jointTransforms['index-finger-tip']
  const tip = new Vector3().setFromMatrixPosition(new Matrix4().fromArray([...offsetMatrix]))
  return side === 'right' ? tip.setX(-tip.x) : tip
}

const isNear = (spots: readonly Vector3[], line: Line3): boolean =>
  spots.some((spot) => line.closestPointToPoint(spot, true, new Vector3()).distanceTo(spot) < THICK)

const pointOf = ({ x, y, z }: Vector3): Point => [x, y, z]

/** How steeply to aim so that the arc comes down at a distance, radians. */
function pitchTo(metres: number, height: number): number {
  let [low, high] = [-1.4, 0.6]
  for (let halves = 0; halves < 24; halves++) {
    const pitch = (low + high) / 2
    const direction = new Vector3(0, Math.sin(pitch), -Math.cos(pitch))
    const { landing } = arcFrom(new Vector3(0, height, 0), direction)
    if (landing && -landing.z < metres) low = pitch
    else high = pitch
  }
  return low
}
