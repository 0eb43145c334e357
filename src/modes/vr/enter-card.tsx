import { type ReactNode, useEffect, useState } from 'react'
import { localise } from '../../scenario/text.ts'
import { findHeadset, type HeadsetState } from '../shared/headset.ts'
import { usePieces } from '../shared/pieces.tsx'
import type { PlayProps, PlaySettings } from '../shared/play-props.ts'
import { enterWords, pictures } from './enter-words.ts'
import styles from './vr.module.css'

interface EnterCardProps {
  readonly language: string
  readonly settings: PlaySettings
  /** The hall is there and can be shown. */
  readonly ready: boolean
  /** What the person must know before the page is out of sight, such as a full disk. */
  readonly notice: ReactNode
  /** The attempt is under way: one goes on with it. */
  readonly begun: boolean
  readonly enter: () => Promise<unknown>
  readonly onSwitch: PlayProps['onSwitch']
}

/** Before the headset goes on: four pictures, one button, and the reason where it cannot be. */
export function EnterCard(props: EnterCardProps) {
  const { language, settings, ready, notice, begun, enter, onSwitch } = props
  const { Button, Note } = usePieces()
  const [headset, setHeadset] = useState<HeadsetState | 'refused' | 'asking'>('asking')
  const say = (name: keyof typeof enterWords): string => localise(enterWords[name], language)
  const look = (): void => {
    setHeadset('asking')
    void findHeadset().then(setHeadset)
  }
  useEffect(() => void findHeadset().then(setHeadset), [])
  const cards = [
    { picture: pictures.space, text: say('space') },
    { picture: pictures[settings.posture], text: say(settings.posture) },
    { picture: pictures.people, text: say('nearby') },
    { picture: pictures.leave, text: say('leave') },
  ]
  const can = headset === 'ready' || headset === 'refused'
  return (
    <section className={styles.card} aria-label={say('title')}>
      <h1>{begun ? say('goOn') : say('title')}</h1>
      <ul className={styles.pictures}>
        {cards.map(({ picture, text }) => (
          <li key={text}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              {picture.map((path) => (
                <path key={path} d={path} />
              ))}
            </svg>
            {text}
          </li>
        ))}
      </ul>
      {headset !== 'ready' && headset !== 'asking' && (
        <Note icon="info-circle" title={say(headset)}>
          <p>
            <Button onClick={look}>{say('again')}</Button>
          </p>
        </Note>
      )}
      {notice}
      <p className={styles.ways}>
        {can && (
          <Button
            look="main"
            icon="player-play"
            aria-disabled={!ready}
            onClick={() => {
              if (ready) enter().catch(() => setHeadset('refused'))
            }}
          >
            {ready ? say('enter') : say('loading')}
          </Button>
        )}
        <Button onClick={() => onSwitch('desktop')}>{say('asDesktop')}</Button>
        <Button onClick={() => onSwitch('text')}>{say('asText')}</Button>
      </p>
    </section>
  )
}
