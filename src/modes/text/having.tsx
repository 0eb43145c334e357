import type { Carried } from '../../engine/offers/perception.ts'
import { wordFor } from '../../engine/words/names.ts'
import { aboutThing } from '../shared/about.ts'
import { capital } from '../shared/capital.ts'
import { listed } from '../shared/listed.ts'
import { isSeenChanging } from '../shared/pictures.ts'
import { usePieces } from '../shared/pieces.tsx'
import { Offers } from './offers.tsx'
import { Picture } from './picture.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** What one holds, hangs on the belt and wears. */
export function Having() {
  const { seen, say, run, language } = useRoom()
  const { Sheet } = usePieces()
  const text = useTexts()
  const at = (...places: Carried['where'][]): readonly Carried[] =>
    seen.carried.filter(({ where }) => places.includes(where))
  const both = at('both')
  const dressed = listed(
    seen.wears.map((worn) => capital(text(wordFor(run, worn)))),
    language,
  )
  return (
    <Sheet className={styles.card} aria-labelledby="have">
      <h2 id="have" className={styles.minor}>
        {say('have')}
      </h2>
      <dl className={styles.having}>
        {both.length > 0 ? (
          <Row title={say('both')} things={both} />
        ) : (
          <>
            <Row title={say('right')} things={at('right')} otherwise={say('empty')} />
            <Row title={say('left')} things={at('left')} otherwise={say('empty')} />
          </>
        )}
        <Row title={say('belt')} things={at('belt')} otherwise={say('empty')} />
        <Row title={say('worn')} things={at('worn')} otherwise={dressed} />
      </dl>
    </Sheet>
  )
}

interface RowProps {
  readonly title: string
  readonly things: readonly Carried[]
  /** What stands there beside the things, or in their place. */
  readonly otherwise?: string
}

function Row({ title, things, otherwise = '' }: RowProps) {
  const { say, language, pictures } = useRoom()
  const text = useTexts()
  const also = things.length === 0 || otherwise !== say('empty') ? otherwise : ''
  return (
    <div>
      <dt className={styles.soft}>{title}</dt>
      {also && <dd>{also}</dd>}
      {things.map(({ thing }) => (
        <dd key={thing.id} className={styles.mine}>
          <strong id={`about-${thing.id}`} tabIndex={-1}>
            {capital(text(thing.name))}
          </strong>
          {isSeenChanging(pictures, thing.id) && <Picture id={thing.id} />}
          <span className={styles.soft}>{aboutThing(thing, language)}</span>
          <Offers offers={thing.offers} about={thing.id} name={capital(text(thing.name))} />
        </dd>
      ))}
    </div>
  )
}
