import '../../brought/words.ts'
import { go } from '../../address.ts'
import type { BroughtRow } from '../../storage/brought-row.ts'
import { ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { EraseBrought } from '../open/erase-brought.tsx'
import { OpenedBy } from '../open/opened-by.tsx'

/** Where a job came from that does not ship with the app, and the way to take it off the device. */
export function FromFile({ row }: { readonly row: BroughtRow }) {
  const { t } = useWords('brought')
  return (
    <Sheet>
      <h2 className={layout.minor}>{t('facts.title')}</h2>
      <Note title={t('mark')}>
        <p>{t('facts.text')}</p>
      </Note>
      <Rows className={layout.small}>
        <li>
          <bdi>{t('facts.file', { file: row.file })}</bdi>
        </li>
        <li>
          <OpenedBy row={row} />
        </li>
        <li>
          <bdi>{t('facts.digest', { digest: row.sha256.slice(0, 12) })}</bdi>
        </li>
      </Rows>
      <div className={layout.row}>
        <EraseBrought row={row} onErased={() => go('/', { replace: true })} />
        <ButtonLink icon="upload" to="/open">
          {t('facts.newer')}
        </ButtonLink>
      </div>
    </Sheet>
  )
}
