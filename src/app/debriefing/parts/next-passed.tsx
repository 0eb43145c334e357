import { jobBefore } from '../../came-from.ts'
import { useSay } from '../../formats.ts'
import { ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { findJob, useCatalogue } from '../../use-catalogue.ts'
import { useWords } from '../../words/use-words.ts'

interface JobProps {
  /** What addresses call the job. */
  readonly job: string
}

interface NextPassedProps extends JobProps {
  /** The job draws something, so another try may be another one. */
  readonly varies: boolean
}

/** What comes next where nothing is left to practise in this try. */
export function NextPassed({ job, varies }: NextPassedProps) {
  const { t } = useWords('debriefing')
  const before = useJobBefore(job)
  const next = before ? 'exercise' : varies ? 'passed' : 'alike'
  return (
    <>
      <div className={layout.stack}>
        <h2 id="next">{t(`next.${next}`)}</h2>
        <p>{t(`next.${next}Text`)}</p>
      </div>
      {before ? (
        <ButtonLink look="main" icon="player-play" to={before.to}>
          {before.label}
        </ButtonLink>
      ) : (
        <ButtonLink look="main" icon="refresh" to={`/job/${job}`}>
          {t('next.again')}
        </ButtonLink>
      )}
    </>
  )
}

/** From an exercise that is not passed yet, the way on to the job that one came from. */
export function OnToJob({ job }: JobProps) {
  const before = useJobBefore(job)
  return before ? (
    <ButtonLink look="glove" icon="arrow-right" to={before.to}>
      {before.label}
    </ButtonLink>
  ) : null
}

/** The job that somebody came to the exercise from; nothing where this is no exercise. */
function useJobBefore(job: string): { readonly to: string; readonly label: string } | null {
  const { t } = useWords('debriefing')
  const say = useSay()
  const state = useCatalogue()
  const before = jobBefore()
  if (state.status !== 'ready' || before === null) return null
  const entry = findJob(state.catalogue, before)
  if (!entry || !findJob(state.catalogue, job)?.exercise) return null
  return { to: `/job/${before}`, label: t('next.toJob', { job: say(entry.title) }) }
}
