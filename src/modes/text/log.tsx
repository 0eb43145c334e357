import { useMemo } from 'react'
import { useStore } from 'zustand'
import { isoDuration, TICKS_PER_SECOND } from '../../core/time.ts'
import { type News, newsOf } from '../shared/news.ts'
import { usePieces } from '../shared/pieces.tsx'
import type { Session } from '../shared/session.ts'
import { useRoom } from './room.ts'
import styles from './text.module.css'
import { written } from './told.ts'

/** How many of the latest messages stand there without unfolding. */
const LATEST = 5

/** What happened before, the latest first. */
export function Log({ session }: { readonly session: Session }) {
  const { run, language, captions, say } = useRoom()
  const { Sheet } = usePieces()
  const perceived = useStore(session.state, (state) => state.perceived)
  const newsFrom = useStore(session.state, (state) => state.newsFrom)
  const news = useMemo(
    () =>
      written(
        newsOf(
          run,
          language,
          perceived.filter((n) => n < newsFrom),
        ),
        captions,
      ).toReversed(),
    [run, language, captions, perceived, newsFrom],
  )
  if (news.length === 0) return null
  const older = news.slice(LATEST)
  return (
    <Sheet className={styles.card} aria-labelledby="log">
      <h2 id="log" className={styles.minor}>
        {say('before')}
      </h2>
      <Entries news={news.slice(0, LATEST)} />
      {older.length > 0 && (
        <details className={styles.more}>
          <summary>{say('everything')}</summary>
          <Entries news={older} />
        </details>
      )}
    </Sheet>
  )
}

function Entries({ news }: { readonly news: readonly News[] }) {
  return (
    <ol className={styles.log}>
      {news.map((each) => (
        <li key={`${each.n} ${each.text}`}>
          <time dateTime={isoDuration(each.tick)}>
            <bdi>{clock(each.tick)}</bdi>
          </time>{' '}
          {each.text}
        </li>
      ))}
    </ol>
  )
}

/** Simulated time as minutes and seconds. */
function clock(tick: number): string {
  const seconds = Math.floor(tick / TICKS_PER_SECOND)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
