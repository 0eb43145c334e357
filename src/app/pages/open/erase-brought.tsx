import { useState } from 'react'
import { useSay } from '../../formats.ts'
import type { BroughtRow } from '../../storage/brought-row.ts'
import { Button } from '../../ui/button.tsx'
import { SureDialog } from '../../ui/sure-dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { eraseJob } from './erase-job.ts'

interface EraseBroughtProps {
  readonly row: BroughtRow
  readonly onErased: () => void
}

/** Takes a job from a file off this device, after it is said what goes with it. */
export function EraseBrought({ row, onErased }: EraseBroughtProps) {
  const { t } = useWords('brought')
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
        <SureDialog
          title={t('erase.title')}
          text={t('erase.text')}
          go={t('erase.go')}
          onGo={() => void erase()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
