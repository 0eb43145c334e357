import { useCallback, useEffect, useRef, useState } from 'react'
import { broughtId } from '../../address.ts'
import type { Good } from '../../brought/checked.ts'
import { findBrought, keepBrought } from '../../brought/shelf.ts'
import { formatDate, useSay } from '../../formats.ts'
import { useSession } from '../../learners/session.ts'
import type { BroughtRow } from '../../storage/brought-row.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Note, Sign } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { eraseJob } from './erase-job.ts'
import { Report } from './report.tsx'

interface GoodSheetProps {
  readonly good: Good
  readonly onKept: () => void
}

type Keeping =
  | { readonly state: 'asking' | 'kept' | 'same' }
  | { readonly state: 'other'; readonly row: BroughtRow }

/** A scenario without errors: kept at once, unless it would take the place of another version. */
export function GoodSheet({ good, onKept }: GoodSheetProps) {
  const { t, language } = useWords('brought')
  const say = useSay()
  const { keeping, replace } = useKeeping(good, onKept)
  const job = broughtId(good.scenario.id)
  return (
    <Sheet aria-labelledby="good">
      <h2 id="good">
        <Sign meaning="safe" icon="circle-check">
          {t('good.title')}
        </Sign>
      </h2>
      <p>
        <strong>{say(good.scenario.title)}</strong> <bdi>{good.scenario.version}</bdi>
      </p>
      <p role="status">
        {keeping.state === 'kept' && t('good.kept')}
        {keeping.state === 'same' && t('good.same')}
        {keeping.state === 'other' &&
          t('good.other', {
            version: keeping.row.scenario.version,
            when: formatDate(keeping.row.openedAt, language),
          })}
      </p>
      {good.notesLeftOut && <Note title={t('good.notes')} />}
      <div className={layout.row}>
        {keeping.state === 'other' && (
          <Button look="main" icon="refresh" onClick={() => void replace()}>
            {t('good.replace')}
          </Button>
        )}
        {(keeping.state === 'kept' || keeping.state === 'same') && (
          <ButtonLink look="main" icon="arrow-right" to={`/job/${job}`}>
            {t('good.toJob')}
          </ButtonLink>
        )}
      </div>
      {good.warnings > 0 && (
        <details>
          <summary className={layout.touch}>{t('good.warnings', { count: good.warnings })}</summary>
          <div className={layout.stack}>
            <Report file={good.file} report={good.report} />
          </div>
        </details>
      )}
    </Sheet>
  )
}

function useKeeping(good: Good, onKept: () => void) {
  const learner = useSession((session) => session.learner?.id ?? '')
  const [keeping, setKeeping] = useState<Keeping>({ state: 'asking' })
  const tell = useRef(onKept)
  tell.current = onKept
  const job = broughtId(good.scenario.id)
  const keep = useCallback(async () => {
    await keepBrought(good, learner)
    setKeeping({ state: 'kept' })
    tell.current()
  }, [good, learner])
  useEffect(() => {
    let left = false
    const look = async (): Promise<void> => {
      const row = await findBrought(job)
      if (left) return
      if (!row) return keep()
      setKeeping(row.sha256 === good.sha256 ? { state: 'same' } : { state: 'other', row })
    }
    void look()
    return () => {
      left = true
    }
  }, [job, good, keep])
  const replace = async (): Promise<void> => {
    await eraseJob(job)
    await keep()
  }
  return { keeping, replace }
}
