import { Group, Quaternion, Vector3 } from 'three'
import type { Action } from '../../engine/action.ts'
import { localise } from '../../scenario/text.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Session } from '../shared/session.ts'
import { createHud, type Hud } from '../world3d/hud.ts'
import type { World } from '../world3d/world-host.tsx'
import { headingOf } from './follow.ts'
import { Handling } from './handling.ts'
import { type HandNow, Pressed, readHands, type Side } from './hands.ts'
import { type Effect, home } from './menu/page.ts'
import { MenuBoard } from './menu-board.ts'
import { MessageBoard } from './message-board.ts'
import { PanelHand } from './panel-hand.ts'
import { farEnd, PointerView } from './pointer-view.ts'
import { Travel } from './travel.ts'
import { type VrWord, vrWords } from './words.ts'

/** Seconds without a single tracked hand after which the person is told. */
const HANDS_GONE = 1.5
/** Seconds for which a notice of the headset stays. */
const NOTICE = 8
/** How far a ray is drawn that meets nothing, metres. */
const RAY = 2

export interface PlayerOptions {
  readonly session: Session
  readonly world: World
  readonly mirror: { readonly menu: HTMLElement; readonly message: HTMLElement }
  /** What may change in mid-play. */
  readonly now: () => { readonly language: string; readonly settings: PlaySettings }
  /** Takes the person out of VR. */
  readonly leave: () => void
}

/** A person in the headset, frame by frame: reads hands, moves nothing but the panels and the room. */
export class Player {
  readonly root = new Group()
  private readonly options: PlayerOptions
  private readonly hud: Hud
  private readonly travel: Travel
  private readonly menu: MenuBoard
  private readonly message: MessageBoard
  private readonly sides: Readonly<
    Record<Side, { handling: Handling; panel: PanelHand; view: PointerView }>
  >
  private readonly holds = { left: new Group(), right: new Group(), both: new Group() }
  private pressed: Pressed | null = null
  private clock = 0
  private handless = 0
  private called = false
  private notice: { readonly word: VrWord; readonly until: number } | null = null

  constructor(options: PlayerOptions) {
    const { session, world, mirror } = options
    this.options = options
    this.hud = createHud(session)
    this.travel = new Travel(session, (action) => this.act(action))
    this.menu = new MenuBoard(session, this.hud, mirror.menu)
    this.message = new MessageBoard(session, this.hud, mirror.message)
    const side = (name: Side) => ({
      handling: new Handling(name, session.run, world.stage, {
        act: (action) => this.act(action),
        open: (page) => this.menu.open(page),
      }),
      panel: new PanelHand(this.menu.board, (id) => this.choose(this.menu.effectOf(id))),
      view: new PointerView(),
    })
    this.sides = { left: side('left'), right: side('right') }
    this.root.add(
      this.travel.root,
      this.menu.board.root,
      this.message.board.root,
      this.sides.left.view.root,
      this.sides.right.view.root,
      this.holds.left,
      this.holds.right,
      this.holds.both,
    )
    world.stage.hands = this.holds
  }

  /** The room of the headset: the session's origin hangs here. */
  get room(): Group {
    return this.travel.rig.root
  }

  enter(session: XRSession): void {
    this.pressed?.dispose()
    this.pressed = new Pressed(session)
    this.travel.arrive()
  }

  frame(seconds: number): void {
    const { session, world } = this.options
    const { renderer } = world.canvas
    const frame = renderer.xr.isPresenting ? renderer.xr.getFrame() : null
    const space = renderer.xr.getReferenceSpace()
    // Nothing happens in the hall while nobody is in it.
    if (!frame || !space || !this.pressed) {
      if (!renderer.xr.isPresenting) this.travel.watch(world.canvas.camera)
      return
    }
    session.frame(seconds)
    this.hud.look(seconds)
    const viewer = frame.getViewerPose(space)
    if (!viewer) return
    const { position: p, orientation: q } = viewer.transform
    const head = { at: new Vector3(p.x, p.y, p.z), turned: new Quaternion(q.x, q.y, q.z, q.w) }
    this.clock += seconds
    const hands = readHands(frame, space, this.room.matrixWorld, this.pressed)
    this.update(head, hands, seconds)
  }

  private update(
    head: { readonly at: Vector3; readonly turned: Quaternion },
    hands: readonly HandNow[],
    seconds: number,
  ): void {
    const { language, settings } = this.options.now()
    const playing = this.options.session.state.getState().status === 'playing'
    const arrived = this.travel.update(head, hands, seconds, settings, playing)
    const eyes = this.room.localToWorld(head.at.clone())
    const turned = this.room.quaternion.clone().multiply(head.turned)
    this.watchHands(hands, seconds)
    this.callMenu(hands)
    this.menu.write(language, settings)
    this.menu.hang(hands, eyes, turned, settings, arrived, this.room)
    for (const side of ['left', 'right'] as const) {
      this.work(
        side,
        hands.find((hand) => hand.side === side),
        eyes,
        turned,
        seconds,
      )
    }
    if (!hands.some((hand) => this.sides[hand.side].panel.isAt)) this.menu.board.hover(null)
    this.carry(hands, eyes, turned)
    const notice = this.notice && this.notice.until > this.clock ? this.notice.word : null
    this.message.write(language, settings, notice && localise(vrWords[notice], language))
    this.message.hang(eyes, turned, seconds, this.roomAhead)
  }

  private roomAhead = RAY

  private work(
    side: Side,
    hand: HandNow | undefined,
    eyes: Vector3,
    turned: Quaternion,
    seconds: number,
  ): void {
    const { handling, panel, view } = this.sides[side]
    const { stage } = this.options.world
    const { settings } = this.options.now()
    if (!hand || this.travel.isAway) {
      view.hide()
      return
    }
    const arc = this.travel.arcOf(side)
    if (arc) {
      view.show(arc.points, arc.landing !== null)
      return
    }
    const at = panel.update(hand)
    const { perception } = this.hud.state.getState()
    const playing = this.options.session.state.getState().status === 'playing'
    const hit = playing
      ? handling.update(hand, perception, eyes, this.clock, seconds, settings, at !== null)
      : null
    const main = side === settings.hand || !this.hasBoth
    if (main) {
      const target = handling.targetOf(hit)
      stage.outline.show(target ? stage.zoneOf(target) : null)
      const ahead = new Vector3(0, 0, -1).applyQuaternion(turned)
      this.roomAhead =
        hit && hit.point.clone().sub(eyes).normalize().dot(ahead) > 0.8
          ? hit.point.distanceTo(eyes)
          : RAY
    }
    const end = at?.point ?? hit?.point ?? farEnd(hand.ray.origin, hand.ray.direction, RAY)
    view.show([hand.ray.origin, end], at?.button !== undefined || hit !== null)
  }

  private hasBoth = false

  private watchHands(hands: readonly HandNow[], seconds: number): void {
    this.hasBoth = hands.length > 1
    this.handless = hands.length === 0 ? this.handless + seconds : 0
    if (this.handless > HANDS_GONE) this.say('handsLost')
  }

  private callMenu(hands: readonly HandNow[]): void {
    const calls = hands.some((hand) => hand.calls)
    if (calls && !this.called) this.menu.call()
    this.called = calls
  }

  /** Held things are where the hands are; a hand that is not tracked hangs at the side. */
  private carry(hands: readonly HandNow[], eyes: Vector3, turned: Quaternion): void {
    const level = new Quaternion().setFromAxisAngle(
      new Vector3(0, 1, 0),
      (headingOf(turned) * Math.PI) / 180,
    )
    for (const side of ['left', 'right'] as const) {
      const hand = hands.find((other) => other.side === side)
      const group = this.holds[side]
      if (hand) {
        group.position.copy(hand.grip.at)
        group.quaternion.copy(hand.grip.turned)
      } else {
        group.position.set(side === 'left' ? -0.25 : 0.25, -0.6, -0.35)
        group.position.applyQuaternion(level).add(eyes)
        group.quaternion.copy(level)
      }
    }
    this.holds.both.position.set(0, -0.45, -0.6).applyQuaternion(level).add(eyes)
    this.holds.both.quaternion.copy(level)
  }

  private act(action: Action): void {
    void this.options.session.act(action)
  }

  private choose(effect: Effect | undefined): void {
    const { session, leave } = this.options
    switch (effect?.kind) {
      case 'act':
        this.act(effect.action)
        this.menu.open(effect.show)
        return
      case 'open':
        this.menu.open(effect.page)
        return
      case 'hint':
        this.act({ do: 'hint' })
        return
      case 'pause':
        session.pause('asked')
        return
      case 'carry-on':
        session.resume()
        this.menu.open(home)
        return
      case 'unwell':
        session.pause('unwell')
        leave()
        return
      case 'height':
        this.travel.level()
        return
      case 'leave':
        leave()
        return
      case undefined:
        return
    }
  }

  /** The room has moved under the person: they are put back over the worker. */
  recentre(): void {
    this.travel.arrive()
    this.say('roomMoved')
  }

  /** Taken off, or under a menu of the headset: nothing is pressed any more. */
  rest(): void {
    this.pressed?.forget()
  }

  private say(word: VrWord): void {
    this.notice = { word, until: this.clock + NOTICE }
  }

  dispose(): void {
    this.pressed?.dispose()
    this.menu.dispose()
    this.message.dispose()
    this.travel.dispose()
    for (const { view } of Object.values(this.sides)) view.dispose()
    this.options.world.stage.outline.show(null)
    this.root.removeFromParent()
  }
}
