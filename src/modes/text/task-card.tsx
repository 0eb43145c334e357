import { taskOf } from '../../engine/offers/task.ts'
import { usePieces } from '../shared/pieces.tsx'
import { Listen } from './listen.tsx'
import { useRoom, useTexts } from './room.ts'
import styles from './text.module.css'

/** What to do now, and why: in guided play only. */
export function TaskCard() {
  const { run, say } = useRoom()
  const { Note } = usePieces()
  const text = useTexts()
  const task = taskOf(run)
  if (!task) return null
  const progress = say('doNow', { done: String(task.done), of: String(task.of) })
  return (
    <section className={styles.task} aria-labelledby="task">
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
