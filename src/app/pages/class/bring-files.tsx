import { FileButton } from '../../ui/file-button.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'

interface BringFilesProps {
  readonly busy: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** Two ways to the same: some files, or all in a folder. */
export function BringFiles({ busy, onFiles }: BringFilesProps) {
  const { t } = useWords('class')
  return (
    <Sheet>
      <p>{t('bring.text')}</p>
      <div className={layout.row}>
        <FileButton
          look="main"
          multiple
          busy={busy}
          accept=".json,application/json"
          onFiles={onFiles}
        >
          {t('bring.files')}
        </FileButton>
        <FileButton look="glove" folder busy={busy} onFiles={onFiles}>
          {t('bring.folder')}
        </FileButton>
      </div>
    </Sheet>
  )
}
