import { type Camera, Group, type Quaternion, Vector3 } from 'three'
import type { Action } from '../../engine/action.ts'
import { standingAt } from '../../engine/space/grid.ts'
import { type Person, positionOf } from '../../engine/world.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Session } from '../shared/session.ts'
import { Eyes } from '../world3d/eyes.ts'
import { facingOf } from '../world3d/facing.ts'
import { Walker } from '../world3d/walker.ts'
import { arcFrom, lineFrom } from './arc.ts'
import { headingOf } from './follow.ts'
import { lookSpot } from './hand/spots.ts'
import type { HandNow, Side } from './hands.ts'
import { liftFor, Rig, type Steps, stepsTaken } from './rig.ts'
import { readStick, type StickState, smoothTurn, stickAtRest } from './stick.ts'
import { Veil } from './veil.ts'

/** In the dark, a walk goes as fast as this many frames of the clock at once. */
const AT_ONCE = 40
const CLOCK_FRAME = 0.25

interface Head {
  readonly at: Vector3
  readonly turned: Quaternion
}

/** How a person in a headset gets about: every way of it is a walk that the engine walks. */
export class Travel {
  readonly rig = new Rig()
  readonly root = new Group()
  private readonly veil = new Veil()
  private readonly session: Session
  private readonly me: Person
  private readonly act: (action: Action) => void
  private readonly eyes: Eyes
  private readonly walker: Walker
  private readonly sticks: Record<Side, StickState> = { left: stickAtRest, right: stickAtRest }
  private aiming: Side | null = null
  private arc: ReturnType<typeof arcFrom> | null = null
  private landing = true
  private levelling = true
  /** Somebody has asked for it, who may have sat down since. */
  private asked = false
  /** The height at which the eyes were measured, in the hall, metres. */
  level = 0
  private steps: Steps = { at: [0, 0], seconds: 0 }
  private stepping = false
  private to = ''

  constructor(session: Session, act: (action: Action) => void) {
    const me = session.run.world.people.get('trainee')
    if (!me) throw new Error('Travel: the run has no trainee.')
    this.session = session
    this.me = me
    this.act = act
    this.eyes = new Eyes(me, facingOf(session.run, me))
    this.walker = new Walker(session.run, this.eyes, act)
    this.root.add(this.veil.dark, this.veil.ring)
  }

  /** Between two places: it is dark. */
  get isAway(): boolean {
    return this.me.walk !== null && !this.goesAlong
  }

  /** The body of the person itself goes the way: smoothly, or in real steps. */
  private get goesAlong(): boolean {
    return this.eyes.ahead !== null || this.stepping
  }

  /** The line to where a hand aims to go, if it does. */
  arcOf = (side: Side): ReturnType<typeof arcFrom> | null =>
    this.aiming === side ? this.arc : null

  /** A hand without a stick aims where to go for as long as it pinches. */
  aim(side: Side): void {
    this.aiming = side
    this.arc = null
  }

  /** Where on the floor one would come to stand at the end of an arc; null where nobody can. */
  standing({ landing }: ReturnType<typeof arcFrom>): Vector3 | null {
    const at = landing && standingAt(this.session.run.grid, [landing.x, landing.y, landing.z])
    return at && new Vector3(...at)
  }

  /** Measures the eyes and puts the person over the worker, straight, in the next frame. */
  arrive(): void {
    this.landing = true
    this.levelling = true
  }

  /** The same for whoever asks for it: who sits by now is lifted, whatever was chosen before. */
  measure(): void {
    this.arrive()
    this.asked = true
  }

  /** The picture on the flat page while nobody wears the headset: from where the worker stands. */
  watch(camera: Camera): void {
    this.eyes.update(camera, this.session.run.tick, 0, true)
  }

  /** Answers whether the person has just been put somewhere else. */
  update(
    head: Head,
    hands: readonly HandNow[],
    seconds: number,
    settings: PlaySettings,
    playing: boolean,
  ): boolean {
    if (this.levelling) {
      this.rig.lift(liftFor(this.asked ? 'seated' : settings.posture, head.at.y))
      this.level = this.rig.root.position.y + head.at.y
    }
    this.levelling = false
    this.asked = false
    const turned = playing && this.steer(head, hands, seconds, settings)
    const gone = this.walk(head)
    const smooth = this.eyes.ahead !== null
    if (smooth)
      this.rig.stand([this.eyes.ahead?.x ?? 0, 0, this.eyes.ahead?.z ?? 0], head.at, head.turned)
    else if (!this.isAway && playing) this.step(head, seconds)
    const eyes = this.rig.root.localToWorld(head.at.clone())
    const facing = this.rig.root.quaternion.clone().multiply(head.turned)
    this.veil.update(seconds, eyes, facing, settings.vignette && (smooth || turned))
    return gone
  }

  /** A walk under way: dark, the clock runs on, and the person is put where the worker arrives. */
  private walk(head: Head): boolean {
    if (!this.me.walk && this.me.busyUntil <= this.session.run.tick) this.stepping = false
    if (this.isAway) {
      this.veil.darken()
      this.to = this.me.doing ? this.destination() : this.to
      if (!this.veil.isDark) return false
      for (let n = 0; n < AT_ONCE && this.me.walk; n++) this.session.frame(CLOCK_FRAME)
      this.landing = true
    }
    if (!this.landing || this.isAway) return false
    this.landing = false
    this.veil.clear()
    const at = positionOf(this.me, this.session.run.tick)
    this.rig.stand(at, head.at, head.turned, this.headingFrom(at))
    this.to = ''
    this.steps = { at: [at[0], at[2]], seconds: 0 }
    return true
  }

  private destination(): string {
    const last = this.session.run.actions.findLast(
      ({ by, do: kind }) => by === 'trainee' && kind === 'move',
    )
    return typeof last?.to === 'string' ? last.to : ''
  }

  /** The way to look on arrival: at what one came for. */
  private headingFrom(at: readonly [number, number, number]): number | undefined {
    if (this.to === '' && this.session.run.actions.some(({ do: kind }) => kind === 'move'))
      return undefined
    const spot = this.to === '' ? null : lookSpot(this.session.run, this.to)
    if (!spot) return facingOf(this.session.run, this.me) + 180
    return (Math.atan2(at[0] - spot.x, at[2] - spot.z) * 180) / Math.PI
  }

  private steer(
    head: Head,
    hands: readonly HandNow[],
    seconds: number,
    settings: PlaySettings,
  ): boolean {
    let turns = false
    // A hand that is lost while it aims goes nowhere.
    if (!hands.some(({ side }) => side === this.aiming)) this.aiming = this.arc = null
    for (const hand of hands) {
      const [x, y] = hand.stick
      const walks =
        settings.moving === 'smooth' && hand.kind === 'controller' && hand.side !== settings.hand
      if (walks) {
        const heading = headingOf(this.rig.root.quaternion.clone().multiply(head.turned))
        this.eyes.yaw = (heading * Math.PI) / 180
        const still = Math.hypot(x, y) < 0.2
        this.walker.update({ side: still ? 0 : x, forward: still ? 0 : -y }, seconds)
        continue
      }
      if (settings.turning === 'smooth' && Math.abs(y) < 0.5) {
        const degrees = smoothTurn(x, seconds)
        turns ||= degrees !== 0
        if (degrees !== 0) this.rig.turn(degrees, head.at)
      }
      this.readStick(hand, head, settings)
    }
    return turns
  }

  private readStick(hand: HandNow, head: Head, { turning }: PlaySettings): void {
    const [x, y] = hand.stick
    const was = this.sticks[hand.side]
    const [ask, next] = readStick(was, x, y)
    this.sticks[hand.side] = next
    const snap = turning === 'snap-45' ? 45 : 30
    if (ask === 'left' && turning !== 'smooth') this.rig.turn(snap, head.at)
    if (ask === 'right' && turning !== 'smooth') this.rig.turn(-snap, head.at)
    if (ask === 'ahead') this.aiming = hand.side
    if (this.aiming !== hand.side) return
    if (hand.kind === 'controller' ? next.leaning : hand.selects) {
      const { ray } = hand
      this.arc = hand.kind === 'controller' ? arcFrom(ray.origin, ray.direction) : lineFrom(ray)
      return
    }
    const landing = this.arc?.landing
    this.aiming = null
    this.arc = null
    if (landing) this.act({ do: 'move', to: [rounded(landing.x), 0, rounded(landing.z)] })
  }

  /** Real steps in the room become a walk as well. */
  private step(head: Head, seconds: number): void {
    const eyes = this.rig.root.localToWorld(head.at.clone())
    const free = this.me.busyUntil <= this.session.run.tick
    const at = positionOf(this.me, this.session.run.tick)
    const [to, next] = stepsTaken(this.steps, eyes, at, seconds)
    this.steps = next
    if (!to || !free) return
    this.stepping = true
    this.act({ do: 'move', to })
  }

  dispose(): void {
    this.veil.dispose()
    this.root.removeFromParent()
  }
}

const rounded = (metres: number): number => Math.round(metres * 100) / 100
