import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { Action } from '../../../engine/action.ts'
import type { FormLine, Offer } from '../../../engine/offers/perception.ts'
import type { Value } from '../../../scenario/facts.ts'
import { localise } from '../../../scenario/text.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'
import { ActButton } from './button.tsx'

interface OfferFormProps {
  readonly offer: Offer
  readonly language: string
  readonly onClose: () => void
  readonly onAct: (action: Action) => void
}

/** A tag or sheet, filled by choosing. */
export function OfferForm({ offer, language, onClose, onAct }: OfferFormProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const lines = offer.form ?? []
  useEffect(() => {
    const element = dialog.current
    // A form is filled with a free mouse.
    if (document.pointerLockElement) document.exitPointerLock()
    element?.showModal()
    return () => element?.close()
  }, [])
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const fields: Record<string, Value> = {}
    for (const line of lines) {
      const value = given.get(line.field)
      if (line.tick) fields[line.field] = value === 'on'
      else if (typeof value === 'string' && value !== '') fields[line.field] = value
    }
    onAct({ ...offer.action, fields })
    onClose()
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <form onSubmit={send}>
        <h2 id={title}>{localise(offer.label, language)}</h2>
        {lines.map((line) => (
          <Line key={line.field} line={line} language={language} />
        ))}
        <div className={styles.row}>
          <ActButton look="main" type="submit">
            {localise(words.write, language)}
          </ActButton>
          <ActButton onClick={onClose}>{localise(words.close, language)}</ActButton>
        </div>
      </form>
    </dialog>
  )
}

function Line({ line, language }: { readonly line: FormLine; readonly language: string }) {
  const label = localise(line.label, language)
  if (line.tick) {
    return (
      <label className={styles.tick}>
        <input type="checkbox" name={line.field} defaultChecked={line.value} />
        <span>{label}</span>
      </label>
    )
  }
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {line.choices.map(({ value, label: choice }) => (
        <label key={value} className={styles.tick}>
          <input
            type="radio"
            name={line.field}
            value={value}
            defaultChecked={line.value === value}
          />
          <span>{localise(choice, language)}</span>
        </label>
      ))}
    </fieldset>
  )
}
