import type { Action } from '../../../engine/action.ts'
import type { Perception } from '../../../engine/offers/perception.ts'
import { localise } from '../../../scenario/text.ts'
import type { Target } from '../../../scene/zone.ts'
import { aboutThing } from '../../shared/about.ts'
import { capital } from '../../shared/capital.ts'
import { listed } from '../../shared/listed.ts'
import { words } from '../words.ts'
import styles from '../world3d.module.css'
import { OfferButtons } from './offer-buttons.tsx'

interface MineProps {
  /** What is worn that is no thing of its own, in words. */
  readonly wears: readonly string[]
  readonly perception: Perception
  readonly language: string
  readonly selected: Target | null
  readonly onSelect: (target: Target | null) => void
  readonly onAct: (action: Action) => void
}

/** What the hands, the belt and the body carry; each thing opens to what can be done with it. */
export function Mine({ perception, wears, language, selected, onSelect, onAct }: MineProps) {
  const { carried } = perception
  const hands = carried.some(({ where }) => where === 'both')
    ? (['both'] as const)
    : (['right', 'left'] as const)
  const at = (where: string) => carried.filter((each) => each.where === where)
  const open = carried.find(({ thing }) => selected?.kind === 'entity' && selected.id === thing.id)
  const row = (where: 'right' | 'left' | 'both' | 'belt' | 'worn') => (
    <div className={styles.row} key={where}>
      <dt className={styles.soft}>{localise(words[where], language)}</dt>
      <dd>
        {at(where).map(({ thing }) => (
          <button
            key={thing.id}
            type="button"
            className={styles.held}
            data-thing={thing.id}
            aria-expanded={open?.thing.id === thing.id}
            onClick={() =>
              onSelect(open?.thing.id === thing.id ? null : { kind: 'entity', id: thing.id })
            }
          >
            {capital(localise(thing.name, language))}
          </button>
        ))}
        {where === 'worn' && wears.length > 0 && <span>{listed(wears, language)}</span>}
        {at(where).length === 0 && where !== 'worn' && (
          <span>{localise(words.empty, language)}</span>
        )}
        {open?.where === where && (
          <div data-row={open.thing.id}>
            <p className={styles.about}>{aboutThing(open.thing, language)}</p>
            <OfferButtons offers={open.thing.offers} language={language} onAct={onAct} />
          </div>
        )}
      </dd>
    </div>
  )
  return (
    <dl>
      {hands.map(row)}
      {at('belt').length > 0 && row('belt')}
      {(at('worn').length > 0 || wears.length > 0) && row('worn')}
    </dl>
  )
}
