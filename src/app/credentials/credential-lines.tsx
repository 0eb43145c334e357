import type {
  CredentialFinding,
  HeldCredential,
} from '../../records/credentials/check-credential.ts'
import { sayCredentialIn, variantsIn, waysOf, waysText } from '../../records/credentials/says.ts'
import { Line } from '../debriefing/verify/line.tsx'
import { formatDay, useSay } from '../formats.ts'
import { classes } from '../ui/classes.ts'
import layout from '../ui/layout.module.css'
import { Rows } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import { TakeKey } from './take-key.tsx'

interface LinesProps {
  readonly finding: CredentialFinding
  readonly onKnown: () => void
}

/** Each thing that was checked of a credential, and what none of it shows. */
export function CredentialLines({ finding, onKnown }: LinesProps) {
  const { t } = useWords('credentials')
  if (!finding.holds) {
    const { why, part } = finding
    const key = why === 'altered' && part !== null ? 'alteredPart' : why
    return <p>{t(`check.fault.${key}`, { part: part === null ? '' : `\u2068${part}\u2069` })}</p>
  }
  return (
    <>
      <Says credential={finding} />
      <Rows>
        <Line ok title={t('check.signature')}>
          {t('check.by', { name: finding.issuer })}{' '}
          <bdi dir="ltr" className={styles.code}>
            {finding.key}
          </bdi>
        </Line>
        <KeyLine credential={finding} onKnown={onKnown} />
        <TimeLine credential={finding} />
        <RevocationLine credential={finding} />
      </Rows>
      <p className={classes(layout.small, layout.soft)}>{t('check.proves')}</p>
    </>
  )
}

interface PartProps {
  readonly credential: HeldCredential
}

function Says({ credential: { claim } }: PartProps) {
  const { t, language } = useWords('credentials')
  const say = useSay()
  const tell = sayCredentialIn(language)
  return (
    <div>
      <p>
        {t('check.says')}:{' '}
        <strong>{tell('name', { competency: say(claim.competency.title) }).text}</strong>
      </p>
      <ul className={layout.bullets}>
        <li>
          {tell('ways').text}: {waysText(waysOf(claim), language)}
        </li>
        <li>
          {tell('assessments').text}: {claim.attempts.length}
        </li>
        <li>
          {tell('variants').text}: {variantsIn(claim)}
        </li>
        {claim.open.map(({ job, id, title, verdict }) => (
          <li key={`${job}/${id}`}>
            {tell(verdict === 'not-met' ? 'notMet' : 'notObserved').text}: {say(title)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function KeyLine({ credential, onKnown }: PartProps & { readonly onKnown: () => void }) {
  const { t } = useWords('credentials')
  const { knownAs, knownThrough, issuer, key } = credential
  if (knownAs !== null)
    return (
      <Line ok title={t('check.known', { name: knownAs })}>
        {knownThrough !== null && `${t('check.through', { name: knownThrough })} `}
        <bdi dir="ltr" className={styles.code}>
          {key}
        </bdi>
      </Line>
    )
  return (
    <Line ok={null} title={t('check.notKnown')}>
      {t('check.notKnownText', { name: issuer })}
      <TakeKey known={{ key, name: issuer }} onTaken={onKnown} />
    </Line>
  )
}

function TimeLine({ credential: { time, validFrom, validUntil } }: PartProps) {
  const { t, language } = useWords('credentials')
  const [from, until] = [validFrom, validUntil].map((at) => formatDay(at, language))
  return (
    <Line ok={time === 'in-time'} title={t(time === 'in-time' ? 'check.time' : `check.${time}`)}>
      {t('certificate.fromUntil', { from, until })}
    </Line>
  )
}

function RevocationLine({ credential: { revocation } }: PartProps) {
  const { t, language } = useWords('credentials')
  switch (revocation.is) {
    case 'revoked':
      return (
        <Line title={t('check.revoked')}>
          {formatDay(revocation.at, language)}: {t(`issued.reasons.${revocation.reason}`)}
        </Line>
      )
    case 'not-listed':
      return (
        <Line ok title={t('check.notListed')}>
          {t('check.notListedText', { when: formatDay(revocation.asOf, language) })}
        </Line>
      )
    case 'no-list':
      return (
        <Line ok={null} title={t('check.noList')}>
          {t('check.noListText')}
        </Line>
      )
  }
}
