import { type RefObject, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { wholeCatalogue } from '../../../equipment/whole-catalogue.ts'
import { lastTick } from '../../../records/story/attempt.ts'
import { formatTicks } from '../../formats.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Caption, Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import { redoAddress } from '../redo.ts'
import { laneOf } from '../story/lanes.ts'
import type { Story } from '../story/story.ts'
import { EyesView } from './eyes-view.tsx'
import styles from './film.module.css'
import { createFilm } from './film.ts'
import { MomentList } from './moment-list.tsx'
import { MomentText } from './moment-text.tsx'
import { Timeline } from './timeline.tsx'
import { usePlaying } from './use-playing.ts'

interface FilmSectionProps {
  /** What addresses call the job; null where nobody can redo it from here. */
  readonly job: string | null
  readonly story: Story
  readonly tick: number
  readonly onTick: (tick: number) => void
  readonly place: RefObject<HTMLElement | null>
}

/** The attempt again: any moment of it is simulated anew, to be read, looked at and redone from. */
export function FilmSection({ job, story, tick, onTick, place }: FilmSectionProps) {
  const { t } = useWords('debriefing')
  const { attempt, tell } = story
  const film = useMemo(() => createFilm(attempt, wholeCatalogue), [attempt])
  const end = lastTick(attempt)
  const ticks = useMemo(
    () => [
      ...new Set(attempt.events.filter((event) => laneOf(event) !== null).map((each) => each.tick)),
    ],
    [attempt],
  )
  const [listed, setListed] = useState(false)
  const [eyes, setEyes] = useState<'shut' | 'open' | 'missing'>('shut')
  const noEyes = useCallback(() => setEyes('missing'), [])
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
        {eyes === 'open' && <EyesView run={run} tick={shown} onMissing={noEyes} />}
        {eyes === 'missing' && (
          <Note title={t('film.noEyes')} live>
            <p>{t('film.noEyesHelp')}</p>
          </Note>
        )}
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
          <Button
            icon="eye"
            aria-pressed={eyes === 'open'}
            onClick={() => setEyes(eyes === 'open' ? 'shut' : 'open')}
          >
            {t('film.eyes')}
          </Button>
          <strong className={styles.time}>
            <bdi>{formatTicks(tick)}</bdi> <span>/ {formatTicks(end)}</span>
          </strong>
        </div>
        <Timeline events={attempt.events} tick={tick} end={end} onTick={onTick} />
        <div className={layout.row}>
          {job !== null && (
            <ButtonLink icon="rotate-clockwise" to={redoAddress(job, attempt, tick)}>
              <span>{t('film.redo', { time: formatTicks(tick) })}</span>
            </ButtonLink>
          )}
          <Button aria-pressed={listed} onClick={() => setListed(!listed)}>
            {t('film.list')}
          </Button>
        </div>
        {listed && <MomentList story={story} tick={tick} onShow={onTick} />}
      </div>
    </section>
  )
}
