import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Run } from '../../../engine/run.ts'
import { formatList } from '../../formats.ts'
import type { Story } from '../story/story.ts'
import styles from './film.module.css'
import { momentOf } from './moment.ts'

interface MomentTextProps {
  readonly run: Run
  readonly tick: number
  readonly story: Story
}

/** A moment in words: where the trainee was, what they held and wore, what was around them. */
export function MomentText({ run, tick, story }: MomentTextProps) {
  const { t, i18n } = useTranslation('debriefing')
  const { speech } = story
  // The run is the same object at every moment; only the tick says that it has moved on.
  const moment = useMemo(() => ({ tick, ...momentOf(run) }), [run, tick])
  const names = (ids: readonly string[]): string =>
    formatList(
      ids.map((id) => speech.nameOf(id)),
      i18n.language,
    )
  const places = names(moment.zones)
  return (
    <div className={styles.moment}>
      <p>
        {places ? t('film.where', { places }) : t('film.between')}{' '}
        {moment.holding.length > 0
          ? t('film.holding', { things: names(moment.holding) })
          : t('film.empty')}{' '}
        {moment.wearing.length > 0 && t('film.wearing', { things: names(moment.wearing) })}
      </p>
      <div className={styles.around}>
        <div>
          <h3>{t('film.near')}</h3>
          {moment.near.length === 0 && <p>{t('film.nothing')}</p>}
          <ul className={styles.things}>
            {moment.near.map(({ id, looks }) => (
              <li key={id}>
                <b>{speech.nameOf(id)}</b> {speech.say(looks)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('film.people')}</h3>
          <ul className={styles.things}>
            {moment.people.map(({ id, metres }) => (
              <li key={id}>
                <b>{speech.nameOf(id)}</b> {t('film.metres', { count: metres })}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
