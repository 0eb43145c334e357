import type { Link } from '../../../records/story/chain.ts'
import { isDanger } from '../../../records/story/turning-point.ts'
import { formatTicks } from '../../formats.ts'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import type { Story } from '../story/story.ts'
import styles from './chain.module.css'

/** How it came to the worst moment: round links happened, dashed ones did not and could have. */
export function ChainSection({ story }: { readonly story: Story }) {
  const { t } = useWords('debriefing')
  if (story.chain.length === 0 && story.luck.length === 0) return null
  return (
    <section className={layout.section} aria-labelledby="chain">
      <h2 id="chain">{t('chain.title')}</h2>
      <ol className={styles.chain}>
        {story.chain.map((link) => (
          <li
            key={link.kind === 'missing' ? link.skipped.step.id : link.event}
            className={styles[link.kind]}
          >
            <time>
              {link.kind === 'missing' ? t('chain.missing') : <bdi>{formatTicks(link.tick)}</bdi>}
            </time>
            <span className={styles.link} aria-hidden="true" />
            <div>
              <LinkText link={link} story={story} />
            </div>
          </li>
        ))}
        {story.luck.map(({ tick, event, sentence }) => (
          <li key={event} className={styles.happened}>
            <time>
              <bdi>{formatTicks(tick)}</bdi>
            </time>
            <span className={styles.link} aria-hidden="true" />
            <div>
              <b>{sentence}</b>
              <p className={layout.soft}>{t('chain.luck')}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

function LinkText({ link, story }: { readonly link: Link; readonly story: Story }) {
  const { t } = useWords('debriefing')
  const { worst, speech } = story
  if (link.kind === 'missing') {
    const { step } = link.skipped
    return (
      <>
        <b>{t('chain.skipped', { step: speech.say(step.text) })}</b>
        <p>
          {speech.say(step.why)} {t('chain.could')}
        </p>
      </>
    )
  }
  const [first, ...rest] = link.sentences
  const end =
    link.kind !== 'danger' || !worst
      ? null
      : worst.type === 'harm'
        ? t('chain.hurt')
        : t(isDanger(worst) ? 'chain.near' : 'chain.point')
  return (
    <>
      <b>{first}</b>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {end && <p className={layout.soft}>{end}</p>}
    </>
  )
}
