import type { Quaternion, Vector3 } from 'three'
import { localise } from '../../scenario/text.ts'
import { newsOf } from '../shared/news.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Session } from '../shared/session.ts'
import { sideOf } from '../world3d/bearing.ts'
import type { Hud } from '../world3d/hud.ts'
import { spokenOf } from '../world3d/spoken.ts'
import { besideWork, followHeading, hangAt, headingOf } from './follow.ts'
import { isSpoken, type Line, messagePanel, type Notice } from './message-panel.ts'
import { Board } from './panel/board.ts'
import { Voice } from './voice.ts'

/** Inside 30 degrees of view, 10 under the eyes. */
const WIDTH = 500
const HUNG = { distance: 1.5, below: 14, aside: 0 }
/** A machine that close would stand in front of it: the message comes nearer instead. */
const NEAREST = 0.6

/** Words in space: the last message, and captions of what is said and heard. */
export class MessageBoard {
  readonly board = new Board()
  private readonly session: Session
  private readonly hud: Hud
  private readonly mirror: HTMLElement
  private readonly voice = new Voice()
  private key: readonly unknown[] = []
  private heading: number | null = null
  private below = HUNG.below

  constructor(session: Session, hud: Hud, mirror: HTMLElement) {
    this.session = session
    this.hud = hud
    this.mirror = mirror
  }

  /** `notice`: something of the headset itself, before all other messages. */
  write(language: string, settings: PlaySettings, notice: Notice | null): void {
    const { news, heard } = this.hud.state.getState()
    const { run } = this.session
    const key = [news, heard, language, settings, notice]
    if (key.every((part, n) => part === this.key[n])) return
    this.key = key
    const told = newsOf(run, language, news)
    const eyes = { yaw: ((this.heading ?? 0) * Math.PI) / 180 }
    const lines = [
      ...told.filter(isSpoken).map(
        ({ kind, text, speaker, from }): Line => ({
          text,
          speaker,
          noise: kind === 'sound',
          side: sideOf(run, eyes, from),
        }),
      ),
      ...heard.map(({ caption, at }): Line => {
        const text = localise(caption, language)
        return { text, speaker: null, noise: true, side: sideOf(run, eyes, at) }
      }),
    ]
    const panel = messagePanel(told, lines, settings, notice)
    this.voice.read(notice?.text ?? spokenOf(told), language, settings)
    this.board.show(panel, {
      width: WIDTH,
      textPercent: settings.captionPercent,
      direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    })
    this.mirror.textContent = (panel?.parts ?? [])
      .map((part) => (part.kind === 'buttons' ? '' : part.text))
      .join(' ')
  }

  /** Follows the head slowly and keeps off the work, which is what a hand is at before the eyes. */
  hang(eyes: Vector3, turned: Quaternion, seconds: number, work: Vector3 | null): void {
    const head = headingOf(turned)
    this.heading = this.heading === null ? head : followHeading(this.heading, head, seconds)
    const free = work ? work.distanceTo(eyes) - 0.1 : HUNG.distance
    const distance = Math.min(HUNG.distance, Math.max(NEAREST, free))
    if (work) this.below = besideWork(this.below, this.halfHeight, eyes, work, seconds)
    if (!this.board.laid || !this.board.root.visible) this.below = HUNG.below
    const { at, turned: facing } = hangAt(eyes, this.heading, {
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

  dispose(): void {
    this.board.dispose()
  }
}
