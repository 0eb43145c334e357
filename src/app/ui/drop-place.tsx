import { type ReactNode, useRef } from 'react'
import { classes } from './classes.ts'
import styles from './drop-place.module.css'
import { useDrop } from './use-drop.ts'

interface DropPlaceProps {
  readonly onDrop: (dropped: DataTransfer) => void
  /** What may be dropped, and the buttons that do the same without dragging. */
  readonly children: ReactNode
}

/** A place to drop files on. */
export function DropPlace({ onDrop, children }: DropPlaceProps) {
  const place = useRef<HTMLDivElement>(null)
  const over = useDrop(place, onDrop)
  return (
    <div ref={place} className={classes(styles.drop, over && styles.over)}>
      {children}
    </div>
  )
}
