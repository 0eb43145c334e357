import { localise } from '../../../scenario/text.ts'
import type { Captioned } from '../../../scene/sound/speakers.ts'
import type { News } from '../../shared/news.ts'
import type { PlaySettings } from '../../shared/play-props.ts'
import type { Bearing } from '../bearing.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'

interface SaysProps {
  readonly news: readonly News[]
  readonly heard: readonly Captioned[]
  /** The side on which an event or a sound's maker is, when the picture does not show it. */
  readonly sideOf: (id: string) => Bearing
  readonly speakerId: (n: number) => string
  readonly language: string
  readonly settings: PlaySettings
}

const spoken = ({ kind }: News): boolean => kind === 'speech' || kind === 'sound'

const ARROWS = { left: '←', right: '→', behind: '↓' } as const

/** What has just happened: one message, and captions of speech and sounds under it. */
export function Says(props: SaysProps) {
  const { news, heard, language, settings, sideOf, speakerId } = props
  const { captions, captionPercent, captionBackground } = settings
  const notes = news.filter((each) => !spoken(each)).slice(-2)
  const lines = [
    ...news
      .filter(({ kind }) => kind === 'speech' || (kind === 'sound' && captions === 'all'))
      .map(({ n, text, speaker }) => ({ key: `${n}`, text, speaker, side: sideOf(speakerId(n)) })),
    ...(captions === 'all' ? heard : []).map(({ sound, at, caption }) => ({
      key: `${sound} ${at}`,
      text: localise(caption, language),
      speaker: null,
      side: sideOf(at),
    })),
  ].slice(-2)
  return (
    <div className={styles.says} role="status" aria-label={localise(words.messages, language)}>
      {notes.map(({ n, kind, text }) => (
        <p key={n} className={styles.note} data-kind={kind}>
          {text}
        </p>
      ))}
      {captions !== 'off' &&
        lines.map(({ key, text, speaker, side }) => (
          <p
            key={key}
            className={styles.caption}
            data-background={captionBackground}
            style={{ fontSize: `${captionPercent}%` }}
          >
            {side && <span className={styles.arrow}>{ARROWS[side]}</span>}
            {speaker && <b>{speaker}: </b>}
            {text}
          </p>
        ))}
    </div>
  )
}
