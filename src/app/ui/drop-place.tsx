import { type ReactNode, useEffect, useRef, useState } from 'react'
import { classes } from './classes.ts'
import styles from './drop-place.module.css'

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

/** Whether files hover over the place now; dropped ones are handed on while their event lasts. */
export function useDrop(
  place: { readonly current: HTMLElement | null },
  onDrop: (dropped: DataTransfer) => void,
): boolean {
  const [over, setOver] = useState(false)
  const handOn = useRef(onDrop)
  handOn.current = onDrop
  useEffect(() => {
    const element = place.current
    if (!element) return
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      { signal },
    )
    element.addEventListener('dragleave', () => setOver(false), { signal })
    element.addEventListener(
      'drop',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(false)
        handOn.current(event.dataTransfer)
      },
      { signal },
    )
    return () => stop.abort()
  }, [place])
  return over
}
