import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './verify.module.css'

interface DropFileProps {
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

/** A place to drop a file on, and the button that does the same without dragging. */
export function DropFile({ busy, onFile }: DropFileProps) {
  const { t } = useWords('debriefing')
  const input = useRef<HTMLInputElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const over = useDrop(place, onFile)
  return (
    <div ref={place} className={classes(styles.drop, over && styles.over)}>
      <p>{t('verify.drop')}</p>
      <Button
        look="main"
        icon="upload"
        aria-disabled={busy}
        onClick={() => !busy && input.current?.click()}
      >
        {t('verify.choose')}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

/** Whether a file hovers over the place now; a dropped one is handed on. */
function useDrop(
  place: { readonly current: HTMLElement | null },
  onFile: (file: File) => void,
): boolean {
  const [over, setOver] = useState(false)
  const handOn = useRef(onFile)
  handOn.current = onFile
  useEffect(() => {
    const element = place.current
    if (!element) return
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault()
        setOver(true)
      },
      { signal },
    )
    element.addEventListener('dragleave', () => setOver(false), { signal })
    element.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) handOn.current(file)
      },
      { signal },
    )
    return () => stop.abort()
  }, [place])
  return over
}
