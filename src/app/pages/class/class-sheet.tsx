import { useState } from 'react'
import {
  type ClassWords,
  cellsOf,
  criteriaOf,
  type Order,
  sortRows,
} from '../../../records/class/class-table.ts'
import { csvOf } from '../../../records/class/csv.ts'
import { statementsOf } from '../../../records/statements.ts'
import type { Brought } from '../../class/read-files.ts'
import { formatDate, formatTicks, useSay } from '../../formats.ts'
import { saveFile } from '../../save-file.ts'
import type { Shipped } from '../../shipped/shipped.ts'
import '../../shipped/words.ts'
import { useShipped } from '../../shipped/use-shipped.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { AgreementSheets } from './agreement-sheet.tsx'
import { ClassPaper } from './class-paper.tsx'
import { ClassTable } from './class-table.tsx'

/** The tries of one job in a table, and the ways in which they leave: paper, spreadsheet, statements. */
export function ClassSheet({ brought }: { readonly brought: readonly Brought[] }) {
  const { t, language } = useWords('class')
  const say = useSay()
  const jobs = [...new Map(brought.map(({ row }) => [row.job, row.title]))]
  const shippedAs = useShipped()
  const shipped = new Map(brought.map(({ row, attempt }) => [row.id, shippedAs(attempt.scenario)]))
  const classWords = useClassWords(shipped)
  const paperWords = useClassWords(shipped, ON_PAPER)
  const [chosen, setChosen] = useState<string>()
  const [order, setOrder] = useState<Order>({ by: 'learner', down: false })
  const job = chosen ?? jobs[0]?.[0]
  const ofJob = brought.filter(({ row }) => row.job === job)
  const rows = sortRows(
    ofJob.map(({ row }) => row),
    order,
  )
  const columns = criteriaOf(ofJob.map(({ attempt }) => attempt))
  const statements = () =>
    ofJob
      .filter(({ row }) => row.mark !== 'changed')
      .flatMap(({ attempt, judgements }) => statementsOf(attempt, { judgements }))
      .map((each) => JSON.stringify(each))
  return (
    <>
      <Sheet aria-labelledby="class-table">
        <h2 id="class-table">
          {say(ofJob[0]?.row.title ?? {})}, {t('table.tries', { count: rows.length })}
        </h2>
        {jobs.length > 1 && (
          <Select
            label={t('table.job')}
            value={job}
            options={jobs.map(([value, title]) => ({ value, label: say(title) }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <ClassPaper
          rows={rows}
          columns={columns}
          overview={cellsOf(
            rows.map((row) => ({ ...row, startedAt: formatDate(row.startedAt, language) })),
            [],
            paperWords,
          )}
        />
        <ClassTable
          rows={rows}
          columns={columns}
          shipped={shipped}
          order={order}
          onOrder={setOrder}
        />
        <div className={layout.row}>
          <Button look="glove" icon="printer" onClick={() => print()}>
            {t('print')}
          </Button>
          <Button
            look="glove"
            icon="download"
            onClick={() =>
              saveFile(`class-${job}.csv`, csvOf(cellsOf(rows, columns, classWords)), 'text/csv')
            }
          >
            {t('csv')}
          </Button>
        </div>
        <details className={layout.screen}>
          <summary className={layout.touch}>{t('advanced.title')}</summary>
          <div className={layout.stack}>
            <p>{t('advanced.text')}</p>
            <div className={layout.row}>
              <Button
                icon="download"
                onClick={() =>
                  saveFile(`class-${job}.json`, `[${statements().join(',')}]`, 'application/json')
                }
              >
                {t('advanced.json')}
              </Button>
              <Button
                icon="download"
                onClick={() =>
                  saveFile(
                    `class-${job}.ndjson`,
                    statements()
                      .map((line) => `${line}\n`)
                      .join(''),
                    'application/x-ndjson',
                  )
                }
              >
                {t('advanced.ndjson')}
              </Button>
            </div>
          </div>
        </details>
      </Sheet>
      <AgreementSheets brought={ofJob} columns={columns} />
      <Sheet aria-labelledby="class-marks">
        <h2 id="class-marks">{t('marks.title')}</h2>
        <Rows>
          {(['whole', 'other-engine', 'changed', 'scripted', 'job', 'limit'] as const).map(
            (mark) => (
              <li key={mark}>{t(`marks.${mark}`)}</li>
            ),
          )}
        </Rows>
      </Sheet>
    </>
  )
}

/** How a table tells the time that a try took, and what it writes over it. */
interface TimeTold {
  readonly seconds?: 'seconds' | 'secondsHead'
  readonly time?: ClassWords['time']
}

/** A spreadsheet counts in seconds; people read minutes. */
const ON_PAPER: TimeTold = { seconds: 'seconds', time: (taken) => formatTicks(taken * 60) }

function useClassWords(
  shipped: ReadonlyMap<string, Shipped | undefined>,
  { seconds = 'secondsHead', time = (taken) => taken }: TimeTold = {},
): ClassWords {
  const { t } = useWords('class')
  const { t: words } = useWords()
  const { t: shippedWords } = useWords('shipped')
  const say = useSay()
  return {
    heads: [
      t('table.learner'),
      t('table.job'),
      t('table.purpose'),
      t('table.number'),
      t('table.variant'),
      t('table.startedAt'),
      t('table.outcome'),
      t('table.scaled'),
      t(`table.${seconds}`),
      t('table.mark'),
    ],
    judged: t('table.judged'),
    purpose: (purpose) => words(`purpose.${purpose}.name`),
    outcome: (outcome) => words(`outcome.${outcome}`),
    noOutcome: t('noOutcome'),
    verdict: (verdict) => t(`verdict.${verdict}`),
    time,
    mark: (mark) => t(`mark.${mark}`),
    scripted: t('scripted'),
    job: ({ id }) => {
      const standing = shipped.get(id) ?? 'same'
      return standing === 'same' ? '' : shippedWords(`${standing}.short`)
    },
    text: (text) => (text ? say(text) : ''),
  }
}
