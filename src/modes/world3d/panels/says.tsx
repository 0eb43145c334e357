import { type RefObject, useEffect } from 'react'
import { localise } from '../../../scenario/text.ts'
import type { Captioned } from '../../../scene/sound/speakers.ts'
import type { News, NewsKind } from '../../shared/news.ts'
import { type PlayIcon, usePieces } from '../../shared/pieces.tsx'
import type { PlaySettings } from '../../shared/play-props.ts'
import { hush, voiceFor } from '../../shared/read-aloud.ts'
import type { Bearing } from '../bearing.ts'
import { spokenOf } from '../spoken.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'

interface SaysProps {
  /** Whoever keeps off the messages finds them here. */
  readonly element: RefObject<HTMLDivElement | null>
  readonly news: readonly News[]
  readonly heard: readonly Captioned[]
  /** The side on which an event or a sound's maker is, when the picture does not show it. */
  readonly sideOf: (id: string | null) => Bearing
  readonly language: string
  readonly settings: PlaySettings
}

const spoken = ({ kind }: News): boolean => kind === 'speech' || kind === 'sound'

const ARROWS = { left: '←', right: '→', behind: '↓' } as const

const ICONS: Readonly<Partial<Record<NewsKind, PlayIcon>>> = {
  refusal: 'circle-x',
  step: 'circle-check',
  hint: 'bulb',
  danger: 'alert-triangle',
  harm: 'alert-triangle',
  end: 'flag',
}

/** What has just happened: one message, and captions of speech and sounds under it. */
export function Says(props: SaysProps) {
  const { element, news, heard, language, settings, sideOf } = props
  const { captions, captionPercent, captionBackground } = settings
  const { Icon } = usePieces()
  // Harm stays in sight, whatever else is told after it.
  const notes = news.filter((each) => !spoken(each))
  const last = notes.slice(-2)
  const harm = notes.findLast(({ kind }) => kind === 'harm')
  const shown = harm && !last.includes(harm) ? [harm, ...last.slice(-1)] : last
  const lines = [
    ...news
      .filter(({ kind }) => kind === 'speech' || (kind === 'sound' && captions === 'all'))
      .map(({ n, text, speaker, from }) => ({
        key: `${n} ${text}`,
        text,
        speaker,
        side: sideOf(from),
      })),
    ...(captions === 'all' ? heard : []).map(({ sound, at, caption }) => ({
      key: `${sound} ${at}`,
      text: localise(caption, language),
      speaker: null,
      side: sideOf(at),
    })),
  ].slice(-2)
  useReadAloud(news, language, settings)
  return (
    <div
      ref={element}
      className={styles.says}
      role="status"
      aria-label={localise(words.messages, language)}
    >
      {shown.map(({ n, kind, text }) => (
        <p key={`${n} ${text}`} className={styles.note} data-kind={kind}>
          <Icon name={ICONS[kind] ?? 'message-2'} />
          <span>{text}</span>
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
            {speaker && <b>{speaker}</b>}
            {text.slice(speaker?.length ?? 0)}
          </p>
        ))}
    </div>
  )
}

/** Reads each new message, where the person has asked for it. */
function useReadAloud(
  news: readonly News[],
  language: string,
  { readAloud, volume }: PlaySettings,
): void {
  const text = spokenOf(news)
  useEffect(() => {
    if (readAloud && text !== '') voiceFor(language, volume.voices)?.(text)
  }, [readAloud, text, language, volume.voices])
  useEffect(() => hush, [])
}
