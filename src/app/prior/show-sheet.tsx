import { useState } from 'react'
import { Link } from 'wouter'
import { go, writeChoices } from '../address.ts'
import { formatDate, useSay } from '../formats.ts'
import { loadScenario } from '../load-scenario.ts'
import type { AttemptRow } from '../storage/attempt-rows.ts'
import { Button } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { OutcomeTag } from '../ui/outcome-tag.tsx'
import { Rows, Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import { freshVariant } from './fresh-variant.ts'

interface ShowProps {
  readonly job: string
  /** All attempts at the job, in whatever purpose: what was met in practice is not new. */
  readonly attempts: readonly AttemptRow[]
  /** Assessments that the usual rule asks for. */
  readonly passes: number
}

const drawNumber = (): number =>
  (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 1_000_000_000

/** The assessments so far, and the way into the next one on a variant that was not met. */
export function ShowSheet({ job, attempts, passes }: ShowProps) {
  const { t, language } = useWords('prior')
  const say = useSay()
  const [state, setState] = useState<'busy' | 'spent' | 'failed'>()
  const done = attempts.filter((row) => row.purpose === 'assessment' && row.state === 'finished')
  const begin = async () => {
    if (state === 'busy') return
    setState('busy')
    const scenario = await loadScenario(job).catch(() => null)
    if (!scenario) return setState('failed')
    const met = attempts.map(({ parameters }) => parameters)
    const variant = freshVariant(scenario, met, drawNumber)
    if (variant === null) return setState('spent')
    go(`/job/${job}${writeChoices({ purpose: 'assessment', variant: String(variant) })}`)
  }
  return (
    <Sheet aria-labelledby="prior-show">
      <h2 id="prior-show">{t('play.title')}</h2>
      <p>{t('play.text', { count: passes })}</p>
      {done.length === 0 && <p>{t('play.none')}</p>}
      <Rows>
        {done.map(({ id, scenario, startedAt, verdict }) => (
          <li key={id} className={layout.row}>
            <Link href={`/attempt/${id}`} className={layout.touch}>
              {say(scenario.title)}
            </Link>
            <span className={layout.soft}>{formatDate(startedAt, language)}</span>
            {verdict && <OutcomeTag outcome={verdict.outcome} />}
          </li>
        ))}
      </Rows>
      <div>
        <Button look="main" icon="target" onClick={() => void begin()}>
          {t('play.go')}
        </Button>
      </div>
      <div role="status">
        {state && (
          <Note meaning={state === 'failed' ? 'harm' : 'plain'} title={t(`play.${state}`)} />
        )}
      </div>
    </Sheet>
  )
}
