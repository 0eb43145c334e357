import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words/use-words.ts'

/** Asks a learner who has not stirred for long, before they are signed out. What they did is kept either way. */
export function StillHere({ onAnswer }: { readonly onAnswer: () => void }) {
  const { t } = useWords('shell')
  return (
    <Dialog title={t('idle.title')} onClose={onAnswer}>
      <p>{t('idle.text')}</p>
      <p>
        <Button look="main" onClick={onAnswer}>
          {t('idle.here')}
        </Button>
      </p>
    </Dialog>
  )
}
