import { Component, type ReactNode } from 'react'
import { Button } from './ui/button.tsx'
import { Note } from './ui/note.tsx'
import { Page } from './ui/page.tsx'
import { useWords } from './words/use-words.ts'

interface ArrivalProps {
  readonly children: ReactNode
}

/**
 * Catches a page that did not arrive, as when the network went or the server has a newer version.
 * Nothing is lost: loading again brings the newer version.
 */
export class Arrival extends Component<ArrivalProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
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
