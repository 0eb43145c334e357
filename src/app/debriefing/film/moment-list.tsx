import { MomentLink } from '../parts/moment-link.tsx'
import { laneOf } from '../story/lanes.ts'
import type { Story } from '../story/story.ts'
import styles from './film.module.css'

interface MomentListProps {
  readonly story: Story
  readonly tick: number
  readonly onShow: (tick: number) => void
}

/** The marks of the timeline as a list, for those who would rather read than slide. */
export function MomentList({ story, tick, onShow }: MomentListProps) {
  const marks = story.attempt.events.flatMap((event) => {
    const sentence = laneOf(event) === null ? null : story.tell(event)
    return sentence ? [{ n: event.n, at: event.tick, sentence }] : []
  })
  return (
    <ol className={styles.list}>
      {marks.map(({ n, at, sentence }) => (
        <li key={n} aria-current={at === tick ? 'true' : undefined}>
          <MomentLink tick={at} onShow={onShow}>
            {sentence}
          </MomentLink>
        </li>
      ))}
    </ol>
  )
}
