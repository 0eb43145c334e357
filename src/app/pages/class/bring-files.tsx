import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
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
  const some = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // React has no name for it.
    if (folder.current) folder.current.webkitdirectory = true
  }, [])
  const take = (event: { readonly currentTarget: HTMLInputElement }): void => {
    const files = [...(event.currentTarget.files ?? [])]
    event.currentTarget.value = ''
    onFiles(files)
  }
  return (
    <Sheet>
      <p>{t('bring.text')}</p>
      <div className={layout.row}>
        <Button
          look="main"
          icon="upload"
          aria-disabled={busy}
          onClick={() => !busy && some.current?.click()}
        >
          {t('bring.files')}
        </Button>
        <Button
          look="glove"
          icon="upload"
          aria-disabled={busy}
          onClick={() => !busy && folder.current?.click()}
        >
          {t('bring.folder')}
        </Button>
      </div>
      <input
        ref={some}
        hidden
        type="file"
        multiple
        accept=".json,application/json"
        onChange={take}
      />
      <input ref={folder} hidden type="file" onChange={take} />
    </Sheet>
  )
}
