import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useQuery } from '../../address.ts'
import { KnownKeys } from '../../credentials/known-keys.tsx'
import { readPaper } from '../../credentials/paper.ts'
import { PaperNote } from '../../credentials/paper-note.tsx'
import { PasteForm } from '../../credentials/paste-form.tsx'
import { SignedSheet } from '../../credentials/signed-sheet.tsx'
import { useSession } from '../../learners/session.ts'
import { shelves } from '../../storage/current.ts'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import '../words.ts'
import { DropFile } from './drop-file.tsx'
import { type Found, findInFile, findInText } from './find.ts'
import { FindingSheet } from './finding-sheet.tsx'
import styles from './verify.module.css'

type Checked = Found & { readonly name: string; readonly number: number }

/** Whether a result or a credential is whole, unchanged, and worth what it says. */
export function VerifyPage() {
  const { t } = useWords('debriefing')
  const { t: credentials } = useWords('credentials')
  const query = useQuery()
  const paper = useMemo(() => readPaper(query), [query])
  const [checked, setChecked] = useState<readonly Checked[]>([])
  const [busy, setBusy] = useState(false)
  const [known, setKnown] = useState(0)
  const latest = useRef(checked)
  const show = useCallback((next: readonly Checked[]) => {
    latest.current = next
    setChecked(next)
  }, [])
  /** A key or a list came to be known: everything that was signed is held against it. */
  const again = useCallback(
    async () => show(await Promise.all(latest.current.map(checkedAgain))),
    [show],
  )
  const count = useRef(0)
  const check = useCallback(
    async (name: string, find: Promise<Found>) => {
      setBusy(true)
      const found = await find
      count.current += 1
      show([{ ...found, name, number: count.current }, ...latest.current])
      if ('signed' in found && found.signed.is !== 'credential') await again()
      setBusy(false)
    },
    [show, again],
  )
  useOwnCredential(paper?.id ?? '', check)
  const brought = checked.flatMap((each) =>
    'signed' in each && each.signed.is === 'credential' ? [each.signed.finding] : [],
  )
  return (
    <Page title={t('verify.title')} lead={t('verify.lead')}>
      <div className={layout.stackWide}>
        {paper && <PaperNote paper={paper} brought={brought[0]} />}
        <DropFile signed busy={busy} onFile={(file) => void check(file.name, findInFile(file))} />
        <PasteForm onText={(text) => void check(credentials('check.pasted'), findInText(text))} />
        <p>
          {t('verify.job')}{' '}
          <Link href="/open" className={layout.touch}>
            {t('verify.open')}
          </Link>
        </p>
        <div role="status">{busy && <Note title={t('verify.busy')} />}</div>
        <KnownKeys again={checked.length + known} />
        <div className={styles.findings}>
          {checked.map((each) =>
            'finding' in each ? (
              <FindingSheet key={each.number} name={each.name} finding={each.finding} />
            ) : (
              <SignedSheet
                key={each.number}
                name={each.name}
                signed={each.signed}
                onKnown={() => {
                  setKnown((before) => before + 1)
                  void again()
                }}
              />
            ),
          )}
        </div>
      </div>
    </Page>
  )
}

const checkedAgain = async (each: Checked): Promise<Checked> =>
  'text' in each ? { ...each, ...(await findInText(each.text)) } : each

/** Whoever scans a certificate on the device that has its credential need not bring it. */
function useOwnCredential(
  id: string,
  check: (name: string, find: Promise<Found>) => Promise<void>,
): void {
  const learner = useSession((session) => session.learner?.id)
  useEffect(() => {
    let wanted = id !== ''
    void shelves()
      .then((on) => (wanted ? on.read('credentials', id) : undefined))
      .then((row) => {
        if (wanted && row && row.learner === learner) void check(`${id}.jwt`, findInText(row.jws))
      })
    return () => {
      wanted = false
    }
  }, [id, learner, check])
}
