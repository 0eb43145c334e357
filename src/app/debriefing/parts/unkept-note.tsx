import { saveFile } from '../../save-file.ts'
import { useStorage } from '../../storage/storage.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Kept } from '../load.ts'
import { recordName } from './take-away.tsx'

/** Where this record did not reach the disk: this is the last moment to save it, and the button for it. */
export function UnkeptNote({ file, attempt }: Pick<Kept, 'file' | 'attempt'>) {
  const { t } = useWords('debriefing')
  const { keeping, unkept } = useStorage()
  const full = unkept.has(attempt.id)
  if (!full && keeping !== 'forbidden') return null
  return (
    <Note icon="database" title={t(full ? 'storage.full.title' : 'storage.forbidden.title')} live>
      <p>{t('unkept')}</p>
      <p>
        <Button
          icon="download"
          onClick={() =>
            saveFile(recordName(attempt, 'attempt.json'), file.json, 'application/json')
          }
        >
          {t('take.record')}
        </Button>
      </p>
    </Note>
  )
}
