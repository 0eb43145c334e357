import type { PersonSeen } from '../../engine/offers/perception.ts'
import { listed } from '../shared/listed.ts'
import { usePieces } from '../shared/pieces.tsx'
import { Offers } from './offers.tsx'
import { Picture } from './picture.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** Somebody within hearing, and what can be said to them. */
export function PersonCard({ person }: { readonly person: PersonSeen }) {
  const { say, language } = useRoom()
  const { Sheet } = usePieces()
  const text = useTexts()
  const name = text(person.name)
  return (
    <Sheet className={styles.card} aria-labelledby={`about-${person.id}`}>
      <div className={styles.withPicture}>
        <div className={styles.lines}>
          <h3 id={`about-${person.id}`} tabIndex={-1}>
            {listed([name, text(person.role)].filter(Boolean), language)}
          </h3>
          {person.at && <p>{text(person.at)}</p>}
          <details className={styles.more}>
            <summary>{say('talk', { name })}</summary>
            <Offers offers={person.offers} about={person.id} />
          </details>
        </div>
        <Picture id={person.id} />
      </div>
    </Sheet>
  )
}
