import { DropPlace } from '../../ui/drop-place.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { useWords } from '../../words/use-words.ts'

interface DropFileProps {
  /** Takes what was signed as well, not attempt files alone. */
  readonly signed?: boolean
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

/** A place to drop a file on, and the button that does the same without dragging. */
export function DropFile({ signed = false, busy, onFile }: DropFileProps) {
  const { t } = useWords('debriefing')
  const take = (file: File | undefined): void => {
    if (file) onFile(file)
  }
  return (
    <DropPlace onDrop={({ files }) => take(files[0])}>
      <p>{t(signed ? 'verify.dropAny' : 'verify.drop')}</p>
      <FileButton
        look="main"
        busy={busy}
        accept={signed ? '.json,.jwt,application/json,application/jwt' : '.json,application/json'}
        onFiles={([file]) => take(file)}
      >
        {t('verify.choose')}
      </FileButton>
    </DropPlace>
  )
}
