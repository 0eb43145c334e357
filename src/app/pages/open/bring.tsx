import type { Given } from '../../brought/checked.ts'
import { filesChosen } from '../../brought/given.ts'
import { DropPlace } from '../../ui/drop-place.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'

interface BringProps {
  readonly onFiles: (given: readonly Given[]) => void
  readonly onDrop: (dropped: DataTransfer) => void
}

/** A file, a folder or a zip: by dropping it, or by choosing it. */
export function Bring({ onFiles, onDrop }: BringProps) {
  const { t } = useWords('brought')
  const take = (files: readonly File[]): void => onFiles(filesChosen(files))
  return (
    <DropPlace onDrop={onDrop}>
      <p>{t('bring.drop')}</p>
      <div className={layout.row}>
        <FileButton look="main" accept=".json,.zip,application/json,application/zip" onFiles={take}>
          {t('bring.file')}
        </FileButton>
        <FileButton look="glove" folder onFiles={take}>
          {t('bring.folder')}
        </FileButton>
      </div>
    </DropPlace>
  )
}
