import { useEffect } from 'react'
import { findConnection, useConnection } from '../../outbox/connection.ts'
import { OutboxSection } from '../../outbox/outbox-section.tsx'
import { startOutbox } from '../../outbox/start.ts'
import '../../outbox/words.ts'
import { shelves } from '../../storage/current.ts'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { ConnectionForm } from './connection-form.tsx'
import { ConnectionSheet } from './connection-sheet.tsx'
import { CorsSheet } from './cors-sheet.tsx'

/** For staff: where records of this device go, whether they arrive, and what a store has to allow. */
export function ConnectionsPage() {
  const { t } = useWords('outbox')
  const { t: words } = useWords()
  const { is } = useConnection(({ state }) => state)
  useEffect(() => {
    void shelves().then(findConnection).then(startOutbox)
  }, [])
  return (
    <Page
      title={t('records')}
      lead={t('connection.lead')}
      back={{ to: '/records', label: words('records.title') }}
    >
      <div className={layout.stackWide}>
        <p>{t('connection.what')}</p>
        {is !== 'none' && <ConnectionSheet />}
        <ConnectionForm />
        <CorsSheet />
        <OutboxSection whose="all" />
      </div>
    </Page>
  )
}
