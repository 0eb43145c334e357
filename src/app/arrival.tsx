import { Component, type ReactNode } from 'react'
import { Button } from './ui/button.tsx'
import { Note } from './ui/note.tsx'
import { Page } from './ui/page.tsx'
import { useWords } from './words/use-words.ts'

interface ArrivalProps {
  /** Where the person is: what did not arrive there does not stand in the way of what comes next. */
  readonly room: string
  readonly children: ReactNode
}

interface ArrivalState {
  readonly failed: boolean
  readonly room: string
}

/**
 * Catches a page that did not arrive, as when the network went or the server has a newer version.
 * Nothing is lost: loading again brings the newer version.
 */
export class Arrival extends Component<ArrivalProps, ArrivalState> {
  override state = { failed: false, room: this.props.room }

  static getDerivedStateFromProps(
    { room }: ArrivalProps,
    state: ArrivalState,
  ): ArrivalState | null {
    return room === state.room ? null : { failed: false, room }
  }

  static getDerivedStateFromError(): Pick<ArrivalState, 'failed'> {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <NotArrived /> : this.props.children
  }
}

function NotArrived() {
  const { t } = useWords('shell')
  return (
    <Page title={t('arrival.title')}>
      <Note icon="cloud-off" title={t('arrival.text')}>
        <p>
          <Button icon="refresh" onClick={() => location.reload()}>
            {t('common.again')}
          </Button>
        </p>
      </Note>
    </Page>
  )
}
