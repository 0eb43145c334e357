import { useCallback, useEffect, useState } from 'react'
import { Link } from 'wouter'
import '../../brought/words.ts'
import { useSay } from '../../formats.ts'
import type { BroughtRow } from '../../storage/brought-row.ts'
import { shelves } from '../../storage/current.ts'
import layout from '../../ui/layout.module.css'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { EraseBrought } from './erase-brought.tsx'
import { OpenedBy } from './opened-by.tsx'
import styles from './report.module.css'

/** Every job on this device that came from a file, with who opened it and the way to erase it. */
export function BroughtList() {
  const { t } = useWords('brought')
  const say = useSay()
  const [rows, setRows] = useState<readonly BroughtRow[]>()
  const look = useCallback(() => {
    void shelves()
      .then((on) => on.list('brought'))
      .then(setRows)
  }, [])
  useEffect(look, [look])
  if (!rows) return null
  return (
    <Sheet aria-labelledby="brought">
      <h2 id="brought">{t('list.title')}</h2>
      {rows.length === 0 ? (
        <p className={layout.soft}>{t('list.none')}</p>
      ) : (
        <Rows className={styles.list}>
          {rows.map((row) => (
            <li key={row.job}>
              <span>
                <Link href={`/job/${row.job}`} className={layout.touch}>
                  {say(row.scenario.title)}
                </Link>{' '}
                <bdi className={layout.soft}>{row.scenario.version}</bdi>
                <br />
                <span className={`${layout.small} ${layout.soft}`}>
                  <OpenedBy row={row} />
                </span>
              </span>
              <EraseBrought row={row} onErased={look} />
            </li>
          ))}
        </Rows>
      )}
    </Sheet>
  )
}
