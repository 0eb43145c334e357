import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { hundredths } from '../../../core/hundredths.ts'
import { writeChoices } from '../../address.ts'
import { HandIn } from '../../class/hand-in.tsx'
import { formatDate, formatTicks, useSay } from '../../formats.ts'
import { useWhoLearns } from '../../launch/use-who-learns.ts'
import { isWholeSite } from '../../launch/whole-site.ts'
import { OutboxSection } from '../../outbox/outbox-section.tsx'
import { reportToTake } from '../../report/report-to-take.ts'
import { saveFile } from '../../save-file.ts'
import { type AttemptRow, type FileRow, jobOf } from '../../storage/attempt-rows.ts'
import { fileOf } from '../../storage/attempts.ts'
import { shelves } from '../../storage/current.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { OutcomeTag } from '../../ui/outcome-tag.tsx'
import { Page } from '../../ui/page.tsx'
import { Empty, Sheet } from '../../ui/sheet.tsx'
import { Table } from '../../ui/table.tsx'
import { countTries, useAttempts } from '../../use-attempts.ts'
import { useWords } from '../../words/use-words.ts'

/** The attempts of the person who is here, to look at and to take away. */
export function RecordsPage() {
  const { t } = useWords()
  const { attempts, loaded } = useAttempts()
  const learns = useWhoLearns()
  // Where a store or a platform is told, others see them: the job's page says what, the outbox says where.
  const told =
    learns === 'leaves' || learns === 'alone' ? (['lead', 'alone'] as const) : (['lead'] as const)
  const heads = ['job', 'when', 'outcome', 'marks', 'take'] as const
  return (
    <Page
      title={t('records.title')}
      lead={told.map((key) => t(`records.${key}`)).join(' ')}
      facts={
        isWholeSite() && (
          <p>
            <ButtonLink look="glove" icon="books" to="/portfolio">
              {t('records.portfolio')}
            </ButtonLink>
          </p>
        )
      }
    >
      <OutboxSection whose="mine" />
      <HandIn attempts={attempts} />
      {loaded && attempts.length === 0 && (
        <div className={layout.section}>
          <Empty title={t('records.none.title')}>
            <p>{t('records.none.text')}</p>
            <p>
              <ButtonLink look="main" to="/">
                {t('records.none.go')}
              </ButtonLink>
            </p>
          </Empty>
        </div>
      )}
      {attempts.length > 0 && (
        <Sheet className={layout.section} aria-labelledby="attempts">
          <h2 id="attempts">{t('records.attempts')}</h2>
          <Table
            caption={t('records.caption')}
            heads={heads.map((head) => t(`records.head.${head}`))}
          >
            {attempts.map((attempt) => (
              <AttemptLine key={attempt.id} attempt={attempt} all={attempts} />
            ))}
          </Table>
        </Sheet>
      )}
    </Page>
  )
}

interface AttemptLineProps {
  readonly attempt: AttemptRow
  readonly all: readonly AttemptRow[]
}

function AttemptLine({ attempt, all }: AttemptLineProps) {
  const { t, language } = useWords()
  const say = useSay()
  const title = say(attempt.scenario.title)
  const { number, abandoned } = countTries(all, attempt)
  const { verdict } = attempt
  return (
    <tr>
      <th scope="row">
        {attempt.state === 'running' ? (
          title
        ) : (
          <Link href={`/attempt/${attempt.id}`} className={layout.touch}>
            {title}
          </Link>
        )}
        <div className={`${layout.small} ${layout.soft}`}>
          {t('records.number', { number })}
          {abandoned > 0 && ` · ${t('records.abandoned', { count: abandoned })}`}
        </div>
      </th>
      <td>
        <span className={layout.keep}>{formatDate(attempt.startedAt, language)}</span>
        <div className={`${layout.small} ${layout.soft}`}>
          {t(`purpose.${attempt.purpose}.name`)}, {t(`interface.${attempt.interface}`)}
        </div>
        <Pauses attempt={attempt} />
      </td>
      <td>
        {verdict ? (
          <OutcomeTag outcome={verdict.outcome} />
        ) : (
          t('carryOn.pausedAt', { time: formatTicks(attempt.progress.tick) })
        )}
        {attempt.judged?.map(({ id, assessor, outcome, scaled }) => (
          <div key={id} className={layout.small}>
            {t('records.judged', {
              name: assessor,
              outcome: t(`outcome.${outcome}`),
              marks: hundredths(scaled),
            })}
          </div>
        ))}
      </td>
      <td className={layout.keep} data-name={t('records.head.marks')}>
        {verdict && attempt.state === 'finished' ? (
          <bdi>{t('records.marks', { marks: hundredths(verdict.scaled) })}</bdi>
        ) : (
          '–'
        )}
      </td>
      <td>
        {attempt.state === 'running' ? (
          <ButtonLink
            icon="player-play"
            to={`/play/${jobOf(attempt)}${writeChoices({ attempt: attempt.id, interface: attempt.interface })}`}
          >
            {t('carryOn.go')}
          </ButtonLink>
        ) : (
          <TakeAway attempt={attempt} title={title} />
        )}
      </td>
    </tr>
  )
}

function Pauses({ attempt }: { readonly attempt: AttemptRow }) {
  const { t } = useWords()
  if (attempt.pauses.length === 0) return null
  return (
    <details className={layout.small}>
      <summary className={layout.touch}>
        {t('records.pauses', { count: attempt.pauses.length })}
      </summary>
      <ul className={layout.bullets}>
        {attempt.pauses.map((pause) => (
          <li key={pause.at}>
            <bdi>{formatTicks(pause.tick)}</bdi> {t(`pause.${pause.reason}`)}
            {pause.seconds !== null &&
              `, ${t('pause.lasted', { count: Math.round(pause.seconds) })}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The three forms a record leaves in: a report to print, the attempt file, the statements. */
const forms = [
  { name: 'report', icon: 'printer', ending: 'report.html', type: 'text/html' },
  { name: 'json', icon: 'download', ending: 'attempt.json', type: 'application/json' },
  { name: 'statements', icon: 'download', ending: 'statements.json', type: 'application/json' },
] as const satisfies readonly { readonly name: keyof FileRow; [field: string]: string }[]

function TakeAway({ attempt, title }: { readonly attempt: AttemptRow; readonly title: string }) {
  const { t } = useWords()
  const has = useHasFile(attempt)
  if (!has) return <span className={layout.soft}>{t('records.noFile')}</span>
  const take = async ({ name, ending, type }: (typeof forms)[number]) => {
    const file = await fileOf(await shelves(), attempt.id)
    if (!file) return
    const content = name === 'report' ? await reportToTake(attempt, file) : file[name]
    saveFile(`${attempt.scenario.id}-${attempt.id.slice(0, 8)}-${ending}`, content, type)
  }
  return (
    <span className={layout.rowTight}>
      {forms.map((form) => (
        <Button
          key={form.name}
          icon={form.icon}
          aria-label={`${t(`records.take.${form.name}`)}: ${title}`}
          onClick={() => void take(form)}
        >
          {t(`records.take.${form.name}`)}
        </Button>
      ))}
    </span>
  )
}

/** Whether there is anything to take away: not of a try that was given up after its job was gone. */
function useHasFile({ id, state }: AttemptRow): boolean {
  const [has, setHas] = useState(state === 'finished')
  useEffect(() => {
    let wanted = true
    void shelves()
      .then((on) => fileOf(on, id))
      .then((file) => wanted && setHas(file !== undefined || state === 'finished'))
    return () => {
      wanted = false
    }
  }, [id, state])
  return has
}
