import { useState } from 'react'
import type { Action } from '../../../engine/action.ts'
import type { Offer, OfferGroup } from '../../../engine/offers/perception.ts'
import { localise } from '../../../scenario/text.ts'
import styles from '../world3d.module.css'
import { OfferForm } from './offer-form.tsx'

export interface RingPlace {
  /** Pixels from the corner of the picture. */
  readonly x: number
  readonly y: number
  /** The control that was pointed at: its deeds come first. */
  readonly control: string | undefined
}

interface RingProps {
  readonly place: RingPlace
  readonly offers: readonly Offer[]
  readonly language: string
  readonly onAct: (action: Action) => void
  readonly onClose: () => void
}

/** Deeds beside the pointer, at most. The list has them all. */
const MOST = 6
const ORDER: readonly OfferGroup[] = [
  'operate',
  'place',
  'use',
  'take',
  'say',
  'write',
  'inspect',
  'wear',
  'touch',
]

function nearest(offers: readonly Offer[], control: string | undefined): Offer[] {
  const own = offers.filter(({ action }) => action.control === control)
  if (control !== undefined && own.length > 0) return own.slice(0, MOST)
  const rank = ({ group }: Offer) => ORDER.indexOf(group)
  return offers
    .filter((offer) => rank(offer) >= 0)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
}

/**
 * What can be done with the thing under the pointer, right there. The list beside the picture is
 * the same for keys and screen readers, so this one stays out of their way.
 */
export function Ring({ place, offers, language, onAct, onClose }: RingProps) {
  const [filling, setFilling] = useState<Offer | null>(null)
  const choose = (offer: Offer): void => {
    if (offer.form) {
      setFilling(offer)
      return
    }
    onAct(offer.action)
    onClose()
  }
  return (
    <>
      <div className={styles.ring} aria-hidden="true" style={{ left: place.x, top: place.y }}>
        {nearest(offers, place.control).map((offer) => (
          <button
            key={JSON.stringify(offer.action)}
            type="button"
            tabIndex={-1}
            className={styles.button}
            onClick={() => choose(offer)}
          >
            {localise(offer.label, language)}
          </button>
        ))}
      </div>
      {filling && <OfferForm offer={filling} language={language} onClose={onClose} onAct={onAct} />}
    </>
  )
}
