import { capital } from '../shared/capital.ts'
import { withinHearing } from '../shared/hearing.ts'
import { listed } from '../shared/listed.ts'
import { usePieces } from '../shared/pieces.tsx'
import { Destinations, Way } from './destinations.tsx'
import { Offers } from './offers.tsx'
import { PersonCard } from './person-card.tsx'
import { Picture } from './picture.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'
import { ThingCard } from './thing-card.tsx'

/** Where one is, what is within reach, who is here, and where one can go. */
export function Around() {
  const { seen, say, language } = useRoom()
  const { Sheet } = usePieces()
  const text = useTexts()
  const shown = new Set(seen.things.map((thing) => thing.id))
  const alone = seen.things.filter(({ within }) => within === null || !shown.has(within))
  // What one has asked to go to comes first; the rest stands in an order that knows no procedure.
  const standing = [...alone].sort((a, b) => Number(b.id === seen.at) - Number(a.id === seen.at))
  return (
    <>
      <Where />
      <section className={styles.stack} aria-labelledby="can">
        <h2 id="can">{say('can')}</h2>
        {standing.length === 0 && <NothingNear />}
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
            <p>{withinHearing(seen.people, language)}</p>
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

/** What to do first where nothing can be done: go to what stands nearest. */
function NothingNear() {
  const { seen, say } = useRoom()
  const nearest = seen.destinations.find(({ id }) => id === seen.where?.id)
  return (
    <>
      <p>{say('nothingNear')}</p>
      {nearest && (
        <ul className={styles.destinations}>
          <Way to={nearest} />
        </ul>
      )}
    </>
  )
}

/** The place in words and as a picture, and everybody in it. */
function Where() {
  const { seen, say, pictures, language } = useRoom()
  const text = useTexts()
  const place = seen.where ? text(seen.where.name) : ''
  const thing = seen.things.find(({ id }) => id === seen.at)
  const known = [seen.where?.zone === true ? undefined : seen.at, seen.where?.id].find(
    (id) => id && pictures.pictures[id],
  )
  return (
    <section className={styles.stack} aria-labelledby="where">
      <h2 id="where" tabIndex={-1}>
        {say('where')}
      </h2>
      <div className={styles.withPicture}>
        <div className={styles.lines}>
          {seen.where?.zone && <p>{say('here', { place })}</p>}
          {thing && <p>{say('facing', { thing: text(thing.name) })}</p>}
          {!thing && !seen.where?.zone && <p>{say('nearest', { place })}</p>}
          {seen.inside.map((zone) => (
            <p key={text(zone)}>{capital(text(zone))}.</p>
          ))}
          {seen.people.length === 0 && <p>{say('nobody')}</p>}
          <ul className={styles.people}>
            {seen.people.map(({ id, name, role, at, walking, hurt, distance }) => (
              <li key={id}>
                {[
                  listed([text(name), text(role)].filter(Boolean), language),
                  say('metres', { n: String(Math.round(distance)) }),
                  hurt ? say('hurt') : walking ? say('walks') : text(at),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
        <Picture id={known ?? 'place'} inspected={known !== seen.at || thing?.inspected !== null} />
      </div>
    </section>
  )
}
