import { type ComponentType, type RefObject, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Run } from '../../../engine/run.ts'
import { formatTicks } from '../../formats.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Caption } from '../../ui/note.tsx'
import { worldCatalogue } from '../../world-catalogue.ts'
import { redoAddress } from '../redo.ts'
import { lastTick } from '../story/attempt.ts'
import { laneOf } from '../story/lanes.ts'
import type { Story } from '../story/story.ts'
import styles from './film.module.css'
import { createFilm } from './film.ts'
import { MomentList } from './moment-list.tsx'
import { MomentText } from './moment-text.tsx'
import { Timeline } from './timeline.tsx'
import { usePlaying } from './use-playing.ts'

/** Draws the world of a moment. The run is wound on when the tick changes: read it, keep nothing. */
export type MomentView = ComponentType<{ readonly run: Run; readonly tick: number }>

interface FilmSectionProps {
  readonly story: Story
  readonly tick: number
  readonly onTick: (tick: number) => void
  readonly place: RefObject<HTMLElement | null>
  /** The view through the trainee's eyes, where the device draws 3D. The text is always there. */
  readonly view?: MomentView | undefined
}

/** The attempt again: any moment of it is simulated anew, to be read, looked at and redone from. */
export function FilmSection({ story, tick, onTick, place, view: View }: FilmSectionProps) {
  const { t } = useTranslation('debriefing')
  const { attempt, tell } = story
  const film = useMemo(() => createFilm(attempt, worldCatalogue), [attempt])
  const end = lastTick(attempt)
  const ticks = useMemo(
    () => [
      ...new Set(attempt.events.filter((event) => laneOf(event) !== null).map((each) => each.tick)),
    ],
    [attempt],
  )
  const [listed, setListed] = useState(false)
  // The slider must not wait for the simulation.
  const shown = useDeferredValue(tick)
  const run = useMemo(() => film.at(shown), [film, shown])
  const caption = useMemo(() => {
    const event = attempt.events.findLast((each) => each.tick <= shown && tell(each) !== null)
    return event && { tick: event.tick, text: tell(event) }
  }, [attempt, tell, shown])
  const { playing, toggle } = usePlaying({ tick, end, stops: ticks, onTick })
  const go = (to: number | undefined): void => {
    if (to !== undefined) onTick(to)
  }
  return (
    <section className={layout.section} aria-labelledby="film" ref={place} tabIndex={-1}>
      <h2 id="film">{t('film.title')}</h2>
      <div className={styles.scene}>
        {View && <View run={run} tick={shown} />}
        <Caption>
          <bdi>{formatTicks(caption?.tick ?? 0)}</bdi> {caption?.text ?? t('film.start')}
        </Caption>
        <MomentText run={run} tick={shown} story={story} />
      </div>
      <div className={styles.controls}>
        <div className={styles.buttons} dir="ltr">
          <Button
            icon="player-skip-back"
            aria-label={t('film.earlier')}
            onClick={() => go(ticks.findLast((each) => each < tick))}
          />
          <Button icon={playing ? 'player-pause' : 'player-play'} onClick={toggle}>
            {t(playing ? 'film.pause' : 'film.play')}
          </Button>
          <Button
            icon="player-skip-forward"
            aria-label={t('film.later')}
            onClick={() => go(ticks.find((each) => each > tick))}
          />
          <strong className={styles.time}>
            <bdi>{formatTicks(tick)}</bdi> <span>/ {formatTicks(end)}</span>
          </strong>
        </div>
        <Timeline events={attempt.events} tick={tick} end={end} onTick={onTick} />
        <div className={layout.row}>
          <ButtonLink icon="rotate-clockwise" to={redoAddress(attempt, tick)}>
            <span>{t('film.redo', { time: formatTicks(tick) })}</span>
          </ButtonLink>
          <Button aria-pressed={listed} onClick={() => setListed(!listed)}>
            {t('film.list')}
          </Button>
        </div>
        {listed && <MomentList story={story} tick={tick} onShow={onTick} />}
      </div>
    </section>
  )
}
