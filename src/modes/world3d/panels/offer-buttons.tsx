import { useState } from 'react'
import type { Action } from '../../../engine/action.ts'
import type { Offer } from '../../../engine/offers/perception.ts'
import { localise } from '../../../scenario/text.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'
import { ActButton } from './button.tsx'
import { OfferForm } from './offer-form.tsx'

interface OfferButtonsProps {
  readonly offers: readonly Offer[]
  readonly language: string
  readonly onAct: (action: Action) => void
}

const keyOf = (offer: Offer): string => JSON.stringify(offer.action)

/** Everything that can be tried with one thing; findings to report are folded away below. */
export function OfferButtons({ offers, language, onAct }: OfferButtonsProps) {
  const [filling, setFilling] = useState<Offer | null>(null)
  const reports = offers.filter(({ group }) => group === 'report')
  const deeds = offers.filter(({ group }) => group !== 'report')
  const button = (offer: Offer) => (
    <ActButton
      key={keyOf(offer)}
      data-action={keyOf(offer)}
      onClick={() => (offer.form ? setFilling(offer) : onAct(offer.action))}
    >
      {localise(offer.label, language)}
    </ActButton>
  )
  return (
    <div className={styles.doings}>
      {deeds.map(button)}
      {reports.length > 0 && (
        <details className={styles.fold}>
          <summary>{localise(words.more, language)}</summary>
          <div className={styles.doings}>{reports.map(button)}</div>
        </details>
      )}
      {filling && (
        <OfferForm
          offer={filling}
          language={language}
          onClose={() => setFilling(null)}
          onAct={onAct}
        />
      )}
    </div>
  )
}
