import { useMemo } from 'react'
import { perceive } from '../../../engine/offers/perceive.ts'
import type { Run } from '../../../engine/run.ts'
import { formatList } from '../../formats.ts'
import { useWords } from '../../words/use-words.ts'
import type { Story } from '../story/story.ts'
import styles from './film.module.css'

interface MomentTextProps {
  readonly run: Run
  readonly tick: number
  readonly story: Story
}

/** A moment in words: where the trainee was, what they held and wore, what was around them. */
export function MomentText({ run, tick, story }: MomentTextProps) {
  const { t, language } = useWords('debriefing')
  const { say } = story.speech
  // The run is the same object at every moment; only the tick says that it has moved on.
  const { where, inside, carried, things, people } = useMemo(
    () => ({ tick, ...perceive(run) }),
    [run, tick],
  )
  const listed = (words: readonly string[]): string => formatList(words.filter(Boolean), language)
  const places = listed([say(where?.name), ...inside.map(say)])
  const held = carried.filter((each) => each.where !== 'worn')
  const worn = carried.filter((each) => each.where === 'worn')
  return (
    <div className={styles.moment}>
      <div>
        {places && <p>{t('film.where', { places })}</p>}
        <p>
          {held.length > 0
            ? t('film.holding', { things: listed(held.map(({ thing }) => say(thing.name))) })
            : t('film.empty')}
        </p>
        {worn.length > 0 && (
          <p>{t('film.wearing', { things: listed(worn.map(({ thing }) => say(thing.name))) })}</p>
        )}
      </div>
      <div className={styles.around}>
        <div>
          <h3>{t('film.near')}</h3>
          {things.length === 0 && <p>{t('film.nothing')}</p>}
          <ul className={styles.things}>
            {things.map(({ id, name, looks }) => (
              <li key={id}>
                <b>{say(name)}</b> {say(looks)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('film.people')}</h3>
          <ul className={styles.things}>
            {people.map(({ id, name, distance }) => (
              <li key={id}>
                <b>{say(name)}</b> {t('film.metres', { count: Math.round(distance) })}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
