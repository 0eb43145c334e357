import type { Destination } from '../../engine/offers/perception.ts'
import { areasIn } from '../shared/areas.ts'
import { capital } from '../shared/capital.ts'
import { listed } from '../shared/listed.ts'
import { usePieces } from '../shared/pieces.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** Places, things and people in sight, by area: each can be gone to or looked at. */
export function Destinations() {
  const { seen, say } = useRoom()
  const text = useTexts()
  // A place that one stands in is nowhere to go; the nearest thing may still be some steps away.
  const here = seen.where?.zone === true ? seen.where.id : null
  const areas = areasIn(seen.destinations)
  return (
    <section className={styles.stack} aria-labelledby="go">
      <h2 id="go">{say('go')}</h2>
      {areas.map(({ what, place, things }) => {
        const all = place && place.id !== here ? [place, ...things] : things
        if (all.length === 0) return null
        const id = `go-${place?.id ?? what}`
        return (
          <section key={id} className={styles.stack} aria-labelledby={id}>
            {areas.length > 1 && (
              <h3 id={id} className={styles.minor}>
                {place ? capital(text(place.name)) : say(what === 'people' ? 'people' : 'rest')}
              </h3>
            )}
            <ul className={styles.destinations}>
              {all.map((to) => (
                <Way key={to.id} to={to} />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** One place, thing or person: to go to, or to look at, with what can be picked up there. */
export function Way({ to: { id, name, distance, offers, holds } }: { readonly to: Destination }) {
  const { say, act, language } = useRoom()
  const { Button } = usePieces()
  const text = useTexts()
  const called = capital(text(name))
  return (
    <li>
      {offers.map(({ action }) => {
        const going = action.do === 'move'
        return (
          <Button
            key={action.do}
            look="glove"
            icon={going ? 'route' : 'eye'}
            aria-label={going ? undefined : say('lookAt', { name: called })}
            onClick={() => act(action, id)}
          >
            {going ? (
              <span>
                <span className={styles.hidden}>{say('goTo')} </span>
                {called}{' '}
                <small>
                  <bdi>{say('metres', { n: String(Math.round(distance)) })}</bdi>
                </small>
              </span>
            ) : (
              say('look')
            )}
          </Button>
        )
      })}
      {holds.length > 0 && (
        <p className={styles.soft}>
          {say('holds', {
            things: listed(
              holds.map((held) => text(held)),
              language,
            ),
          })}
        </p>
      )}
    </li>
  )
}
