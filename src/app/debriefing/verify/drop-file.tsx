import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { DropPlace } from '../../ui/drop-place.tsx'
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
  const input = useRef<HTMLInputElement>(null)
  const take = (file: File | undefined): void => {
    if (file) onFile(file)
  }
  return (
    <DropPlace onDrop={({ files }) => take(files[0])}>
      <p>{t(signed ? 'verify.dropAny' : 'verify.drop')}</p>
      <Button
        look="main"
        icon="upload"
        aria-disabled={busy}
        onClick={() => !busy && input.current?.click()}
      >
        {t('verify.choose')}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={signed ? '.json,.jwt,application/json,application/jwt' : '.json,application/json'}
        onChange={(event) => {
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
    </DropPlace>
  )
}
