import { Fragment } from 'react'
import type { Action } from '../../../engine/action.ts'
import type { Offer, Perception } from '../../../engine/offers/perception.ts'
import { fill, localise } from '../../../scenario/text.ts'
import type { Target } from '../../../scene/zone.ts'
import { aboutThing } from '../../shared/about.ts'
import { capital } from '../../shared/capital.ts'
import { numberIn } from '../../shared/number.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'
import { OfferButtons } from './offer-buttons.tsx'

/** One line of the list: a thing or a person. */
export interface ReachRow {
  readonly target: Target
  readonly name: string
  readonly about: string
  readonly offers: readonly Offer[]
}

/** What one has gone to, things by distance, people near enough: the keys 1 to 9 follow this order. */
export function rowsOf({ things, people, at }: Perception, language: string): ReachRow[] {
  const near = people.filter(({ offers }) => offers.length > 0)
  const standing = [...things].sort((a, b) => Number(b.id === at) - Number(a.id === at))
  return [
    ...standing.map((thing) => ({
      target: { kind: 'entity', id: thing.id } as const,
      name: capital(localise(thing.name, language)),
      about: aboutThing(thing, language),
      offers: thing.offers,
    })),
    ...near.map((person) => ({
      target: { kind: 'person', id: person.id } as const,
      name: localise(person.name, language),
      about: [
        person.role ? localise(person.role, language) : '',
        fill(localise(words.metres, language), { metres: numberIn(language, person.distance) }),
      ]
        .filter(Boolean)
        .join(' · '),
      offers: person.offers,
    })),
  ]
}

interface InReachProps {
  readonly rows: readonly ReachRow[]
  /** No thing is at hand, whoever is within hearing. */
  readonly nothing: boolean
  readonly language: string
  readonly selected: Target | null
  readonly onSelect: (target: Target | null) => void
  readonly onAct: (action: Action) => void
}

/** Everything at hand with everything that can be tried: the picture's whole equivalent in words. */
export function InReach(props: InReachProps) {
  const { rows, nothing, language, selected, onSelect, onAct } = props
  return (
    <>
      {nothing && <p className={styles.soft}>{localise(words.nothing, language)}</p>}
      {rows.length > 0 && (
        <ul className={styles.things}>
          {rows.map(({ target, name, about, offers }, index) => {
            const open = selected?.kind === target.kind && selected.id === target.id
            const first = target.kind === 'person' && rows[index - 1]?.target.kind !== 'person'
            return (
              <Fragment key={`${target.kind} ${target.id}`}>
                {first && <li className={styles.people}>{localise(words.people, language)}</li>}
                <li data-row={target.id} data-open={open || undefined}>
                  <button
                    type="button"
                    className={styles.thing}
                    data-thing={target.id}
                    aria-expanded={open}
                    onClick={() => onSelect(open ? null : target)}
                  >
                    {index < 9 && <kbd className={styles.key}>{index + 1}</kbd>}
                    <span>
                      <strong>{name}</strong>
                      <span className={styles.about}>{about}</span>
                    </span>
                  </button>
                  {open && <OfferButtons offers={offers} language={language} onAct={onAct} />}
                </li>
              </Fragment>
            )
          })}
        </ul>
      )}
    </>
  )
}
