import { localise } from '../../../scenario/text.ts'
import type { News } from '../../shared/news.ts'
import type { PlaySettings } from '../../shared/play-props.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'

interface SaysProps {
  readonly news: readonly News[]
  readonly language: string
  readonly settings: PlaySettings
}

const spoken = ({ kind }: News): boolean => kind === 'speech' || kind === 'sound'

/** What has just happened: one message, and captions of speech and sounds under it. */
export function Says({ news, language, settings }: SaysProps) {
  const { captions, captionPercent, captionBackground } = settings
  const notes = news.filter((each) => !spoken(each)).slice(-2)
  const heard = news
    .filter((each) => each.kind === 'speech' || (each.kind === 'sound' && captions === 'all'))
    .slice(-2)
  return (
    <div className={styles.says} role="status" aria-label={localise(words.messages, language)}>
      {notes.map(({ n, kind, text }) => (
        <p key={n} className={styles.note} data-kind={kind}>
          {text}
        </p>
      ))}
      {captions !== 'off' &&
        heard.map(({ n, text, speaker }) => (
          <p
            key={n}
            className={styles.caption}
            data-background={captionBackground}
            style={{ fontSize: `${captionPercent}%` }}
          >
            {speaker && <b>{speaker}: </b>}
            {text}
          </p>
        ))}
    </div>
  )
}
