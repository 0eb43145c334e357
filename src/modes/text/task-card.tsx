import { useState } from 'react'
import { taskOf } from '../../engine/offers/task.ts'
import { jobOf } from '../shared/job-of.ts'
import { usePieces } from '../shared/pieces.tsx'
import { Listen } from './listen.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** What one is asked for, and what to do now. */
export function TaskCard() {
  return (
    <div className={styles.task}>
      <Task />
      <Job />
    </div>
  )
}

/** The job as the briefing told it: there to be read at the start, and to be opened again. */
function Job() {
  const { run, say, language } = useRoom()
  const { Sheet } = usePieces()
  const job = jobOf(run.scenario, language)
  const [open, setOpen] = useState(run.actions.length === 0)
  if (job === '') return null
  return (
    <Sheet className={styles.card}>
      <details
        className={styles.more}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{say('job')}</summary>
        <p>{job}</p>
        <Listen name={say('job')} text={job} />
      </details>
    </Sheet>
  )
}

/** What to do now, and why: in guided play only. */
function Task() {
  const { run, say } = useRoom()
  const { Note } = usePieces()
  const text = useTexts()
  const task = taskOf(run)
  if (!task) return null
  const progress = say('doNow', { done: String(task.done), of: String(task.of) })
  return (
    <section aria-labelledby="task">
      <Note meaning="must" title={progress}>
        <h2 id="task" className={styles.taskTitle}>
          {text(task.text)}
        </h2>
        <p>{text(task.why)}</p>
        <Listen name={text(task.text)} text={`${text(task.text)} ${text(task.why)}`} />
      </Note>
    </section>
  )
}
