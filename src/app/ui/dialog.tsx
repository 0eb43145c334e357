import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A question or a small task over the page. It is the browser's own dialog: focus starts at
 * the first thing to fill or press and stays inside, Escape closes it, and focus goes back to the
 * button that opened it.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useWords('shell')
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    body.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <Button icon="x" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
      <div ref={body} className={styles.body}>
        {children}
      </div>
    </dialog>
  )
}
