import { useState } from 'react'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import { shelves } from '../storage/current.ts'
import { FileButton } from '../ui/file-button.tsx'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { checkHere } from './known.ts'
import { RevokeDialog } from './revoke-dialog.tsx'

/** A credential has some kilobytes. */
const MOST_BYTES = 200_000

interface RevokeFileProps {
  readonly assessor: OpenAssessor
  readonly onDone: () => Promise<void>
}

/** For a credential that this device does not know of: the key came from its backup, or it was forgotten. */
export function RevokeFile({ assessor, onDone }: RevokeFileProps) {
  const { t } = useWords('credentials')
  const [jws, setJws] = useState<string>()
  const [other, setOther] = useState(false)
  const take = async (file: File) => {
    const text = file.size > MOST_BYTES ? '' : await file.text()
    const held = await checkHere(await shelves(), text)
    const own = held.holds && held.key === assessor.id
    setJws(own ? held.jws : undefined)
    setOther(!own)
  }
  return (
    <>
      <FileButton
        accept=".jwt"
        onFiles={([file]) => {
          if (file) void take(file)
        }}
      >
        {t('issued.fromFile')}
      </FileButton>
      <div role="status">{other && <Note meaning="harm" title={t('issued.notYours')} />}</div>
      {jws !== undefined && (
        <RevokeDialog
          jws={jws}
          onClose={() => setJws(undefined)}
          onDone={() => {
            setJws(undefined)
            void onDone()
          }}
        />
      )}
    </>
  )
}
