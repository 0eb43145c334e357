import { useState } from 'react'
import type { Task } from '../../../engine/offers/task.ts'
import type { Scenario } from '../../../scenario/schema.ts'
import { fill, localise } from '../../../scenario/text.ts'
import { jobOf } from '../../shared/job-of.ts'
import { usePieces } from '../../shared/pieces.tsx'
import { words } from '../words.ts'
import styles from '../world3d.module.css'

interface TaskPanelProps {
  readonly task: Task
  readonly language: string
}

/** Guided play only: the next thing to do, and why. It folds to its title. */
export function TaskPanel({ task, language }: TaskPanelProps) {
  const { Icon } = usePieces()
  const { text, why, done, of } = task
  const count = fill(localise(words.doneOf, language), { done: String(done), of: String(of) })
  return (
    <details className={styles.task} open>
      <summary>
        <span className={styles.must}>
          <Icon name="target" /> {localise(words.doNow, language)} · {count}
        </span>
        <strong>{localise(text, language)}</strong>
      </summary>
      <p>{localise(why, language)}</p>
      <progress value={done} max={of} aria-label={count} />
    </details>
  )
}

interface JobPanelProps {
  readonly scenario: Scenario
  readonly language: string
  /** Nothing has been done yet: the job stands open then. */
  readonly fresh: boolean
}

/** Where nobody says what to do next: the job as the briefing told it, to be opened again. */
export function JobPanel({ scenario, language, fresh }: JobPanelProps) {
  const [open] = useState(fresh)
  const job = jobOf(scenario, language)
  if (job === '') return null
  return (
    <details className={styles.task} data-part="job" open={open}>
      <summary>
        <strong>{localise(words.job, language)}</strong>
      </summary>
      <p>{job}</p>
    </details>
  )
}
