import type { Action } from '../../../engine/action.ts'
import type { Perception } from '../../../engine/offers/perception.ts'
import { fill, localise } from '../../../scenario/text.ts'
import { capital } from '../../shared/capital.ts'
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

/** Places, things and people to go to, nearest first. */
export function Elsewhere({ perception, language, onAct }: ElsewhereProps) {
  return (
    <details className={styles.fold} data-part="elsewhere">
      <summary>{localise(words.elsewhere, language)}</summary>
      <ul className={styles.places}>
        {perception.destinations.map(({ id, what, name, distance }) => (
          <li key={`${what} ${id}`} data-goes={id}>
            <ActButton {...deed({ do: 'move', to: id }, onAct)}>
              <span>{capital(localise(name, language))}</span>{' '}
              <span className={styles.soft}>
                {distance < HERE
                  ? localise(words.here, language)
                  : fill(localise(words.metres, language), {
                      metres: numberIn(language, distance),
                    })}
              </span>
            </ActButton>
            <ActButton
              {...deed({ do: 'look', at: id }, onAct)}
              aria-label={`${localise(words.look, language)}: ${localise(name, language)}`}
            >
              {localise(words.look, language)}
            </ActButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

const deed = (action: Action, onAct: (action: Action) => void) => ({
  'data-action': JSON.stringify(action),
  onClick: () => onAct(action),
})

/** What can be called out to all, questions put to the trainee, and letting time pass. */
export function Speak({ perception, language, onAct }: ElsewhereProps) {
  const { phrases, questions, waits } = perception
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
        <OfferButtons offers={[...phrases, ...waits]} language={language} onAct={onAct} />
      </details>
    </>
  )
}
