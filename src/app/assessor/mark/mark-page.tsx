import { useState } from 'react'
import { useParams } from 'wouter'
import { type Kept, useKept } from '../../debriefing/load.ts'
import { DropFile } from '../../debriefing/verify/drop-file.tsx'
import { FindingSheet } from '../../debriefing/verify/finding-sheet.tsx'
import { readFinding } from '../../debriefing/verify/read-finding.ts'
import '../../debriefing/words.ts'
import type { Finding } from '../../debriefing/verify/check-file.ts'
import { useSay } from '../../formats.ts'
import { shelves } from '../../storage/current.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { keepJudged } from './keep-judged.ts'
import { Marking } from './marking.tsx'
import './words.ts'

/** Where an assessor marks an attempt again: one that is kept here, or one from a file. */
export function MarkPage() {
  const { id } = useParams<{ id?: string }>()
  return id === undefined ? <MarkFile /> : <MarkKept key={id} id={id} />
}

function MarkKept({ id }: { readonly id: string }) {
  const { t } = useWords('marking')
  const { t: debriefing } = useWords('debriefing')
  const say = useSay()
  const kept = useKept(id)
  return (
    <Page
      title={t('title')}
      over={kept ? say(kept.attempt.scenario.document.title) : ''}
      lead={t('lead')}
      back={{ to: `/attempt/${id}`, label: t('toAttempt') }}
    >
      {kept === null && <Note title={debriefing('noFile.text')} />}
      {kept && <Marking attempt={kept.attempt} keep={(attempt) => keep(kept, attempt)} />}
    </Page>
  )
}

const keep = async ({ row }: Kept, attempt: Kept['attempt']): Promise<void> =>
  keepJudged(await shelves(), row, attempt)

function MarkFile() {
  const { t } = useWords('marking')
  const { t: debriefing } = useWords('debriefing')
  const [read, setRead] = useState<{ readonly name: string; readonly finding: Finding }>()
  const [busy, setBusy] = useState(false)
  const take = async (file: File) => {
    setBusy(true)
    setRead({ name: file.name, finding: await readFinding(file) })
    setBusy(false)
  }
  const { finding } = read ?? {}
  const good = finding?.status === 'whole' || finding?.status === 'other-engine'
  return (
    <Page title={t('title')} lead={t('lead')} back={{ to: '/assessor', label: t('back') }}>
      <div className={layout.stackWide}>
        {!good && <DropFile busy={busy} onFile={(file) => void take(file)} />}
        <div role="status">
          {busy && <Note title={debriefing('verify.busy')} />}
          {finding?.status === 'changed' && (
            <Note meaning="harm" title={t('changed')}>
              <p>{t('changedText')}</p>
            </Note>
          )}
        </div>
        {read && !good && <FindingSheet name={read.name} finding={read.finding} />}
        {finding && good && <Marking attempt={finding.attempt} keep={null} />}
      </div>
    </Page>
  )
}
