import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { useWords } from '../../words/use-words.ts'

interface PieceDialogProps {
  readonly title: string
  readonly onKeep: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Where something is written down for the portfolio; the button at its end keeps it. */
export function PieceDialog({ title, onKeep, onClose, children }: PieceDialogProps) {
  const { t } = useWords('portfolio')
  return (
    <Dialog title={title} onClose={onClose}>
      <Form onSubmit={onKeep}>
        {children}
        <div>
          <Button look="main" type="submit">
            {t('add.keep')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
