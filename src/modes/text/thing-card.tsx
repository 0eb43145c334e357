import { word } from '../../engine/event.ts'
import type { Thing } from '../../engine/offers/perception.ts'
import type { Run } from '../../engine/run.ts'
import { capital } from '../shared/capital.ts'
import { usePieces } from '../shared/pieces.tsx'
import { Listen } from './listen.tsx'
import { Offers } from './offers.tsx'
import { Picture } from './picture.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** A thing within reach, what is on it, and everything that can be tried with both. */
export function ThingCard({ thing }: { readonly thing: Thing }) {
  const { seen, say, run } = useRoom()
  const { Sheet } = usePieces()
  const text = useTexts()
  const held = seen.things.filter(({ within }) => within === thing.id)
  const name = capital(text(thing.name))
  return (
    <Sheet className={styles.card} aria-labelledby={`about-${thing.id}`}>
      <div className={styles.withPicture}>
        <div className={styles.lines}>
          <h3 id={`about-${thing.id}`} tabIndex={-1}>
            {name}
          </h3>
          <p>{text(thing.looks)}</p>
          {thing.inspected && <p>{text(thing.inspected)}</p>}
          <Listen name={name} text={[name, text(thing.looks), text(thing.inspected)].join('. ')} />
          <Offers offers={thing.offers} about={thing.id} name={name} />
        </div>
        <Picture
          id={thing.id}
          inspected={thing.inspected !== null}
          changed={looksChanged(run, thing.id)}
        />
      </div>
      {held.length > 0 && (
        <>
          <h4 className={styles.minor}>{say('on')}</h4>
          <ul className={styles.held}>
            {held.map((each) => (
              <HeldThing key={each.id} thing={each} />
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}

/** A thing that lies or hangs on another. */
function HeldThing({ thing }: { readonly thing: Thing }) {
  const { seen } = useRoom()
  const text = useTexts()
  const held = seen.things.filter(({ within }) => within === thing.id)
  const name = capital(text(thing.name))
  return (
    <li>
      <div className={styles.withPicture}>
        <div className={styles.lines}>
          <h5 id={`about-${thing.id}`} tabIndex={-1} className={styles.heldName}>
            {name}
          </h5>
          <p>{text(thing.looks)}</p>
          {thing.inspected && <p>{text(thing.inspected)}</p>}
          <Listen name={name} text={[name, text(thing.looks), text(thing.inspected)].join('. ')} />
          <Offers offers={thing.offers} about={thing.id} name={name} />
        </div>
        <Picture id={thing.id} inspected={thing.inspected !== null} />
      </div>
      {held.length > 0 && (
        <ul className={styles.held}>
          {held.map((each) => (
            <HeldThing key={each.id} thing={each} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Whether a field that one can see or hear changing is no longer what it was at the start. */
function looksChanged(run: Run, id: string): boolean {
  const entity = run.world.entities.get(id)
  if (!entity) return false
  const seen = new Set(Object.keys(entity.kind.words.happens).map((key) => key.split('=')[0]))
  const start = new Map<string, unknown>()
  for (const event of run.events) {
    if (event.type !== 'state' || event.item !== id) continue
    const field = word(event, 'field')
    if (seen.has(field) && !start.has(field)) start.set(field, event.was)
  }
  return [...start].some(([field, was]) => entity.state[field] !== was)
}
