import type { CatalogueEntry } from '../../catalogue.ts'
import { useSay } from '../../formats.ts'
import { useWhoLearns } from '../../launch/use-who-learns.ts'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

interface JobProps {
  readonly entry: CatalogueEntry
}

/** What a person can show by doing this job. */
export function Competencies({ entry }: JobProps) {
  const { t } = useWords()
  const say = useSay()
  return (
    <section className={layout.section} aria-labelledby="can-show">
      <h2 id="can-show">{t('job.canShow')}</h2>
      <Rows>
        {entry.competencies.map(({ id, title }) => (
          <li key={id} className={layout.line}>
            <Icon name="target" />
            <span>{say(title)}</span>
          </li>
        ))}
      </Rows>
    </section>
  )
}

/** What counts and what does not. */
export function Passing({ entry }: JobProps) {
  const { t } = useWords()
  return (
    <>
      <h2 className={layout.minor}>{t('job.pass.title')}</h2>
      <ul className={layout.bullets}>
        {entry.mastery !== undefined && (
          <li>{t('job.pass.marks', { marks: Math.round(entry.mastery * 100) })}</li>
        )}
        <li>{t('job.pass.luck')}</li>
        <li>{t('job.pass.speed')}</li>
        <li>{t('job.pass.stop')}</li>
      </ul>
    </>
  )
}

/** Protective equipment and the standards behind the job. */
export function RulesAndWear({ entry }: JobProps) {
  const { t, has } = useWords()
  const nameOf = (item: string): string => {
    const key = `wear.${item}`
    return has(key) ? t(key) : item.replaceAll('-', ' ')
  }
  return (
    <Sheet>
      {entry.ppe.length > 0 && (
        <>
          <h2 className={layout.minor}>{t('job.wear')}</h2>
          <ul className={layout.stack}>
            {entry.ppe.map((item) => (
              <li key={item} className={layout.line}>
                <Icon name="shield" />
                <span>{nameOf(item)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className={layout.minor}>{t('job.rules')}</h2>
      <p className={layout.small}>
        {entry.standards.length > 0 && (
          <>
            <bdi>{entry.standards.join(' · ')}</bdi>.{' '}
          </>
        )}
        {t('job.siteFirst')}
      </p>
    </Sheet>
  )
}

/** What is recorded, who sees it, and what a pass means. */
export function KeptAndMeant() {
  const { t } = useWords()
  const kept = ['what', 'where', useWhoLearns(), 'never'] as const
  const meant = ['shown', 'not', 'who'] as const
  return (
    <>
      <section className={layout.section} aria-labelledby="kept">
        <h2 id="kept">{t('job.kept.title')}</h2>
        <Rows>
          {kept.map((point) => (
            <li key={point}>{t(`job.kept.${point}`)}</li>
          ))}
        </Rows>
      </section>
      <section className={layout.section} aria-labelledby="meant">
        <h2 id="meant">{t('job.meant.title')}</h2>
        <Rows>
          {meant.map((point) => (
            <li key={point}>{t(`job.meant.${point}`)}</li>
          ))}
        </Rows>
      </section>
    </>
  )
}
