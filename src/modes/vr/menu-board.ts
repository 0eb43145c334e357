import { type Object3D, type Quaternion, Vector3 } from 'three'
import type { Run } from '../../engine/run.ts'
import { wordFor } from '../../engine/words/names.ts'
import { localise } from '../../scenario/text.ts'
import { jobOf } from '../shared/job-of.ts'
import { type News, newsOf } from '../shared/news.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Session, SessionState } from '../shared/session.ts'
import { harmWords } from '../world3d/harm-words.ts'
import type { Hud } from '../world3d/hud.ts'
import { type Covered, halfAcross, hangAt, headingOf } from './follow.ts'
import type { HandNow, Side } from './hands.ts'
import { menuPanel } from './menu/menu.ts'
import { type Effect, home, type Page } from './menu/page.ts'
import { Mirror } from './mirror.ts'
import { Board } from './panel/board.ts'
import { wordsOf } from './panel/content.ts'
import { Voice } from './voice.ts'

/** 25 degrees of view, in dmm. */
const WIDTH = 440
/**
 * Worn at the wrist, a panel is as large as its distance from the eyes, metres, so that words are no
 * smaller at arm's length; within what a finger can press and a wrist can wear.
 */
const WORN = { nearest: 0.47, farthest: 0.65 }
/** A worn panel shows itself when the hand is within this angle of the eyes' middle, cosine. */
const TURNED_TO = 0.8
const PINNED = { distance: 1, below: 12 }
/** Degrees from straight ahead at which a pinned panel leaves the middle to the work. */
const ASIDE = 28
/** Where there is one hand alone the panel hangs all the time, off what that hand works at. */
const FAR_ASIDE = 45

/** So many messages are kept on the panel, to be read again: no more than are seen at once. */
const MESSAGES = 4

const asksAfter = ({ scenario }: Run): boolean =>
  Object.values(scenario.questions ?? {}).some(({ after }) => after === true)

const degreesOf = (radians: number): number => (radians * 180) / Math.PI

const latestOf = (run: Run, language: string, events: readonly number[]): News[] =>
  newsOf(run, language, events).slice(-MESSAGES).reverse()

/** The panel that a person works: worn at the wrist, or pinned in space. */
export class MenuBoard {
  readonly board = new Board()
  page: Page = home
  private readonly session: Session
  private readonly hud: Hud
  private readonly mirror: Mirror
  private readonly voice = new Voice()
  private effects: ReadonlyMap<string, Effect> = new Map()
  private key: readonly unknown[] = []
  private worn: Side | null = null
  private status: SessionState['status'] = 'playing'
  /** Called up with a button: it stays in space until it is sent away again. */
  private called = false
  /** It is to come before the eyes in the next frame, wherever it hangs. */
  private recalled = false

  constructor(session: Session, hud: Hud, mirror: HTMLElement) {
    this.session = session
    this.hud = hud
    this.mirror = new Mirror(mirror, this.board)
  }

  open(page: Page): void {
    this.page = page
  }

  effectOf(id: string): Effect | undefined {
    return this.effects.get(id)
  }

  /** The menu button: the panel comes before the eyes, or goes back to the wrist. */
  call(): void {
    this.called = !this.called
    this.recalled = true
    this.page = home
  }

  /** Writes the page again if what it is made from has changed. */
  write(language: string, comfort: PlaySettings): void {
    const { perception, task } = this.hud.state.getState()
    const { run, state } = this.session
    const { status, perceived, cameOut } = state.getState()
    const key = [this.page, perception, task, status, language, comfort, perceived]
    if (key.every((part, n) => part === this.key[n])) return
    this.key = key
    const { panel, effects } = menuPanel(this.page, {
      perception,
      task,
      job: task ? '' : jobOf(run.scenario, language),
      fresh: run.actions.length === 0,
      mayHint: run.purpose !== 'assessment',
      told: this.page.at === 'told' ? latestOf(run, language, perceived) : [],
      wears: perception.wears.map((worn) => localise(wordFor(run, worn), language)),
      paused: status === 'paused',
      over: status === 'over' || status === 'kept' ? harmWords(run, language) : null,
      cameOut,
      asksLater: run.purpose === 'assessment' && asksAfter(run),
      language,
      settings: comfort,
    })
    this.effects = effects
    this.board.show(panel, {
      width: WIDTH,
      textPercent: comfort.textPercent,
      direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    })
    this.mirror.write(panel)
    // The first page changes with every deed, which the messages tell.
    const read = this.page === home && status === 'playing' ? '' : wordsOf(panel)
    this.voice.read(read, language, comfort)
  }

  /** Hangs the panel: on the wrist of the other hand while it shows its first page, else before the eyes. */
  hang(
    hands: readonly HandNow[],
    eyes: Vector3,
    turned: Quaternion,
    comfort: PlaySettings,
    fresh: boolean,
    room: Object3D,
  ): void {
    const { status } = this.session.state.getState()
    // A job that stands still or is over is told before the eyes, wherever the panel hung.
    if (this.status === 'playing' && status !== 'playing') this.recalled = true
    this.status = status
    const other: Side = comfort.hand === 'right' ? 'left' : 'right'
    const wrist = hands.find(({ side }) => side === other)
    const wears =
      hands.length > 1 &&
      wrist !== undefined &&
      !this.called &&
      this.page === home &&
      status === 'playing'
    if (wears) this.wear(wrist, eyes, turned)
    else {
      const [only] = hands.length === 1 ? hands : []
      const degrees = only ? FAR_ASIDE : ASIDE
      const side = (only?.side ?? comfort.hand) === 'right' ? -degrees : degrees
      // What happened at the end is all that there is to look at.
      const aside = status === 'over' || status === 'kept' ? 0 : side
      this.pin(eyes, turned, aside, fresh || this.worn !== null || this.recalled)
    }
    this.recalled = false
    this.worn = wears ? other : null
    this.board.root.updateMatrixWorld(true)
    this.mirror.place(room, headingOf(room.quaternion))
    const { acted, work } = this.hud.state.getState()
    this.mirror.count(acted, work === 'free' || this.session.run.ending !== null)
  }

  /** What it covers of the view from there; null where it is not seen. */
  coveredFrom(eyes: Vector3): Covered | null {
    const { root, laid } = this.board
    if (!laid || !root.visible) return null
    const [x, z] = [root.position.x - eyes.x, root.position.z - eyes.z]
    const half = halfAcross(
      { width: (laid.width / 1000) * root.scale.x, height: (laid.height / 1000) * root.scale.y },
      { level: Math.hypot(x, z), down: eyes.y - root.position.y },
    )
    return { heading: degreesOf(Math.atan2(-x, -z)), half }
  }

  private wear(wrist: HandNow, eyes: Vector3, turned: Quaternion): void {
    const { root, laid } = this.board
    const { nearest, farthest } = WORN
    const scale = Math.min(farthest, Math.max(nearest, wrist.grip.at.distanceTo(eyes)))
    const height = ((laid?.height ?? 0) / 1000) * scale
    root.position.copy(wrist.grip.at)
    root.position.y += 0.06 + height / 2
    root.lookAt(eyes)
    root.scale.setScalar(scale)
    const ahead = new Vector3(0, 0, -1).applyQuaternion(turned)
    const towards = root.position.clone().sub(eyes).normalize()
    root.visible = towards.dot(ahead) > TURNED_TO
  }

  private pin(eyes: Vector3, turned: Quaternion, aside: number, fresh: boolean): void {
    const { root } = this.board
    root.visible = this.board.laid !== null
    if (!fresh && root.scale.x === 1) return
    const hung = hangAt(eyes, headingOf(turned), { ...PINNED, aside })
    root.position.copy(hung.at)
    root.quaternion.copy(hung.turned)
    root.scale.setScalar(1)
  }

  dispose(): void {
    this.board.dispose()
  }
}
