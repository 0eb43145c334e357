import '../../brought/words.ts'
import { useLocation } from 'wouter'
import { filesDropped, handOver } from '../../brought/given.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useDrop } from '../../ui/drop-place.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './library.module.css'

const wholePage = { current: document.body }

/** The way to a job that does not ship: by the button, or by dropping its file anywhere here. */
export function OpenFile() {
  const { t } = useWords('brought')
  const [, goTo] = useLocation()
  useDrop(wholePage, (dropped) => {
    handOver(filesDropped(dropped))
    goTo('/open')
  })
  return (
    <Sheet className={styles.open} gap="none">
      <p>{t('openText')}</p>
      <ButtonLink look="glove" icon="upload" to="/open">
        {t('open')}
      </ButtonLink>
    </Sheet>
  )
}
