import { Link } from 'wouter'
import { writeChoices } from '../../address.ts'
import type { CatalogueEntry } from '../../catalogue.ts'
import { useSay } from '../../formats.ts'
import { JobFacts } from '../../job-facts.tsx'
import { usePack } from '../../offline/use-pack.ts'
import type { AttemptRow } from '../../storage/attempt-rows.ts'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Sign } from '../../ui/note.tsx'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './library.module.css'

interface JobCardProps {
  readonly entry: CatalogueEntry
  /** The latest attempt that was marked. */
  readonly last: AttemptRow | undefined
  /** The latest attempt that was left in the middle. */
  readonly open: AttemptRow | undefined
}

/** A job as a card: picture, name, one sentence, facts, last try. */
export function JobCard({ entry, last, open }: JobCardProps) {
  const { t } = useWords()
  const { t: brought } = useWords('brought')
  const say = useSay()
  const { pack } = usePack(entry)
  return (
    <li className={styles.card}>
      {entry.picture ? (
        <img className={styles.picture} src={entry.picture} alt="" width={640} height={360} />
      ) : (
        <div className={`${styles.picture} ${styles.unpictured}`}>
          <Icon name="file-text" />
        </div>
      )}
      <div className={styles.body}>
        <h3>
          <Link href={`/job/${entry.id}`}>{say(entry.title)}</Link>
        </h3>
        <p>{say(entry.summary)}</p>
        <div className={styles.end}>
          <JobFacts entry={entry} brief />
          {entry.brought && (
            <p className={layout.small}>
              <Sign icon="upload">{brought('mark')}</Sign>
            </p>
          )}
          {pack !== 'absent' && (
            <p className={layout.small}>
              <Sign icon={pack === 'ready' ? 'circle-check' : 'refresh'}>
                {t(`offline.state.${pack}`)}
              </Sign>
            </p>
          )}
          {open && (
            <p className={styles.try}>
              <Sign icon="player-pause">{t('library.paused')}</Sign>
              <Link
                className={styles.goOn}
                href={`/play/${entry.id}${writeChoices({ attempt: open.id, interface: open.interface })}`}
                aria-label={t('library.goOn', { job: say(entry.title) })}
              >
                {t('carryOn.go')}
              </Link>
            </p>
          )}
          {last?.verdict && (
            <p className={styles.try}>
              {t('library.lastTry')} <OutcomeTag outcome={last.verdict.outcome} />
            </p>
          )}
          {!last?.verdict && !open && (
            <p className={styles.try}>
              <span className={layout.soft}>{t('library.notTried')}</span>
            </p>
          )}
        </div>
      </div>
    </li>
  )
}
