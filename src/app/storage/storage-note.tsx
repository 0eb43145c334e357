import { classes } from '../ui/classes.ts'
import styles from '../ui/frame.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { useStorage } from './storage.ts'

/** Says on every page when records no longer reach the disk, and what to do. */
export function StorageNote() {
  const { t } = useWords('shell')
  const keeping = useStorage((state) => state.keeping)
  if (keeping !== 'full' && keeping !== 'forbidden') return null
  return (
    <div className={classes(styles.inner, styles.news)}>
      <Note icon="database" title={t(`storage.${keeping}.title`)} live>
        <p>{t(`storage.${keeping}.text`)}</p>
      </Note>
    </div>
  )
}
