import { useEffect, useRef } from 'react'
import type { Given } from '../../brought/checked.ts'
import { filesChosen } from '../../brought/given.ts'
import { Button } from '../../ui/button.tsx'
import { DropPlace } from '../../ui/drop-place.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'

interface BringProps {
  readonly onFiles: (given: readonly Given[]) => void
  readonly onDrop: (dropped: DataTransfer) => void
}

/** A file, a folder or a zip: by dropping it, or by choosing it. */
export function Bring({ onFiles, onDrop }: BringProps) {
  const { t } = useWords('brought')
  const file = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // React has no name for it.
    if (folder.current) folder.current.webkitdirectory = true
  }, [])
  const take = (event: { readonly currentTarget: HTMLInputElement }): void => {
    const given = filesChosen(event.currentTarget.files)
    event.currentTarget.value = ''
    if (given.length > 0) onFiles(given)
  }
  return (
    <DropPlace onDrop={onDrop}>
      <p>{t('bring.drop')}</p>
      <div className={layout.row}>
        <Button look="main" icon="upload" onClick={() => file.current?.click()}>
          {t('bring.file')}
        </Button>
        <Button look="glove" icon="upload" onClick={() => folder.current?.click()}>
          {t('bring.folder')}
        </Button>
      </div>
      <input
        ref={file}
        hidden
        type="file"
        accept=".json,.zip,application/json,application/zip"
        onChange={take}
      />
      <input ref={folder} hidden type="file" onChange={take} />
    </DropPlace>
  )
}
