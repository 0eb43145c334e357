import type { Quaternion, Vector3 } from 'three'
import { localise } from '../../scenario/text.ts'
import { type News, newsOf } from '../shared/news.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Session } from '../shared/session.ts'
import { type Bearing, sideOf } from '../world3d/bearing.ts'
import type { Hud } from '../world3d/hud.ts'
import { spokenOf } from '../world3d/spoken.ts'
import {
  besidePanel,
  type Covered,
  followHeading,
  halfAcross,
  hangAt,
  hangsBelow,
  headingOf,
  headTowards,
  pitchOf,
} from './follow.ts'
import { isSpoken, type Line, messagePanel, type Notice } from './message-panel.ts'
import { Board } from './panel/board.ts'
import { Voice } from './voice.ts'

/** Inside 30 degrees of view, 10 under the eyes. */
const WIDTH = 500
const HUNG = { distance: 1.5, below: 14, aside: 0 }
/** A machine that close would stand in front of it: the message comes nearer instead. */
const NEAREST = 0.6
/** A load for two hands is nearer than that, and wider: no message fits beside it. */
const BEFORE_LOAD = 0.5

/** What is before the eyes besides a message. */
interface HungBy {
  /** What a hand is at. */
  readonly work: Vector3 | null
  /** Both hands carry one load. */
  readonly laden: boolean
  readonly panel: Covered | null
}

/** Words in space: the last message, and captions of what is said and heard. */
export class MessageBoard {
  readonly board = new Board()
  private readonly session: Session
  private readonly hud: Hud
  private readonly mirror: HTMLElement
  private readonly voice = new Voice()
  private key: readonly unknown[] = []
  private told: readonly News[] = []
  private sides: readonly Bearing[] = []
  private heading: number | null = null
  /** Where it hangs: as it follows the head, but beside the panel that is worked. */
  private shown = 0
  private below = HUNG.below

  constructor(session: Session, hud: Hud, mirror: HTMLElement) {
    this.session = session
    this.hud = hud
    this.mirror = mirror
  }

  /**
   * `notice`: something of the headset itself, before all other messages. `over`: the attempt has
   * ended, and the panel tells how; two panels would say the same.
   */
  write(language: string, settings: PlaySettings, notice: Notice | null, over: boolean): void {
    const { news, heard } = this.hud.state.getState()
    const { run } = this.session
    const key = [news, heard, language, settings, notice, over]
    const same = key.every((part, n) => part === this.key[n])
    if (!same) this.told = newsOf(run, language, news)
    const { told } = this
    const spoken = told.filter(isSpoken)
    // An arrow turns with the head, and with whoever walks on while speaking.
    const eyes = { yaw: ((this.heading ?? 0) * Math.PI) / 180 }
    const makers = [...spoken.map(({ from }) => from), ...heard.map(({ at }) => at)]
    const sides = makers.map((id) => sideOf(run, eyes, id))
    if (same && sides.every((side, n) => side === this.sides[n])) return
    this.key = key
    this.sides = sides
    const lines = [
      ...spoken.map(({ kind, text, speaker }) => ({ text, speaker, noise: kind === 'sound' })),
      ...heard.map(({ caption }) => ({
        text: localise(caption, language),
        speaker: null,
        noise: true,
      })),
    ].map((line, n): Line => ({ ...line, side: sides[n] ?? null }))
    const panel = over ? null : messagePanel(told, lines, settings, notice)
    if (!over) this.voice.read(notice?.text ?? spokenOf(told), language, settings)
    this.board.show(panel, {
      width: WIDTH,
      textPercent: settings.captionPercent,
      direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    })
    this.mirror.textContent = (panel?.parts ?? [])
      .map((part) => (part.kind === 'buttons' ? '' : part.text))
      .join(' ')
  }

  /**
   * Follows the head slowly and keeps off the work, which is what a hand is at before the eyes, and
   * off the panel that a hand works at.
   */
  hang(eyes: Vector3, turned: Quaternion, seconds: number, { work, laden, panel }: HungBy): void {
    const head = headingOf(turned)
    this.heading = this.heading === null ? head : followHeading(this.heading, head, seconds)
    const wanted = besidePanel(this.heading, this.halfWidth, panel)
    const stays = this.board.laid !== null && this.board.root.visible
    this.shown = stays ? headTowards(this.shown, wanted, seconds) : wanted
    const free = work ? work.distanceTo(eyes) - 0.1 : HUNG.distance
    const distance = laden ? BEFORE_LOAD : Math.min(HUNG.distance, Math.max(NEAREST, free))
    const pitch = pitchOf(turned)
    const seeing = { pitch, half: this.halfHeight, eyes, work }
    this.below = hangsBelow(this.below, seeing, seconds)
    if (!stays) this.below = HUNG.below + pitch
    const { at, turned: facing } = hangAt(eyes, this.shown, {
      ...HUNG,
      below: this.below,
      distance,
    })
    const { root } = this.board
    root.position.copy(at)
    root.quaternion.copy(facing)
    root.scale.setScalar(distance)
  }

  /** Degrees. */
  private get halfHeight(): number {
    return (Math.atan2(this.board.laid?.height ?? 0, 2000) * 180) / Math.PI
  }

  /** Degrees to each side, where it hangs now; it is as wide at every distance. */
  private get halfWidth(): number {
    const radians = (this.below * Math.PI) / 180
    return halfAcross(
      { width: WIDTH / 1000, height: (this.board.laid?.height ?? 0) / 1000 },
      { level: Math.cos(radians), down: Math.sin(radians) },
    )
  }

  dispose(): void {
    this.board.dispose()
  }
}
