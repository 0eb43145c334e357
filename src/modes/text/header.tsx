import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { localise } from '../../scenario/text.ts'
import { usePieces } from '../shared/pieces.tsx'
import type { PlayProps } from '../shared/play-props.ts'
import { useRoom } from './room.ts'
import styles from './text.module.css'

/** The name of the job, and what can be done with the attempt as a whole. */
export function Header(props: PlayProps & { readonly over: boolean }) {
  const { say } = useRoom()
  const { Mark } = usePieces()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <header className={styles.header}>
        <button
          type="button"
          className={styles.skip}
          onClick={() => document.getElementById('main')?.focus()}
        >
          {say('skip')}
        </button>
        <div className={styles.bar}>
          <span className={styles.mark}>
            <Mark />
          </span>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {localise(props.title, props.language)}
          </h1>
        </div>
      </header>
      {!props.over && <Tools {...props} />}
    </>
  )
}

/** At the head of a wide page, at the thumb on a phone. */
function Tools({ session, onPause, onStop, onFinish }: PlayProps) {
  const { say } = useRoom()
  const { Button } = usePieces()
  const asked = useStore(session.state, () => session.run.events.at(-1)?.type === 'hint')
  return (
    <div className={styles.foot} role="toolbar" aria-label={say('attempt')}>
      <div className={styles.tools}>
        {session.run.purpose !== 'assessment' && (
          <Button icon="bulb" onClick={() => void session.act({ do: 'hint' })}>
            {say(asked ? 'nextHint' : 'hint')}
          </Button>
        )}
        <Button icon="player-pause" onClick={onPause}>
          {say('pause')}
        </Button>
        <Button look="stop" icon="hand-stop" onClick={onStop}>
          {say('stop')}
        </Button>
        <Button icon="flag" onClick={onFinish}>
          {say('finish')}
        </Button>
      </div>
    </div>
  )
}
