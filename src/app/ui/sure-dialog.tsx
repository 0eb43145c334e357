import { useWords } from '../words/use-words.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import type { IconName } from './icon.tsx'
import layout from './layout.module.css'

interface SureDialogProps {
  readonly title: string
  /** What follows, and what stays. */
  readonly text: string
  readonly go: string
  readonly icon?: IconName
  readonly onGo: () => void
  readonly onClose: () => void
}

/** Asked before something that cannot be undone, with the way back beside it. */
export function SureDialog({ title, text, go, icon = 'trash', onGo, onClose }: SureDialogProps) {
  const { t } = useWords('shell')
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div className={layout.row}>
        <Button look="main" icon={icon} onClick={onGo}>
          {go}
        </Button>
        <Button look="glove" onClick={onClose}>
          {t('common.back')}
        </Button>
      </div>
    </Dialog>
  )
}
