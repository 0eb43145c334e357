import { useState } from 'react'
import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import { claimOf } from '../../records/credentials/claim.ts'
import { addMonths } from '../../records/credentials/months.ts'
import { countedIn, type Weighing } from '../../records/credentials/weigh.ts'
import { formatDay, useSay } from '../formats.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import { useShipped } from '../shipped/use-shipped.ts'
import '../shipped/words.ts'
import { shelves } from '../storage/current.ts'
import { UnkeptHere } from '../storage/unkept-here.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Tick } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { CredentialButtons } from './credential-buttons.tsx'
import type { Evidence } from './evidence.ts'

interface SignProps {
  readonly weighing: Weighing
  readonly evidence: Evidence
  readonly assessor: OpenAssessor | null
  readonly onIssued: () => void
}

/** The signature under a competency, and what comes of it. */
export function SignCompetency({ weighing, evidence, assessor, onIssued }: SignProps) {
  const { t } = useWords('credentials')
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const [issued, setIssued] = useState<HeldCredential>()
  const [failed, setFailed] = useState(false)
  const unavailable = !weighing.may ? t('sign.mayNot') : assessor ? undefined : t('sign.noKey')
  return (
    <>
      {!issued && (
        <div className={layout.row}>
          <Button
            look="glove"
            icon="certificate"
            aria-label={`${t('sign.go')}: ${say(weighing.competency.title)}`}
            unavailable={unavailable}
            onClick={() => setAsked(true)}
          >
            {t('sign.go')}
          </Button>
        </div>
      )}
      <div role="status">
        {failed && <Note meaning="harm" title={t('sign.failed')} />}
        {issued && <UnkeptHere title={t('sign.unkept')} text={t('sign.unkeptText')} />}
        {issued && (
          <Note icon="certificate" title={t('sign.done')}>
            {evidence.about.learner !== '' && <p>{t('sign.given')}</p>}
            <CredentialButtons credential={issued} />
          </Note>
        )}
      </div>
      {asked && assessor && (
        <SignDialog
          {...{ weighing, evidence, assessor }}
          onClose={() => setAsked(false)}
          onDone={(credential) => {
            setAsked(false)
            setIssued(credential ?? undefined)
            setFailed(credential === null)
            if (credential) onIssued()
          }}
        />
      )}
    </>
  )
}

interface SignDialogProps {
  readonly weighing: Weighing
  readonly evidence: Evidence
  readonly assessor: OpenAssessor
  readonly onClose: () => void
  /** Null where it could not be kept. */
  readonly onDone: (credential: HeldCredential | null) => void
}

/** Nothing is signed before a person has said that they looked. */
function SignDialog({ weighing, evidence, assessor, onClose, onDone }: SignDialogProps) {
  const { t, language } = useWords('credentials')
  const { t: tShipped } = useWords('shipped')
  const say = useSay()
  const shipped = useShipped()
  const elsewhere = countedIn(weighing).some(
    ({ attempt }) => (shipped(attempt.scenario) ?? 'same') !== 'same',
  )
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const until = new Date(addMonths(Date.now(), weighing.rule.validMonths)).toISOString()
  const sign = async () => {
    const claim = claimOf(weighing)
    if (!claim || busy) return
    setBusy(true)
    const { issueHere } = await import('./issue-here.ts')
    const issuing = issueHere(await shelves(), claim, evidence, assessor, language)
    onDone(await issuing.catch(() => null))
  }
  return (
    <Dialog title={t('sign.title', { name: assessor.holder })} onClose={onClose}>
      <div className={layout.stack}>
        <p>{t('sign.says', { competency: say(weighing.competency.title) })}</p>
        <p>{t('sign.until', { until: formatDay(until, language) })}</p>
        {elsewhere && (
          <Note meaning="warn" title={tShipped('sign')}>
            <p>{tShipped('look')}</p>
          </Note>
        )}
        <Tick
          label={t('sign.sure')}
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <div>
          <Button
            look="main"
            icon="fingerprint"
            unavailable={busy ? t('sign.busy') : sure ? undefined : t('sign.tick')}
            onClick={() => void sign()}
          >
            {t('sign.now')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
