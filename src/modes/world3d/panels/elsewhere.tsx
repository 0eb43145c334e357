import { useState } from 'react'
import type { Action } from '../../../engine/action.ts'
import type { Destination, Perception } from '../../../engine/offers/perception.ts'
import { fill, localise } from '../../../scenario/text.ts'
import { type Area, areasIn } from '../../shared/areas.ts'
import { capital } from '../../shared/capital.ts'
import { withinHearing } from '../../shared/hearing.ts'
import { listed } from '../../shared/listed.ts'
import { numberIn } from '../../shared/number.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'
import { ActButton } from './button.tsx'
import { OfferButtons } from './offer-buttons.tsx'

interface ElsewhereProps {
  readonly perception: Perception
  readonly language: string
  readonly onAct: (action: Action) => void
}

/** Nearer than this one is there, metres. */
const HERE = 0.1

/** Places, things and people to go to, by area, the nearest first. */
export function Elsewhere({ perception, language, onAct }: ElsewhereProps) {
  const areas = areasIn(perception.destinations)
  const [first] = useState(areas[0] && keyOf(areas[0]))
  // Where nothing can be done yet, going somewhere is what comes next.
  const [lost] = useState(perception.things.length === 0)
  const rows = (all: readonly Destination[]) => (
    <ul className={styles.places}>
      {all.map((to) => (
        <Way key={to.id} to={to} language={language} onAct={onAct} />
      ))}
    </ul>
  )
  return (
    <details className={styles.fold} data-part="elsewhere" open={lost}>
      <summary>{localise(words.elsewhere, language)}</summary>
      {areas.map((area) => {
        const { place, things } = area
        const all = place ? [place, ...things] : things
        if (areas.length === 1 || all.length === 1) return <div key={keyOf(area)}>{rows(all)}</div>
        return (
          <details
            key={keyOf(area)}
            className={styles.area}
            data-area={keyOf(area)}
            open={keyOf(area) === first}
          >
            <summary>
              <span>
                <strong>
                  {place
                    ? capital(localise(place.name, language))
                    : localise(area.what === 'people' ? words.people : words.rest, language)}
                </strong>{' '}
                {place && <span className={styles.soft}>{farIn(place, language)}</span>}
                <span className={styles.about}>
                  {capital(
                    listed(
                      things.map(({ name }) => localise(name, language)),
                      language,
                    ),
                  )}
                </span>
              </span>
            </summary>
            {rows(all)}
          </details>
        )
      })}
    </details>
  )
}

const keyOf = ({ what, place }: Area): string => place?.id ?? what

function farIn({ distance }: Destination, language: string): string {
  if (distance < HERE) return localise(words.here, language)
  return fill(localise(words.metres, language), { metres: numberIn(language, distance) })
}

interface WayProps extends Pick<ElsewhereProps, 'language' | 'onAct'> {
  readonly to: Destination
}

/**
 * One place, thing or person: to go to, or to look at, with what can be picked up there. Where one
 * is already there is nothing to go to.
 */
function Way({ to, language, onAct }: WayProps) {
  const { id, name, holds } = to
  const told = (
    <>
      <span>{capital(localise(name, language))}</span>{' '}
      <span className={styles.soft}>{farIn(to, language)}</span>
    </>
  )
  return (
    <li data-goes={id}>
      {to.what === 'zone' && to.distance < HERE ? (
        <span className={styles.here}>{told}</span>
      ) : (
        <ActButton {...deed({ do: 'move', to: id }, onAct)}>{told}</ActButton>
      )}
      <ActButton
        {...deed({ do: 'look', at: id }, onAct)}
        aria-label={`${localise(words.look, language)}: ${localise(name, language)}`}
      >
        {localise(words.look, language)}
      </ActButton>
      {holds.length > 0 && (
        <span className={styles.about}>
          {fill(localise(words.holds, language), {
            things: listed(
              holds.map((held) => localise(held, language)),
              language,
            ),
          })}
        </span>
      )}
    </li>
  )
}

const deed = (action: Action, onAct: (action: Action) => void) => ({
  'data-action': JSON.stringify(action),
  onClick: () => onAct(action),
})

/** What can be called out to all, questions put to the trainee, and letting time pass. */
export function Speak({ perception, language, onAct }: ElsewhereProps) {
  const { people, phrases, questions, waits } = perception
  return (
    <>
      {questions.map((question) => (
        <section key={question.id} className={styles.question}>
          <p>
            <strong>{localise(question.text, language)}</strong>
          </p>
          <OfferButtons offers={question.offers} language={language} onAct={onAct} />
        </section>
      ))}
      <details className={styles.fold} data-part="speak">
        <summary>{localise(words.speak, language)}</summary>
        {phrases.length > 0 && <p className={styles.soft}>{withinHearing(people, language)}</p>}
        <OfferButtons offers={[...phrases, ...waits]} language={language} onAct={onAct} />
      </details>
    </>
  )
}
