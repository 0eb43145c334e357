import { capital } from '../shared/capital.ts'
import { usePieces } from '../shared/pieces.tsx'
import { Destinations } from './destinations.tsx'
import { Offers } from './offers.tsx'
import { PersonCard } from './person-card.tsx'
import { Picture } from './picture.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'
import { ThingCard } from './thing-card.tsx'

/** Where one is, what is within reach, who is here, and where one can go. */
export function Around() {
  const { seen, say } = useRoom()
  const { Sheet } = usePieces()
  const text = useTexts()
  const shown = new Set(seen.things.map((thing) => thing.id))
  const standing = seen.things.filter(({ within }) => within === null || !shown.has(within))
  return (
    <>
      <Where />
      <section className={styles.stack} aria-labelledby="can">
        <h2 id="can">{say('can')}</h2>
        {standing.length === 0 && <p>{say('nothingNear')}</p>}
        {standing.map((thing) => (
          <ThingCard key={thing.id} thing={thing} />
        ))}
        {seen.people
          .filter((person) => person.offers.length > 0)
          .map((person) => (
            <PersonCard key={person.id} person={person} />
          ))}
        {seen.phrases.length > 0 && (
          <Sheet className={styles.card} aria-labelledby="about-all">
            <h3 id="about-all" tabIndex={-1}>
              {say('all')}
            </h3>
            <Offers offers={seen.phrases} about="all" />
          </Sheet>
        )}
        {seen.questions.map((question) => (
          <Sheet key={question.id} className={styles.card} aria-labelledby={`about-${question.id}`}>
            <h3 id={`about-${question.id}`} tabIndex={-1}>
              {text(question.text)}
            </h3>
            <Offers offers={question.offers} about={question.id} />
          </Sheet>
        ))}
        <Sheet className={styles.card} aria-labelledby="about-time">
          <h3 id="about-time" tabIndex={-1}>
            {say('time')}
          </h3>
          <Offers offers={seen.waits} about="time" />
        </Sheet>
      </section>
      <Destinations />
    </>
  )
}

/** The place in words and as a picture, and everybody in it. */
function Where() {
  const { seen, say, pictures } = useRoom()
  const text = useTexts()
  const place = seen.where ? text(seen.where.name) : ''
  const known = seen.where && pictures.pictures[seen.where.id] ? seen.where.id : 'place'
  return (
    <section className={styles.stack} aria-labelledby="where">
      <h2 id="where" tabIndex={-1}>
        {say('where')}
      </h2>
      <div className={styles.withPicture}>
        <div className={styles.lines}>
          <p>{say(seen.where?.zone ? 'here' : 'nearest', { place })}</p>
          {seen.inside.map((zone) => (
            <p key={text(zone)}>{capital(text(zone))}.</p>
          ))}
          {seen.people.length === 0 && <p>{say('nobody')}</p>}
          <ul className={styles.people}>
            {seen.people.map(({ id, name, role, at, walking, hurt, distance }) => (
              <li key={id}>
                {[
                  [text(name), text(role)].filter(Boolean).join(', '),
                  say('metres', { n: String(Math.round(distance)) }),
                  hurt ? say('hurt') : walking ? say('walks') : text(at),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
        <Picture id={known} />
      </div>
    </section>
  )
}
