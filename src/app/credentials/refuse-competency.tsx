import { useState } from 'react'
import { MOST_REASONS } from '../../records/credentials/refusals.ts'
import type { Weighing } from '../../records/credentials/weigh.ts'
import { useSay } from '../formats.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import { refusalName } from '../portfolio/refusal-name.ts'
import { saveFile } from '../save-file.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { JWT_TYPE } from './credential-buttons.tsx'
import type { Evidence } from './evidence.ts'

interface RefuseProps {
  readonly weighing: Weighing
  readonly evidence: Evidence
  readonly assessor: OpenAssessor | null
  readonly onRefused: () => void
}

interface Signed {
  readonly id: string
  readonly jws: string
}

/** The assessor's no to a competency: with reasons, signed, for the learner to keep. */
export function RefuseCompetency({ weighing, evidence, assessor, onRefused }: RefuseProps) {
  const { t } = useWords('credentials')
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const [signed, setSigned] = useState<Signed | 'failed'>()
  const done = signed !== undefined && signed !== 'failed'
  return (
    <>
      {!done && (
        <div>
          <Button
            icon="circle-minus"
            aria-label={`${t('refuse.go')}: ${say(weighing.competency.title)}`}
            unavailable={assessor ? undefined : t('sign.noKey')}
            onClick={() => setAsked(true)}
          >
            {t('refuse.go')}
          </Button>
        </div>
      )}
      <div role="status">
        {signed === 'failed' && <Note meaning="harm" title={t('refuse.failed')} />}
        {done && (
          <Note icon="circle-minus" title={t('refuse.done')}>
            {evidence.about.learner !== '' && <p>{t('refuse.given')}</p>}
            <p>
              <Button
                icon="download"
                onClick={() => saveFile(refusalName(signed), signed.jws, JWT_TYPE)}
              >
                {t('refuse.save')}
              </Button>
            </p>
          </Note>
        )}
      </div>
      {asked && assessor && (
        <RefuseDialog
          {...{ weighing, evidence, assessor }}
          onClose={() => setAsked(false)}
          onDone={(next) => {
            setAsked(false)
            setSigned(next)
            if (next !== 'failed') onRefused()
          }}
        />
      )}
    </>
  )
}

interface DialogProps {
  readonly weighing: Weighing
  readonly evidence: Evidence
  readonly assessor: OpenAssessor
  readonly onClose: () => void
  readonly onDone: (signed: Signed | 'failed') => void
}

/** Nothing is refused without a reason that the learner can work with. */
function RefuseDialog({ weighing, evidence, assessor, onClose, onDone }: DialogProps) {
  const { t, language } = useWords('credentials')
  const say = useSay()
  const [reasons, setReasons] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const sign = async () => {
    const given = reasons.trim()
    if (given === '') return setFault(t('refuse.needed'))
    if (busy) return
    setBusy(true)
    const { refuseHere } = await import('./refuse-here.ts')
    const on = await shelves()
    const signing = refuseHere(on, weighing, given, evidence.about, assessor, language)
    onDone(
      await signing
        .then(({ refusal: { id }, jws }) => ({ id, jws }))
        .catch(() => 'failed' as const),
    )
  }
  return (
    <Dialog title={t('refuse.title', { name: assessor.holder })} onClose={onClose}>
      <div className={layout.stack}>
        <p>{t('refuse.says', { competency: say(weighing.competency.title) })}</p>
        <TextArea
          label={t('refuse.reasons')}
          help={t('refuse.help')}
          fault={fault}
          rows={5}
          dir="auto"
          maxLength={MOST_REASONS}
          value={reasons}
          onChange={(event) => setReasons(event.currentTarget.value)}
        />
        <div>
          <Button
            look="main"
            icon="fingerprint"
            unavailable={busy ? t('sign.busy') : undefined}
            onClick={() => void sign()}
          >
            {t('refuse.now')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
