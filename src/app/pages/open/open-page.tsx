import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { checkAway } from '../../brought/check-away.ts'
import type { Checked, Given } from '../../brought/checked.ts'
import { filesDropped, takeOver } from '../../brought/given.ts'
import '../../brought/words.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { Bring } from './bring.tsx'
import { BroughtList } from './brought-list.tsx'
import { FaultsSheet } from './faults-sheet.tsx'
import { GoodSheet } from './good-sheet.tsx'

/** What was found out about a file, with a number of its own: the same file may come again. */
interface Finding {
  readonly number: number
  readonly checked: Checked
}

/** Where a scenario from anybody comes in: checked as `validate` does, and kept when it is good. */
export function OpenPage() {
  const { t } = useWords('brought')
  const { t: words } = useWords()
  const [finding, setFinding] = useState<Finding>()
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState(0)
  const number = useRef(0)
  const open = async (coming: Promise<readonly Given[]>): Promise<void> => {
    number.current += 1
    const mine = number.current
    setBusy(true)
    setFinding(undefined)
    const given = await coming.catch(() => [])
    const checked = await checkAway(given)
    // Somebody may have brought another one meanwhile: the latest counts.
    if (mine !== number.current) return
    setFinding({ number: mine, checked })
    setBusy(false)
  }
  const first = useRef(open)
  useEffect(() => {
    const handed = takeOver()
    if (handed) void first.current(handed)
  }, [])
  return (
    <Page title={t('open')} lead={t('lead')} back={{ to: '/', label: words('job.back') }}>
      <div className={layout.stackWide}>
        <Bring
          onFiles={(given) => void open(Promise.resolve(given))}
          onDrop={(dropped) => void open(filesDropped(dropped))}
        />
        <div role="status">{busy && <Note title={t('bring.busy')} />}</div>
        {finding && (
          <Found
            key={finding.number}
            checked={finding.checked}
            onKept={() => setKept((before) => before + 1)}
          />
        )}
        <BroughtList key={kept} />
      </div>
    </Page>
  )
}

interface FoundProps {
  readonly checked: Checked
  readonly onKept: () => void
}

function Found({ checked, onKept }: FoundProps) {
  const { t } = useWords('brought')
  switch (checked.kind) {
    case 'good':
      return <GoodSheet good={checked} onKept={onKept} />
    case 'faulty':
      return (
        <FaultsSheet file={checked.file} report={checked.report} title={t('faulty.title')}>
          {t('faulty.text')}
        </FaultsSheet>
      )
    case 'refused': {
      const { why, what } = checked
      return (
        <Note icon="circle-x" title={t(`refused.${why}.title`, { what })} live>
          <p>{t(`refused.${why}.text`, { what })}</p>
          {(why === 'attempt' || why === 'hand-in') && (
            <p>
              <Link href={why === 'attempt' ? '/verify' : '/class'} className={layout.touch}>
                {t(`refused.${why}.go`)}
              </Link>
            </p>
          )}
        </Note>
      )
    }
  }
}
