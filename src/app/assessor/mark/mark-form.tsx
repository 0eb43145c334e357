import { useRef, useState } from 'react'
import type { Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import { MOST_WORDS, type RubricVerdict } from '../../../records/judgement/judgement.ts'
import { addJudgement, judgementOf } from '../../../records/judgement/sign-judgement.ts'
import { own } from '../../../records/own.ts'
import type { Story } from '../../debriefing/story/story.ts'
import { useAssessor } from '../../keys/assessor-session.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Draft, draftFor, missingIn } from './draft.ts'
import { judgedBy } from './judge-again.ts'
import { PointForm } from './point-form.tsx'

interface MarkFormProps {
  readonly story: Story
  readonly blind: boolean
  /** What another rubric gives, to be signed beside the verdicts. */
  readonly rubric: RubricVerdict | undefined
  readonly onShow: (tick: number) => void
  /** Takes the signed attempt; resolves once it is where it stays. */
  readonly onSigned: (attempt: Attempt<Result>) => Promise<void>
}

/** Every point to be judged, words to the learner, and the signature under it. */
export function MarkForm({ story, blind, rubric, onShow, onSigned }: MarkFormProps) {
  const { t, language } = useWords('marking')
  const { attempt } = story
  const open = useAssessor((state) => state.open)
  const [draft, setDraft] = useState<Draft>(() => draftFor(attempt, blind))
  const [busy, setBusy] = useState(false)
  const signing = useRef(false)
  const missing = missingIn(attempt, draft, blind)
  const unavailable =
    missing.verdicts > 0
      ? t('sign.missing', { count: missing.verdicts })
      : missing.reasons > 0
        ? t('sign.reasons', { count: missing.reasons })
        : open
          ? undefined
          : t('sign.noKey')
  const sign = async () => {
    if (!open || signing.current) return
    signing.current = true
    setBusy(true)
    const finding = {
      ...draft,
      id: crypto.randomUUID(),
      assessor: open.holder,
      judgedAt: new Date().toISOString(),
      language,
      blind,
      rubric,
    }
    const judgement = judgementOf(attempt, finding, judgedBy(attempt, draft.verdicts))
    await onSigned(await addJudgement(attempt, judgement, open))
    signing.current = false
    setBusy(false)
  }
  return (
    <Sheet aria-labelledby="points">
      <h2 id="points">{t('points.title')}</h2>
      <Rows>
        {attempt.result.criteria.map((criterion) => (
          <PointForm
            key={criterion.id}
            criterion={criterion}
            story={story}
            blind={blind}
            verdict={own(draft.verdicts, criterion.id)}
            reason={own(draft.reasons, criterion.id) ?? ''}
            onVerdict={(verdict) =>
              setDraft((now) => ({
                ...now,
                verdicts: { ...now.verdicts, [criterion.id]: verdict },
              }))
            }
            onReason={(reason) =>
              setDraft((now) => ({ ...now, reasons: { ...now.reasons, [criterion.id]: reason } }))
            }
            onShow={onShow}
          />
        ))}
      </Rows>
      <TextArea
        label={t('words')}
        help={t('wordsHelp')}
        rows={4}
        maxLength={MOST_WORDS}
        value={draft.words}
        onChange={(event) => {
          const words = event.currentTarget.value
          setDraft((now) => ({ ...now, words }))
        }}
      />
      <div className={layout.row}>
        <Button
          look="main"
          icon="fingerprint"
          unavailable={busy ? t('sign.busy') : unavailable}
          onClick={() => void sign()}
        >
          {t('sign.go')}
        </Button>
      </div>
    </Sheet>
  )
}
