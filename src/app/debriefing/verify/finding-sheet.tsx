import { TICKS_PER_SECOND } from '../../../core/time.ts'
import { formatTicks, useSay } from '../../formats.ts'
import { ShippedNote } from '../../shipped/shipped-note.tsx'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'
import layout from '../../ui/layout.module.css'
import { Note, Sign } from '../../ui/note.tsx'
import { Rows, Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Finding } from './check-file.ts'
import { brokenAt, marksOf, partOf } from './finding-facts.ts'
import { JudgementLines } from './judgement-lines.tsx'
import { Line } from './line.tsx'
import { SignatureLines } from './signature-lines.tsx'
import { TrackLine } from './track-line.tsx'
import { Unreadable } from './unreadable.tsx'
import styles from './verify.module.css'

interface FindingProps {
  readonly name: string
  readonly finding: Finding
}

/** The verdict on a file in one line, then each check, then what they do not prove. */
export function FindingSheet({ name, finding }: FindingProps) {
  const { t } = useWords('debriefing')
  const { status } = finding
  const good = status === 'whole' || status === 'other-engine'
  return (
    <Sheet className={styles.finding}>
      <p className={classes(layout.soft, layout.small)}>
        <bdi>{name}</bdi>
      </p>
      {status === 'unreadable' ? (
        <Unreadable finding={finding} />
      ) : (
        <>
          <h2>
            <Sign meaning={good ? 'safe' : 'harm'} icon={good ? 'shield-check' : 'alert-octagon'}>
              {t(`verify.${status}.title`)}
            </Sign>
          </h2>
          <p>{t(`verify.${status}.text`)}</p>
          <Checks finding={finding} />
        </>
      )}
    </Sheet>
  )
}

type Readable = Exclude<Finding, { status: 'unreadable' }>

function Checks({ finding }: { readonly finding: Readable }) {
  const { t } = useWords('debriefing')
  const { t: words } = useWords()
  const say = useSay()
  const { attempt, checks, again } = finding
  const passes = (name: string) => checks.find((check) => check.name === name)?.ok === true
  const broken = brokenAt(finding)
  const told = (result: typeof attempt.result) =>
    t('verify.marks', { marks: marksOf(result), outcome: words(`outcome.${result.outcome}`) })
  const fileTold = told(attempt.result)
  const againTold = again ? told(again) : null
  const differs = attempt.events[finding.playedOtherwise ?? -1]
  return (
    <>
      {attempt.scripted && <Note title={t('verify.scripted')} />}
      {passes('scenario') && <ShippedNote scenario={attempt.scenario} />}
      <Rows>
        <SignatureLines signatures={finding.signatures} />
        <JudgementLines judgements={finding.judgements} />
        {passes('chain') ? (
          <Line ok title={t('verify.log.whole')}>
            {t('verify.log.entries', { count: attempt.chain.links.length })}
          </Line>
        ) : (
          <Line title={t('verify.log.broken', broken)}>{t('verify.log.why')}</Line>
        )}
        <Line
          ok={passes('scenario')}
          title={t(passes('scenario') ? 'verify.scenario.right' : 'verify.scenario.wrong')}
        >
          {say(attempt.scenario.document.title)}, <bdi>{attempt.scenario.version}</bdi>
        </Line>
        {!passes('digest') && (
          <Line title={t('verify.digest.wrong')}>{t('verify.digest.why')}</Line>
        )}
        <TrackLine attempt={attempt} ok={passes('track')} />
        {finding.otherEngine ? (
          <Line ok title={t('verify.played.other', { engine: attempt.engine })}>
            {t('verify.played.otherWhy')}
          </Line>
        ) : finding.samePlayed ? (
          <Line ok title={t('verify.played.same')}>
            {t(passes('digest') ? 'verify.played.ticks' : 'verify.played.events', {
              time: formatTicks(attempt.result.ticks),
              count: attempt.result.ticks,
              rate: TICKS_PER_SECOND,
            })}
          </Line>
        ) : (
          <Line title={t('verify.played.differs')}>
            {differs
              ? t('verify.played.first', { n: differs.n, time: formatTicks(differs.tick) })
              : t('verify.played.end')}
          </Line>
        )}
        {passes('result') ? (
          <Line ok title={t('verify.result.same')}>
            {fileTold}
          </Line>
        ) : (
          <Line title={t('verify.result.differs')}>
            {againTold === null
              ? t('verify.result.unknown')
              : againTold === fileTold
                ? t('verify.result.part', { part: partOf(finding) })
                : t('verify.result.both', { file: fileTold, log: againTold })}
          </Line>
        )}
      </Rows>
      <details>
        <summary className={layout.touch}>
          <Icon name="fingerprint" />
          {t('verify.fingerprint')}
        </summary>
        <p className={styles.print}>
          <bdi dir="ltr">{attempt.digest}</bdi>
        </p>
      </details>
      <p className={classes(layout.small, layout.soft)}>
        {t(finding.signatures.some(({ holds }) => holds) ? 'verify.limitsSigned' : 'verify.limits')}
      </p>
    </>
  )
}
