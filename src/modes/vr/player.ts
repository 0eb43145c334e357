import { Group, Quaternion, Vector3 } from 'three'
import type { Action } from '../../engine/action.ts'
import { inBothHands } from '../../engine/actions/support.ts'
import { createPoseRecorder, type PoseRecorder } from '../../engine/people/pose-recorder.ts'
import { fill, localise, type Text } from '../../scenario/text.ts'
import type { PlaySettings, SettingsChange } from '../shared/play-props.ts'
import { hush } from '../shared/read-aloud.ts'
import type { Session } from '../shared/session.ts'
import { createHud, type Hud } from '../world3d/hud.ts'
import type { World } from '../world3d/world-host.tsx'
import { Ears } from './ears.ts'
import { Holds } from './hand/holds.ts'
import { WorkingHand } from './hand/working-hand.ts'
import { type HandNow, Pressed, readHands, type Side } from './hands.ts'
import { follow, type Ways } from './menu/follow-effect.ts'
import { MenuBoard } from './menu-board.ts'
import { MessageBoard } from './message-board.ts'
import type { Notice } from './message-panel.ts'
import { poseNow } from './pose-now.ts'
import { Travel } from './travel.ts'
import { type VrWord, vrWords } from './words.ts'

/** Seconds without a single tracked hand after which the person is told. */
const HANDS_GONE = 1.5
/** Seconds for which a notice of the headset stays. */
const NOTICE = 8
/** Notices of what has gone wrong. */
const TROUBLE: ReadonlySet<VrWord> = new Set(['handsLost', 'roomMoved', 'unkept'])

export interface PlayerOptions {
  readonly session: Session
  readonly world: World
  readonly mirror: { readonly menu: HTMLElement; readonly message: HTMLElement }
  /** What may change in mid-play. */
  readonly now: () => {
    readonly language: string
    readonly settings: PlaySettings
    /** Nothing that is done reaches the disk any more. */
    readonly unkept: boolean
  }
  readonly change: (change: SettingsChange) => void
  /** Takes the person out of VR. */
  readonly leave: () => void
}

/** What the hands work in, this frame. */
interface Sees {
  readonly eyes: Vector3
  readonly turned: Quaternion
  readonly seconds: number
  readonly playing: boolean
  /** There is no other hand. */
  readonly alone: boolean
}

/** A person in the headset, frame by frame: reads hands, moves nothing but the panels and the room. */
export class Player {
  readonly root = new Group()
  private readonly options: PlayerOptions
  private readonly hud: Hud
  private readonly travel: Travel
  private readonly menu: MenuBoard
  private readonly message: MessageBoard
  private readonly hands: Readonly<Record<Side, WorkingHand>>
  private readonly holds = new Holds()
  private readonly ears: Ears
  private pressed: Pressed | null = null
  private recorder: PoseRecorder | null = null
  private clock = 0
  private handless = 0
  private called = false
  private notice: {
    readonly word: VrWord
    readonly text: Text
    readonly until: number
  } | null = null
  /** The panel has been seen, or where it is has been told. */
  private shown = false
  /** Whoever wears the headset knows that nothing is kept. */
  private warned = false
  /** What a hand is at before the eyes. */
  private work: Vector3 | null = null

  constructor(options: PlayerOptions) {
    const { session, world, mirror } = options
    this.options = options
    this.hud = createHud(session)
    this.travel = new Travel(session, (action) => this.act(action))
    this.menu = new MenuBoard(session, this.hud, mirror.menu)
    this.message = new MessageBoard(session, this.hud, mirror.message)
    this.ears = new Ears(session, this.hud, options.now().settings)
    const hand = (side: Side) =>
      new WorkingHand({
        side,
        run: session.run,
        stage: world.stage,
        board: this.menu.board,
        press: (id) => follow(this.menu.effectOf(id), side, this.ways),
        deeds: {
          act: (action) => this.act(action),
          open: (page) => this.menu.open(page),
          probed: (end) => this.say('probed', { end }),
        },
      })
    this.hands = { left: hand('left'), right: hand('right') }
    this.root.add(
      this.travel.root,
      this.menu.board.root,
      this.message.board.root,
      this.hands.left.root,
      this.hands.right.root,
      this.holds.root,
    )
    world.stage.hands = this.holds
  }

  /** The room of the headset: the session's origin hangs here. */
  get room(): Group {
    return this.travel.rig.root
  }

  /** Whether a hand of the person holds something by itself. */
  readonly isFull = (side: Side): boolean => {
    const { hands } = this.options.session.run.world.people.get('trainee') ?? {}
    return hands !== undefined && hands[side] !== null
  }

  enter(session: XRSession): void {
    this.pressed?.dispose()
    this.pressed = new Pressed(session)
    if (this.options.now().settings.keepPoses) this.record()
    this.travel.arrive()
  }

  /** Poses are kept from now on. Whoever comes in again goes on with the same track. */
  private record(): void {
    if (this.recorder) return
    this.recorder = createPoseRecorder(this.options.session.run)
    this.options.session.record(this.recorder)
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
    this.watchHands(hands, seconds, playing)
    this.watchStorage()
    this.callMenu(hands)
    this.menu.write(language, settings)
    this.menu.hang(hands, eyes, turned, settings, arrived, this.room)
    this.showPanel(hands, settings, arrived)
    this.work = null
    for (const side of ['left', 'right'] as const) {
      const hand = hands.find((other) => other.side === side)
      const sees = { eyes, turned, seconds, playing, alone: hands.length < 2 }
      this.handle(this.hands[side], hand, sees)
    }
    if (!hands.some(({ side }) => this.hands[side].isAtPanel)) this.menu.board.hover(null)
    this.recorder?.now(poseNow(eyes, turned, hands, this.travel.level))
    this.holds.carry(hands, eyes, turned, this.room, seconds)
    this.ears.update(eyes, turned, settings)
    const over = this.options.session.run.ending !== null
    this.message.write(language, settings, this.noticeNow(language), over)
    const panel = this.menu.coveredFrom(eyes)
    const trainee = this.options.session.run.world.people.get('trainee')
    const laden = trainee !== undefined && inBothHands(trainee) !== null
    this.message.hang(eyes, turned, seconds, { work: this.work, laden, panel })
  }

  private handle(
    worker: WorkingHand,
    hand: HandNow | undefined,
    { eyes, turned, seconds, playing, alone }: Sees,
  ): void {
    if (!hand || this.travel.isAway) {
      worker.hide()
      return
    }
    const arc = this.travel.arcOf(hand.side)
    if (arc) {
      worker.aim(arc, this.travel.standing(arc))
      return
    }
    const { settings } = this.options.now()
    const { perception } = this.hud.state.getState()
    const around = { perception, eyes, now: this.clock, seconds, grip: settings.grip }
    const hit = worker.work(hand, around, playing)
    if (worker.handling.asksToGo) this.travel.aim(hand.side)
    if (hand.side !== settings.hand && !alone) return
    const { stage } = this.options.world
    const target = worker.handling.targetOf(hit)
    stage.outline.show(target ? stage.zoneOf(target) : null)
    const ahead = new Vector3(0, 0, -1).applyQuaternion(turned)
    const inView = hit && hit.point.clone().sub(eyes).normalize().dot(ahead) > 0.8
    if (inView) this.work = hit.point
  }

  /** Under a menu of the headset no hand is seen either: that is no loss to be told. */
  private watchHands(hands: readonly HandNow[], seconds: number, playing: boolean): void {
    this.handless = hands.length === 0 && playing ? this.handless + seconds : 0
    if (this.handless > HANDS_GONE) this.say('handsLost')
    else if (hands.length > 0) this.unsay('handsLost')
  }

  /** The page beside the headset has said it too, to whoever was not in it. */
  private watchStorage(): void {
    const { unkept } = this.options.now()
    if (unkept && !this.warned) this.say('unkept')
    this.warned = unkept
  }

  /**
   * On the wrist a panel is out of sight: where to find it is told once, until it is seen. In the
   * frame in which somebody is put somewhere the hands are still where they were, and show nothing.
   */
  private showPanel(hands: readonly HandNow[], { hand }: PlaySettings, arrived: boolean): void {
    if (arrived) return
    const word = hand === 'right' ? 'panelLeft' : 'panelRight'
    if (this.menu.board.root.visible) {
      this.shown = true
      this.unsay(word)
    }
    // One notice after the other.
    if (this.shown || hands.length < 2 || this.noticeNow('en')) return
    this.shown = true
    this.say(word)
  }

  private callMenu(hands: readonly HandNow[]): void {
    const calls = hands.some((hand) => hand.calls)
    if (calls && !this.called) this.menu.call()
    this.called = calls
  }

  private readonly ways: Ways = {
    act: (action) => this.act(action),
    open: (page) => this.menu.open(page),
    change: (change) => this.options.change(change),
    pause: (reason) => this.options.session.pause(reason),
    resume: () => this.options.session.resume(),
    level: () => this.travel.measure(),
    leave: () => this.options.leave(),
  }

  private act(action: Action): void {
    void this.options.session.act(action)
  }

  /** The room has moved under the person: they are put back over the worker. */
  recentre(): void {
    this.travel.arrive()
    this.say('roomMoved')
  }

  /** Taken off, or under a menu of the headset: nothing is pressed any more. */
  rest(): void {
    this.pressed?.forget()
    this.recorder?.now(null)
    this.ears.rest()
    hush()
  }

  private say(word: VrWord, values: Readonly<Record<string, string>> = {}): void {
    const told = Object.entries(vrWords[word]).map(([tag, text]) => [tag, fill(text, values)])
    this.notice = { word, text: Object.fromEntries(told), until: this.clock + NOTICE }
  }

  /** What is no longer so is not told a moment longer. */
  private unsay(word: VrWord): void {
    if (this.notice?.word === word) this.notice = null
  }

  private noticeNow(language: string): Notice | null {
    const { notice } = this
    if (!notice || notice.until <= this.clock) return null
    return { text: localise(notice.text, language), trouble: TROUBLE.has(notice.word) }
  }

  dispose(): void {
    this.pressed?.dispose()
    this.menu.dispose()
    this.message.dispose()
    this.travel.dispose()
    for (const hand of Object.values(this.hands)) hand.dispose()
    this.holds.dispose()
    this.ears.rest()
    hush()
    this.options.world.stage.outline.show(null)
    this.root.removeFromParent()
  }
}
