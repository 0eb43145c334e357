import type { FinishedAttempt } from '../../../records/story/attempt.ts'
import { isWholeSite } from '../../launch/whole-site.ts'
import { reportToTake } from '../../report/report-to-take.ts'
import { saveFile } from '../../save-file.ts'
import { jobOf } from '../../storage/attempt-rows.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import type { Kept } from '../load.ts'
import styles from './parts.module.css'

const forms = [
  {
    name: 'report',
    label: 'take.report',
    icon: 'file-text',
    ending: 'report.html',
    type: 'text/html',
  },
  {
    name: 'json',
    label: 'take.record',
    icon: 'download',
    ending: 'attempt.json',
    type: 'application/json',
  },
  {
    name: 'statements',
    label: 'take.statements',
    icon: 'download',
    ending: 'statements.json',
    type: 'application/json',
  },
] as const

/** What a file is called in which a record leaves. */
export const recordName = ({ id, scenario }: FinishedAttempt, ending: string): string =>
  `${scenario.id}-${id.slice(0, 8)}-${ending}`

/** Try again, print, and the three forms in which the record leaves. */
export function TakeAway({ row, file, attempt }: Kept) {
  const { t } = useWords('debriefing')
  return (
    <div className={layout.row}>
      <ButtonLink look="glove" icon="refresh" to={`/job/${jobOf(row)}`}>
        {t('take.again')}
      </ButtonLink>
      <Button look="glove" icon="printer" onClick={() => print()}>
        {t('take.print')}
      </Button>
      {isWholeSite() && (
        <ButtonLink look="glove" icon="clipboard-check" to={`/attempt/${row.id}/mark`}>
          {t('take.mark')}
        </ButtonLink>
      )}
      {forms.map(({ name, label, icon, ending, type }) => (
        <Button
          key={name}
          look="glove"
          icon={icon}
          onClick={async () => {
            const content = name === 'report' ? await reportToTake(row, file) : file[name]
            saveFile(recordName(attempt, ending), content, type)
          }}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  )
}

/** What only the printed page needs: on which evidence it rests, and a line to sign. */
export function OnPaper({ attempt }: { readonly attempt: FinishedAttempt }) {
  const { t } = useWords('debriefing')
  return (
    <div className={styles.paper}>
      <p>
        {t('paper.evidence', {
          job: attempt.scenario.id,
          version: attempt.scenario.version,
          seed: attempt.seed,
          digest: attempt.digest,
        })}
      </p>
      <p>{t('paper.check')}</p>
      <p className={styles.sign}>{t('paper.sign')}</p>
    </div>
  )
}
