import { useState } from 'react'
import { go } from '../../address.ts'
import { useWhoLearns } from '../../launch/use-who-learns.ts'
import { eraseAndLeave, useSession } from '../../learners/session.ts'
import { askToKeep, useStorage } from '../../storage/storage.ts'
import { Button } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { SureDialog } from '../../ui/sure-dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { Group } from './group.tsx'

/** What is kept on this device, and how to take it off. */
export function YourData() {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const keeping = useStorage((state) => state.keeping)
  const learner = useSession((session) => session.learner)
  const learns = useWhoLearns()
  const erase = async () => {
    await eraseAndLeave()
    go('/who')
  }
  return (
    <Group id="data">
      <p>{t('settings.data.text')}</p>
      <p>{t(`job.kept.${learns}`)}</p>
      <p>{t(`storage.${keeping}.title`)}</p>
      <div className={layout.row}>
        {keeping === 'may-go' && (
          <Button icon="database" onClick={() => void askToKeep()}>
            {t('settings.data.keep')}
          </Button>
        )}
        {learner && (
          <Button icon="trash" onClick={() => setAsking(true)}>
            {t('who.here.erase')}
          </Button>
        )}
      </div>
      {asking && (
        <SureDialog
          title={t('who.erase.title')}
          text={t('who.erase.text')}
          go={t('who.erase.go')}
          onGo={() => void erase()}
          onClose={() => setAsking(false)}
        />
      )}
    </Group>
  )
}
