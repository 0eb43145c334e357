import { useEffect, useMemo, useState } from 'react'
import { type MasteryRules, ruleFor } from '../../records/credentials/rule.ts'
import { ruleSays } from '../../records/credentials/says.ts'
import { competenciesIn, type Weighing, weigh } from '../../records/credentials/weigh.ts'
import { formatDay, useSay } from '../formats.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import { ShippedSign } from '../shipped/shipped-note.tsx'
import { useShipped } from '../shipped/use-shipped.ts'
import { shelves } from '../storage/current.ts'
import layout from '../ui/layout.module.css'
import { Sign } from '../ui/note.tsx'
import { Rows, Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import { DecideCompetency } from './decide-competency.tsx'
import type { Evidence } from './evidence.ts'
import { rulesHere } from './rules.ts'

interface WeighProps {
  readonly evidence: Evidence
  readonly assessor: OpenAssessor | null
  readonly onIssued: () => void
}

/** Every competency that the tries are about, held against its rule, each with its reasons. */
export function WeighSheet({ evidence, assessor, onIssued }: WeighProps) {
  const { t } = useWords('credentials')
  const [rules, setRules] = useState<MasteryRules>()
  useEffect(() => {
    void shelves().then(rulesHere).then(setRules)
  }, [])
  const weighings = useMemo(() => {
    const { candidates } = evidence
    const now = Date.now()
    return competenciesIn(candidates).flatMap((competency) =>
      rules ? [weigh(competency, candidates, ruleFor(rules, competency.key), now)] : [],
    )
  }, [evidence, rules])
  return (
    <Sheet gap="wide" aria-labelledby="shown">
      <h2 id="shown">{t('weigh.title')}</h2>
      {weighings.map((weighing) => (
        <Weighed key={weighing.competency.key} weighing={weighing}>
          <DecideCompetency
            weighing={weighing}
            evidence={evidence}
            assessor={assessor}
            onIssued={onIssued}
          />
        </Weighed>
      ))}
    </Sheet>
  )
}

interface WeighedProps {
  readonly weighing: Weighing
  readonly children: React.ReactNode
}

function Weighed({ weighing, children }: WeighedProps) {
  const { t, language } = useWords('credentials')
  const say = useSay()
  const { competency, may, points, open, rule } = weighing
  return (
    <section className={layout.stack} aria-label={say(competency.title)}>
      <h3>{say(competency.title)}</h3>
      <div>
        <Sign meaning={may ? 'safe' : 'plain'} icon={may ? 'circle-check' : 'circle-minus'}>
          {t(may ? 'weigh.may' : 'weigh.mayNot')}
        </Sign>
      </div>
      <Rows>
        {points.map(({ asks, ok, have, want }) => (
          <li key={asks}>
            <Sign meaning={ok ? 'safe' : 'plain'} icon={ok ? 'check' : 'x'}>
              {t(`weigh.${asks}`, { have, want })}
            </Sign>
          </li>
        ))}
      </Rows>
      {open.length > 0 && (
        <div>
          <p>{t('weigh.open')}</p>
          <ul className={layout.bullets}>
            {open.map(({ job, id, title, verdict, critical }) => (
              <li key={`${job}/${id}`}>
                {say(title)} ({t(`weigh.${verdict}`)}
                {critical && `, ${t('weigh.critical-mark')}`})
              </li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary className={layout.touch}>{t('weigh.tries')}</summary>
        <TryRows weighing={weighing} />
        <p>{t('weigh.rule')}</p>
        <ul className={layout.bullets}>
          {ruleSays(rule, language).map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      {children}
    </section>
  )
}

function TryRows({ weighing }: { readonly weighing: Weighing }) {
  const { t, language } = useWords('credentials')
  const { t: words, has } = useWords()
  const say = useSay()
  const shipped = useShipped()
  return (
    <Rows>
      {weighing.weighed.map(({ candidate: { attempt }, why }) => {
        const way = `interface.${attempt.interface}`
        return (
          <li key={attempt.id}>
            {say(attempt.scenario.document.title)},{' '}
            <bdi>{formatDay(attempt.startedAt, language)}</bdi>,{' '}
            {has(way) ? words(way) : attempt.interface}
            <br />
            <span className={`${layout.small} ${layout.soft}`}>
              {t(why === null ? 'weigh.counts' : `weigh.why.${why}`)}
            </span>{' '}
            <ShippedSign standing={shipped(attempt.scenario)} />
          </li>
        )
      })}
    </Rows>
  )
}
