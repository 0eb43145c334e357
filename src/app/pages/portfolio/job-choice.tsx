import type { JobRef } from '../../../records/portfolio/piece.ts'
import { useSay } from '../../formats.ts'
import type { Portfolio } from '../../portfolio/use-portfolio.ts'
import { jobOf } from '../../storage/attempt-rows.ts'
import { Select } from '../../ui/field.tsx'
import { useWords } from '../../words/use-words.ts'

export interface FormProps {
  readonly portfolio: Portfolio
  readonly onKept: () => Promise<void>
  readonly onClose: () => void
}

/** The jobs that a piece can belong to: those that the learner has tried. */
export const jobsIn = ({ attempts }: Portfolio): readonly JobRef[] => [
  ...new Map(
    attempts.map((row) => [jobOf(row), { id: row.scenario.id, title: row.scenario.title }]),
  ).values(),
]

interface JobChoiceProps {
  readonly jobs: readonly JobRef[]
  readonly value: JobRef | null
  readonly onChoose: (job: JobRef | null) => void
}

export function JobChoice({ jobs, value, onChoose }: JobChoiceProps) {
  const { t } = useWords('portfolio')
  const say = useSay()
  if (jobs.length === 0) return null
  return (
    <Select
      label={t('job')}
      value={value?.id ?? ''}
      options={[
        { value: '', label: t('noJob') },
        ...jobs.map(({ id, title }) => ({ value: id, label: say(title) })),
      ]}
      onChange={(event) => {
        const { value: chosen } = event.currentTarget
        onChoose(jobs.find(({ id }) => id === chosen) ?? null)
      }}
    />
  )
}
