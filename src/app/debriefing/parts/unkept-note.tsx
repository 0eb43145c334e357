import { saveFile } from '../../save-file.ts'
import { reachesDisk, useStorage } from '../../storage/storage.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Kept } from '../load.ts'
import { recordName } from './take-away.tsx'

/** Where records do not reach the disk: this is the last moment to save this one, and the button for it. */
export function UnkeptNote({ file, attempt }: Pick<Kept, 'file' | 'attempt'>) {
  const { t } = useWords('debriefing')
  const keeping = useStorage((state) => state.keeping)
  if (reachesDisk(keeping)) return null
  const full = keeping === 'full'
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
