import { useState } from 'react'
import { useSay } from '../../formats.ts'
import type { BroughtRow } from '../../storage/shelves.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import { eraseJob } from './erase-job.ts'

interface EraseBroughtProps {
  readonly row: BroughtRow
  readonly onErased: () => void
}

/** Takes a job from a file off this device, after it is said what goes with it. */
export function EraseBrought({ row, onErased }: EraseBroughtProps) {
  const { t } = useWords('brought')
  const { t: words } = useWords()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const erase = async (): Promise<void> => {
    await eraseJob(row.job)
    onErased()
  }
  return (
    <>
      <Button
        icon="trash"
        aria-label={`${t('facts.erase')}: ${say(row.scenario.title)}`}
        onClick={() => setAsking(true)}
      >
        {t('facts.erase')}
      </Button>
      {asking && (
        <Dialog title={t('erase.title')} onClose={() => setAsking(false)}>
          <p>{t('erase.text')}</p>
          <div className={layout.row}>
            <Button look="main" onClick={() => void erase()}>
              {t('erase.go')}
            </Button>
            <Button look="glove" onClick={() => setAsking(false)}>
              {words('common.back')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
