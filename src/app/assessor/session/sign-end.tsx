import { useState } from 'react'
import type { Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import type { Finding } from '../../debriefing/verify/check-file.ts'
import { DropFile } from '../../debriefing/verify/drop-file.tsx'
import { readFinding } from '../../debriefing/verify/read-finding.ts'
import '../../debriefing/words.ts'
import type { OpenAssessor } from '../../keys/assessor-key.ts'
import { saveFile } from '../../save-file.ts'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { type NotSigned, signEnd } from './sessions.ts'

type Ended =
  | { readonly is: 'signed'; readonly attempt: Attempt<Result> }
  | { readonly is: NotSigned | 'changed' | 'unreadable' }

/** Signs the end of an attempt that was begun with a code of this assessor. */
export function SignEnd({ assessor }: { readonly assessor: OpenAssessor }) {
  const { t } = useWords('session')
  const [busy, setBusy] = useState(false)
  const [ended, setEnded] = useState<Ended>()
  const take = async (file: File) => {
    setBusy(true)
    setEnded(await endOf(await readFinding(file), assessor))
    setBusy(false)
  }
  return (
    <Sheet aria-labelledby="end">
      <h2 id="end">{t('end.title')}</h2>
      <p>{t('end.text')}</p>
      <DropFile busy={busy} onFile={(file) => void take(file)} />
      <div role="status">
        {ended?.is === 'signed' && (
          <Note title={t('end.signed')}>
            <p>
              <Button icon="download" onClick={() => saveSigned(ended.attempt)}>
                {t('end.save')}
              </Button>
            </p>
          </Note>
        )}
        {ended && ended.is !== 'signed' && <Note meaning="harm" title={t(`end.${ended.is}`)} />}
      </div>
    </Sheet>
  )
}

async function endOf(finding: Finding, assessor: OpenAssessor): Promise<Ended> {
  if (finding.status === 'unreadable' || finding.status === 'changed') return { is: finding.status }
  const signed = await signEnd(await shelves(), finding.attempt, assessor, new Date())
  return typeof signed === 'string' ? { is: signed } : { is: 'signed', attempt: signed }
}

const saveSigned = (attempt: Attempt<Result>): void =>
  saveFile(
    `${attempt.scenario.id}-${attempt.id.slice(0, 8)}-supervised.json`,
    JSON.stringify(attempt),
    'application/json',
  )
