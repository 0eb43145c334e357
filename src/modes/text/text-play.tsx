import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Action } from '../../engine/action.ts'
import { perceive } from '../../engine/offers/perceive.ts'
import { usePieces } from '../shared/pieces.tsx'
import type { PlayProps } from '../shared/play-props.ts'
import { hush, voiceFor } from '../shared/read-aloud.ts'
import { Around } from './around.tsx'
import { Having } from './having.tsx'
import { Header } from './header.tsx'
import { Latest, Strip } from './latest.tsx'
import { Log } from './log.tsx'
import { usePinned } from './pinned.ts'
import { RoomProvider } from './room.ts'
import { TaskCard } from './task-card.tsx'
import styles from './text.module.css'
import { sayIn } from './words.ts'

/** The job as ordinary HTML: where one is, what one sees and has, what can be tried, what happened. */
export function TextPlay(props: PlayProps) {
  const { session, language, settings, pictures, onLeave } = props
  const { run } = session
  const { Button } = usePieces()
  // The run changes in place: its version says when to look again.
  const version = useStore(session.state, (state) => state.version)
  const status = useStore(session.state, (state) => state.status)
  const seen = perceive(run)
  const say = useMemo(() => sayIn(language), [language])
  const read = useMemo(
    () => (settings.readAloud ? voiceFor(language, settings.volume.voices) : null),
    [language, settings.readAloud, settings.volume.voices],
  )
  // What is being read ends with the page, and when somebody wants another voice or none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it ends with the voice that reads.
  useEffect(() => hush, [read])
  const keepFocus = useFocusKeeper(version)
  const { frame, message, pinned, gone } = usePinned()
  const act = (action: Action, about: string): void => {
    keepFocus(about)
    void session.act(action)
  }
  const over = status === 'over' || status === 'kept'
  useTopAt(over)
  return (
    <RoomProvider
      value={{ run, seen, language, say, pictures, captions: settings.captions, read, act }}
    >
      <div ref={frame} className={styles.frame} data-tools={pinned.tools}>
        <Header {...props} over={over} />
        {pinned.strip && gone && <Strip session={session} />}
        <main className={styles.page} id="main" tabIndex={-1} data-version={version}>
          <Latest session={session} place={message} />
          {over ? (
            <section className={styles.end}>
              <h2>{say('over')}</h2>
              {status === 'over' && <p role="status">{say('keeping')}</p>}
              {status === 'kept' && (
                <Button look="main" onClick={onLeave}>
                  {say('seeWhy')}
                </Button>
              )}
            </section>
          ) : (
            <>
              <TaskCard />
              <div className={styles.world}>
                <Around />
              </div>
            </>
          )}
          <aside className={styles.side} aria-label={say('yours')}>
            {!over && <Having />}
            <Log session={session} />
          </aside>
        </main>
      </div>
    </RoomProvider>
  )
}

/** At the end the page is short and what ended the job stands at its head: nobody is left below it. */
function useTopAt(over: boolean): void {
  useEffect(() => {
    if (!over) return
    document.getElementById('main')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [over])
}

const isFocused = (element: Element | null): element is Element =>
  element !== null && element !== document.body

/**
 * Focus stays on the button that was pressed, and in sight. Where that has gone, at once or with a
 * later moment, it moves to its thing, and where the thing has gone too, to the account of where one is.
 */
function useFocusKeeper(version: number): (about: string) => void {
  const about = useRef<string | null>(null)
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useLayoutEffect(() => {
    // Whoever has pressed beside everything has lost nothing.
    if (isFocused(document.activeElement) || !last.current || last.current.isConnected) return
    const thing = about.current === null ? null : document.getElementById(`about-${about.current}`)
    const target = thing ?? document.getElementById('where')
    target?.focus()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a deed adds above the button may push it out of sight.
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (about.current !== null && isFocused(focused)) focused.scrollIntoView({ block: 'nearest' })
  }, [version])
  return (next) => {
    about.current = next
  }
}
