import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './note.module.css'

/** What a message is about: news, the task, safe, danger near, somebody hurt. */
export type Meaning = 'plain' | 'must' | 'safe' | 'warn' | 'harm'

const meaningClass = (meaning: Meaning): string | undefined =>
  meaning === 'plain' ? undefined : styles[meaning]

const usualIcon: Readonly<Record<Meaning, IconName>> = {
  plain: 'info-circle',
  must: 'target',
  safe: 'circle-check',
  warn: 'alert-triangle',
  harm: 'circle-x',
}

interface NoteProps {
  readonly meaning?: Meaning
  readonly icon?: IconName
  /** The message; what follows is the way on. */
  readonly title: ReactNode
  readonly children?: ReactNode
  /** Read out as soon as it appears. */
  readonly live?: boolean
}

/** A message with its meaning at the start edge. */
export function Note({ meaning = 'plain', icon, title, children, live = false }: NoteProps) {
  return (
    <div className={classes(styles.note, meaningClass(meaning))} role={live ? 'status' : undefined}>
      <Icon name={icon ?? usualIcon[meaning]} />
      <strong className={styles.first}>{title}</strong>
      {children}
    </div>
  )
}

interface SignProps {
  readonly meaning?: Meaning
  readonly icon?: IconName
  readonly children: ReactNode
}

/** A word with a sign: a state that must not rest on colour alone. */
export function Sign({ meaning = 'plain', icon, children }: SignProps) {
  return (
    <span className={classes(styles.sign, meaningClass(meaning))}>
      <Icon name={icon ?? usualIcon[meaning]} />
      <span>{children}</span>
    </span>
  )
}

interface CaptionProps {
  readonly speaker?: string
  readonly children: ReactNode
}

/** Speech and sounds in words: white on black in every theme, the speaker in yellow. */
export function Caption({ speaker, children }: CaptionProps) {
  return (
    <p className={styles.caption}>
      {speaker && <b>{speaker}: </b>}
      {children}
    </p>
  )
}
