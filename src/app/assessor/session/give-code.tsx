import { useCallback, useEffect, useState } from 'react'
import { showCode } from '../../../records/session/code.ts'
import { wholeAddress, writeChoices } from '../../address.ts'
import { formatDate, useSay } from '../../formats.ts'
import type { OpenAssessor } from '../../keys/assessor-key.ts'
import { QrCode } from '../../qr-code.tsx'
import { shelves } from '../../storage/current.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useCatalogue } from '../../use-catalogue.ts'
import { useWords } from '../../words/use-words.ts'
import { choicesOf } from './choices-of.ts'
import styles from './session.module.css'
import { giveCode, listSessions, type Session } from './sessions.ts'

/** Gives a one-time code, to be read out, typed or scanned. */
export function GiveCode({ assessor }: { readonly assessor: OpenAssessor }) {
  const { t, language } = useWords('session')
  const say = useSay()
  const state = useCatalogue()
  const jobs =
    state.status === 'ready'
      ? state.catalogue.scenarios.filter(
          ({ purposes, exercise }) => !exercise && purposes.includes('assessment'),
        )
      : []
  const [chosen, setChosen] = useState<string>()
  const [sessions, setSessions] = useState<readonly Session[]>([])
  const again = useCallback(async () => setSessions(await listSessions(await shelves())), [])
  useEffect(() => {
    void again()
  }, [again])
  const give = async () => {
    await giveCode(await shelves(), assessor, new Date())
    await again()
  }
  const own = sessions.filter((each) => each.assessor === assessor.id)
  const latest = own.find(({ usedBy }) => usedBy === null)
  const job = chosen ?? jobs[0]?.id
  return (
    <Sheet aria-labelledby="give">
      <h2 id="give">{t('give.title')}</h2>
      <p>{t('give.text')}</p>
      <div>
        <Button look="main" onClick={() => void give()}>
          {t('give.go')}
        </Button>
      </div>
      <div role="status">
        {latest && (
          <p className={styles.code}>
            <bdi dir="ltr">{showCode(latest.code)}</bdi>
          </p>
        )}
      </div>
      {latest && job !== undefined && (
        <>
          <Select
            label={t('give.job')}
            value={job}
            options={jobs.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <QrCode
            className={styles.qr}
            label={t('give.qr')}
            text={wholeAddress(`/job/${job}${writeChoices(choicesOf(latest.code))}`)}
          />
        </>
      )}
      {own.length > 0 && (
        <details>
          <summary className={layout.touch}>{t('give.all')}</summary>
          <Rows>
            {own.map(({ code, issuedAt, usedBy }) => (
              <li key={code}>
                <bdi dir="ltr">{showCode(code)}</bdi> {formatDate(issuedAt, language)}{' '}
                {t(usedBy === null ? 'give.free' : 'give.used')}
              </li>
            ))}
          </Rows>
        </details>
      )}
    </Sheet>
  )
}
