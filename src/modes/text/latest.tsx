import { type RefObject, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { News } from '../shared/news.ts'
import { usePieces } from '../shared/pieces.tsx'
import type { Session } from '../shared/session.ts'
import { newsWithSights } from '../shared/shown.ts'
import { Listen } from './listen.tsx'
import { useRoom } from './room.ts'
import styles from './text.module.css'
import { foremost, written } from './told.ts'

type Meaning = 'plain' | 'safe' | 'warn' | 'harm'

interface LatestProps {
  readonly session: Session
  /** Where the message stands, for whoever watches if it is in sight. */
  readonly place: RefObject<HTMLElement | null>
}

/** What just happened: the one live region, always there, read out when it changes. */
export function Latest({ session, place }: LatestProps) {
  const { say, language, read } = useRoom()
  const { Note, Caption, Icon } = usePieces()
  const version = useStore(session.state, (state) => state.version)
  const news = useLatest(session)
  const [first, ...others] = news
  const text = textOf(news)
  useEffect(() => {
    if (text !== '') read?.(text)
  }, [text, read])
  const resumed = session.run.actions.length > 0
  const title = first?.text ?? say(version > 0 ? 'nothing' : resumed ? 'goesOn' : 'ready')
  return (
    <section ref={place} className={styles.latest} aria-labelledby="just">
      <h2 className={styles.hidden} id="just">
        {say('just')}
      </h2>
      <div role="status" lang={language}>
        {/* A new key makes the same words new: a second refusal is read out as well. */}
        <Note
          key={version}
          meaning={meaningOf(news)}
          icon={iconOf(news)}
          title={<span className={styles.lead}>{title}</span>}
        >
          {!first && !resumed && version === 0 && <p>{say('readyHelp')}</p>}
          {others.map((each) =>
            each.kind === 'speech' || each.kind === 'sound' ? (
              <div key={`${each.n} ${each.text}`}>
                <Caption>{each.text}</Caption>
              </div>
            ) : each.kind === 'step' || each.kind === 'refusal' ? (
              <p key={`${each.n} ${each.text}`} className={styles.step}>
                <Icon name={each.kind === 'step' ? 'circle-check' : 'circle-x'} />
                {each.text}
              </p>
            ) : (
              <p key={`${each.n} ${each.text}`}>{each.text}</p>
            ),
          )}
          {first && <Listen name={say('just')} text={text} />}
        </Note>
      </div>
    </section>
  )
}

/** The message once more, short, where its own place is out of sight; it leads back there. */
export function Strip({ session }: { readonly session: Session }) {
  const { say } = useRoom()
  const news = useLatest(session)
  if (news.length === 0) return null
  const text = textOf(news)
  return (
    <div className={styles.strip}>
      <button
        type="button"
        data-meaning={meaningOf(news)}
        aria-label={`${say('just')}: ${text}`}
        onClick={() => document.getElementById('main')?.focus()}
      >
        <span>{text}</span>
      </button>
    </div>
  )
}

const textOf = (news: readonly News[]): string => news.map((each) => each.text).join(' ')

/** The messages of the latest deed, with what a close or far look has shown. */
function useLatest(session: Session): readonly News[] {
  const { run, language, captions } = useRoom()
  const newsFrom = useStore(session.state, (state) => state.newsFrom)
  const perceived = useStore(session.state, (state) => state.perceived)
  return useMemo(() => {
    const fresh = perceived.filter((n) => n >= newsFrom)
    return foremost(run, written(newsWithSights(run, language, fresh), captions))
  }, [run, language, captions, newsFrom, perceived])
}

function meaningOf(news: readonly News[]): Meaning {
  if (news.some((each) => each.kind === 'harm')) return 'harm'
  return news.some((each) => each.kind === 'danger') ? 'warn' : 'plain'
}

function iconOf(news: readonly News[]) {
  const meaning = meaningOf(news)
  if (meaning === 'harm') return 'circle-x'
  if (meaning === 'warn') return 'alert-triangle'
  return news[0]?.kind === 'hint' ? 'bulb' : 'message-2'
}
