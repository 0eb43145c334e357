import { capital } from '../shared/capital.ts'
import { usePieces } from '../shared/pieces.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** Places, things and people in sight: each can be gone to or looked at. */
export function Destinations() {
  const { seen, say, act } = useRoom()
  const { Button } = usePieces()
  const text = useTexts()
  // A place that one stands in is nowhere to go; the nearest thing may still be some steps away.
  const elsewhere = seen.destinations.filter(
    ({ id }) => !(seen.where?.zone === true && id === seen.where.id),
  )
  return (
    <section className={styles.stack} aria-labelledby="go">
      <h2 id="go">{say('go')}</h2>
      <ul className={styles.destinations}>
        {elsewhere.map(({ id, what, name, distance, offers }) => {
          const called = capital(text(name))
          return (
            <li key={`${what} ${id}`}>
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
            </li>
          )
        })}
      </ul>
    </section>
  )
}
