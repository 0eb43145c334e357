import { useEffect, useRef, useState } from 'react'
import { checkAway } from '../../brought/check-away.ts'
import { recheckedBrought } from '../../brought/shelf.ts'
import '../../brought/words.ts'
import { useSay } from '../../formats.ts'
import type { BroughtRow } from '../../storage/brought-row.ts'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { FaultsSheet } from '../open/faults-sheet.tsx'
import { FromFile } from './from-file.tsx'

interface RecheckProps {
  readonly row: BroughtRow
  readonly onGood: () => void
}

/** A job from a file that another version of the app found good: looked at again before it is played. */
export function Recheck({ row, onGood }: RecheckProps) {
  const { t } = useWords('brought')
  const say = useSay()
  const [report, setReport] = useState<string>()
  const told = useRef(onGood)
  told.current = onGood
  useEffect(() => {
    let left = false
    const look = async (): Promise<void> => {
      const checked = await checkAway([{ path: row.file, blob: new Blob([row.text]) }])
      if (left) return
      if (checked.kind !== 'good') return setReport(checked.kind === 'faulty' ? checked.report : '')
      await recheckedBrought(row, checked)
      told.current()
    }
    void look()
    return () => {
      left = true
    }
  }, [row])
  return (
    <Page title={say(row.scenario.title)}>
      {report === undefined ? (
        <Note title={t('outdated.busy')} live />
      ) : (
        <>
          <FaultsSheet file={row.file} report={report} title={t('outdated.title')}>
            {t('outdated.text')}
          </FaultsSheet>
          <FromFile row={row} />
        </>
      )}
    </Page>
  )
}
