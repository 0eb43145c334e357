import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import styles from '../ui/frame.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { takeUpdate, useUpdate } from './service-worker.ts'

/** Offers a new version once it is here; never by itself, never during an attempt. */
export function UpdateOffer() {
  const { t } = useWords()
  const offered = useUpdate((state) => state.waiting !== null && state.attempts === 0)
  const elsewhere = useUpdate((state) => state.elsewhere)
  if (!offered) return null
  return (
    <div className={classes(styles.inner, styles.news)}>
      <Note icon="refresh" title={t('update.title')} live>
        <p>{t(elsewhere ? 'update.elsewhere' : 'update.text')}</p>
        <p>
          <Button onClick={() => void takeUpdate()}>{t('update.take')}</Button>
        </p>
      </Note>
    </div>
  )
}
