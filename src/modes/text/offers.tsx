import { useState } from 'react'
import type { Offer, OfferGroup } from '../../engine/offers/perception.ts'
import { usePieces } from '../shared/pieces.tsx'
import { FormDialog } from './form-dialog.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** What is seldom wanted folds away, so that a card stays short. */
const FOLDED: ReadonlySet<OfferGroup> = new Set(['use', 'touch', 'report'])

interface OffersProps {
  readonly offers: readonly Offer[]
  /** The id of what they are about, to which the focus returns. */
  readonly about: string
  /** Its name, for what folds away. */
  readonly name?: string
}

/** Buttons for everything that can be tried, right and wrong alike. */
export function Offers({ offers, about, name }: OffersProps) {
  const { say } = useRoom()
  const folded = name === undefined ? [] : offers.filter(({ group }) => FOLDED.has(group))
  const shown = offers.filter((offer) => !folded.includes(offer))
  return (
    <>
      <OfferList offers={shown} about={about} name={name} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{say('more', { name: name ?? '' })}</summary>
          <OfferList offers={folded} about={about} name={name} />
        </details>
      )}
    </>
  )
}

interface OfferListProps {
  readonly offers: readonly Offer[]
  readonly about: string
  readonly name: string | undefined
}

function OfferList({ offers, about, name }: OfferListProps) {
  const { act } = useRoom()
  const { Button } = usePieces()
  const text = useTexts()
  const [form, setForm] = useState<Offer | null>(null)
  if (offers.length === 0) return null
  return (
    <>
      <ul className={styles.offers}>
        {offers.map((offer) => (
          <li key={JSON.stringify(offer.action)}>
            <Button
              look="glove"
              aria-describedby={name === undefined ? undefined : `about-${about}`}
              onClick={() => (offer.form ? setForm(offer) : act(offer.action, about))}
            >
              {text(offer.label)}
            </Button>
          </li>
        ))}
      </ul>
      {form?.form && (
        <FormDialog
          title={name ?? text(form.label)}
          lines={form.form}
          onClose={() => setForm(null)}
          onWrite={(fields) => {
            setForm(null)
            act({ ...form.action, fields }, about)
          }}
        />
      )}
    </>
  )
}
