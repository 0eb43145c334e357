import { useCallback, useRef, useState } from 'react'
import type { Result } from '../../../assessment/result.ts'
import type { Attempt } from '../../../engine/attempt/attempt.ts'
import type { RubricVerdict } from '../../../records/judgement/judgement.ts'
import type { FinishedAttempt } from '../../../records/story/attempt.ts'
import { FilmSection } from '../../debriefing/film/film-section.tsx'
import { useStory } from '../../debriefing/use-story.ts'
import { saveFile } from '../../save-file.ts'
import { ShippedNote } from '../../shipped/shipped-note.tsx'
import { reachesDisk, useStorage } from '../../storage/storage.ts'
import { Button } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { OpenKey } from '../open-key.tsx'
import { useAssessors } from '../use-assessors.ts'
import { JudgementsSection } from './judgements-section.tsx'
import { MarkForm } from './mark-form.tsx'
import { RubricSheet } from './rubric-sheet.tsx'
import { useJudgements } from './use-judgements.ts'

interface MarkingProps {
  readonly attempt: FinishedAttempt
  /** Keeps the marked attempt on the device; null where it came as a file and leaves as one. */
  readonly keep: ((attempt: Attempt<Result>) => Promise<void>) | null
}

/** An attempt before its assessor: the film beside the points, then the key and the signature. */
export function Marking({ attempt: given, keep }: MarkingProps) {
  const { t } = useWords('marking')
  const [attempt, setAttempt] = useState(given)
  const [how, setHow] = useState<'open' | 'blind'>()
  const [done, setDone] = useState<'kept' | 'keptFile' | 'failed'>()
  const signed = async (marked: Attempt<Result>) => {
    const ending = keep
      ? await keep(marked).then(
          () => (reachesDisk(useStorage.getState().keeping) ? 'kept' : 'failed'),
          () => 'failed' as const,
        )
      : 'keptFile'
    setAttempt(marked)
    setDone(ending)
  }
  const job = <ShippedNote scenario={attempt.scenario} />
  if (how === undefined)
    return (
      <div className={layout.stackWide}>
        {job}
        <HowSheet onHow={setHow} />
      </div>
    )
  return (
    <div className={layout.stackWide}>
      {job}
      <div role="status">
        {done && (
          <Note meaning={done === 'failed' ? 'harm' : 'plain'} title={t(`sign.${done}`)}>
            <p>
              <Button icon="download" onClick={() => saveMarked(attempt)}>
                {t('sign.save')}
              </Button>
            </p>
          </Note>
        )}
      </div>
      <Judging
        attempt={attempt}
        blind={how === 'blind'}
        signed={done !== undefined}
        onSigned={signed}
      />
    </div>
  )
}

const saveMarked = (attempt: FinishedAttempt): void =>
  saveFile(
    `${attempt.scenario.id}-${attempt.id.slice(0, 8)}-marked.json`,
    JSON.stringify(attempt),
    'application/json',
  )

/** Asked before anything is shown: what has been seen cannot be unseen. */
function HowSheet({ onHow }: { readonly onHow: (how: 'open' | 'blind') => void }) {
  const { t } = useWords('marking')
  return (
    <Sheet className={layout.narrow} aria-labelledby="how">
      <h2 id="how">{t('how.title')}</h2>
      <p>{t('how.text')}</p>
      {(['open', 'blind'] as const).map((how) => (
        <div key={how}>
          <Button look="glove" onClick={() => onHow(how)}>
            {t(`how.${how}`)}
          </Button>
          <p>{t(`how.${how}Text`)}</p>
        </div>
      ))}
    </Sheet>
  )
}

interface JudgingProps {
  readonly attempt: FinishedAttempt
  readonly blind: boolean
  readonly signed: boolean
  readonly onSigned: (attempt: Attempt<Result>) => Promise<void>
}

function Judging({ attempt, blind, signed, onSigned }: JudgingProps) {
  const story = useStory(attempt)
  const { assessors } = useAssessors()
  const judgements = useJudgements(attempt)
  const [tick, setTick] = useState(0)
  const [rubric, setRubric] = useState<RubricVerdict>()
  const film = useRef<HTMLElement>(null)
  const show = useCallback((moment: number) => {
    setTick(moment)
    film.current?.scrollIntoView({ block: 'start' })
    film.current?.focus({ preventScroll: true })
  }, [])
  return (
    <>
      <FilmSection job={null} story={story} tick={tick} onTick={setTick} place={film} />
      {(!blind || signed) && (
        <>
          <JudgementsSection story={story} judgements={judgements} />
          <RubricSheet attempt={attempt} onVerdict={setRubric} />
        </>
      )}
      {!signed && (
        <>
          {assessors && <OpenKey assessors={assessors} />}
          <MarkForm story={story} blind={blind} rubric={rubric} onShow={show} onSigned={onSigned} />
        </>
      )}
    </>
  )
}
