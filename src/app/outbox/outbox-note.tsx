import type { ReactNode } from 'react'
import { isWholeSite } from '../launch/whole-site.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { post, type SenderState } from './channel.ts'
import { useConnection } from './connection.ts'

interface OutboxNoteProps {
  readonly count: number
  readonly sender: SenderState | null
}

/** Why records wait, and the way on. */
export function OutboxNote({ count, sender }: OutboxNoteProps) {
  const { t } = useWords('outbox')
  const { is } = useConnection(({ state }) => state)
  const waits = t('outbox.waits', { count })
  const words = sender?.words ?? ''
  const setUp = isWholeSite() && <ButtonLink to="/connections">{t('records')}</ButtonLink>
  const now = (
    <Button icon="refresh" onClick={() => post({ about: 'again' })}>
      {t('outbox.now')}
    </Button>
  )
  if (is === 'none') return <Way title={waits} text={t('outbox.nowhere')} />
  if (is !== 'open') return <Way title={waits} text={t('outbox.locked')} on={setUp} />
  if (sender?.is === 'closed')
    return (
      <Note meaning="harm" title={t('outbox.closed')} live>
        <p>
          {waits} {t('outbox.closedHelp')} <ServerWords words={words} />
        </p>
        <p className={layout.row}>
          {setUp}
          {now}
        </p>
      </Note>
    )
  if (!navigator.onLine) return <Way title={waits} text={t('outbox.offline')} />
  if (sender?.is !== 'resting') return <Way title={waits} text={t('outbox.goes')} />
  return words === '' ? (
    <Way title={waits} text={t('outbox.silent')} on={now} />
  ) : (
    <Way
      title={waits}
      text={
        <>
          {t('outbox.busy')} <ServerWords words={words} />
        </>
      }
      on={now}
    />
  )
}

/** What a store said, as it said it. */
export function ServerWords({ words }: { readonly words: string }) {
  if (words === '') return null
  return <bdi lang="en">“{words}”</bdi>
}

interface WayProps {
  readonly title: string
  readonly text: ReactNode
  readonly on?: ReactNode
}

function Way({ title, text, on }: WayProps) {
  return (
    <Note icon="cloud-off" title={title} live>
      <p>{text}</p>
      {on && <p>{on}</p>}
    </Note>
  )
}
