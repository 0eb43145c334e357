import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Action } from '../../../engine/action.ts'
import type { Offer, OfferGroup } from '../../../engine/offers/perception.ts'
import { localise } from '../../../scenario/text.ts'
import styles from '../world3d.module.css'
import { OfferForm } from './offer-form.tsx'

interface RingProps {
  /** Whoever moves it beside the thing finds it here. */
  readonly element: RefObject<HTMLDivElement | null>
  /** The control that was pointed at: its deeds come first. */
  readonly control: string | undefined
  readonly offers: readonly Offer[]
  readonly language: string
  /** The page holds the mouse: the wheel or a number chooses, a press does it. */
  readonly held: boolean
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
 * What can be done with the thing that was pointed at, beside it. The list beside the picture is
 * the same for keys and screen readers, so this one stays out of their way.
 */
export function Ring(props: RingProps) {
  const { element, control, language, held, onAct, onClose } = props
  const [filling, setFilling] = useState<Offer | null>(null)
  const [chosen, setChosen] = useState(0)
  const offers = nearest(props.offers, control)
  const choose = (offer: Offer | undefined): void => {
    if (!offer) return
    if (offer.form) {
      setFilling(offer)
      return
    }
    onAct(offer.action)
    onClose()
  }
  const latest = useRef({ choose, offers, chosen, onClose })
  latest.current = { choose, offers, chosen, onClose }
  useEffect(() => {
    if (!held) return
    return followHeld({
      onTurn: (by) =>
        setChosen((before) => {
          const count = latest.current.offers.length
          return (before + by + count) % Math.max(1, count)
        }),
      onPress: () => latest.current.choose(latest.current.offers[latest.current.chosen]),
      onNumber: (n) => latest.current.choose(latest.current.offers[n - 1]),
      onAway: () => latest.current.onClose(),
    })
  }, [held])
  return (
    <>
      <div ref={element} className={styles.ring} aria-hidden="true">
        {offers.map((offer, index) => (
          <button
            key={JSON.stringify(offer.action)}
            type="button"
            tabIndex={-1}
            className={styles.button}
            data-chosen={held && index === chosen}
            onClick={() => choose(offer)}
          >
            {held && <kbd className={styles.key}>{index + 1}</kbd>}
            {localise(offer.label, language)}
          </button>
        ))}
      </div>
      {filling && <OfferForm offer={filling} language={language} onClose={onClose} onAct={onAct} />}
    </>
  )
}

interface HeldDeeds {
  readonly onTurn: (by: 1 | -1) => void
  readonly onPress: () => void
  readonly onNumber: (number: number) => void
  readonly onAway: () => void
}

/** While the page holds the mouse, presses go to the ring before anything else hears of them. */
function followHeld({ onTurn, onPress, onNumber, onAway }: HeldDeeds): () => void {
  const wheel = ({ deltaY }: WheelEvent): void => {
    if (deltaY !== 0) onTurn(deltaY > 0 ? 1 : -1)
  }
  const press = (event: PointerEvent): void => {
    event.stopImmediatePropagation()
    if (event.button === 0) onPress()
    else onAway()
  }
  const key = (event: KeyboardEvent): void => {
    const number = /^(?:Digit|Numpad)([1-6])$/.exec(event.code)?.[1]
    if (number === undefined) return
    event.stopImmediatePropagation()
    onNumber(Number(number))
  }
  document.addEventListener('wheel', wheel, { passive: true })
  document.addEventListener('pointerdown', press, { capture: true })
  document.addEventListener('keydown', key, { capture: true })
  return () => {
    document.removeEventListener('wheel', wheel)
    document.removeEventListener('pointerdown', press, { capture: true })
    document.removeEventListener('keydown', key, { capture: true })
  }
}
