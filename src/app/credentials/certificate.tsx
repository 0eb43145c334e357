import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import {
  ruleSays,
  sayCredentialIn,
  variantsIn,
  waysOf,
  waysText,
} from '../../records/credentials/says.ts'
import { wholeAddress } from '../address.ts'
import { formatDay, formatList, useSay } from '../formats.ts'
import { QrCode } from '../qr-code.tsx'
import { Icon } from '../ui/icon.tsx'
import layout from '../ui/layout.module.css'
import { Mark } from '../ui/mark.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import { checkAddress } from './paper.ts'

interface CertificateProps {
  readonly credential: HeldCredential
  /** Null leaves a line to be filled in by hand. */
  readonly name: string | null
}

/** One sheet of A4: what was shown, what was not, who signed, and how to check it. */
export function Certificate({ credential, name }: CertificateProps) {
  const { t, language } = useWords('credentials')
  const say = useSay()
  const tell = sayCredentialIn(language)
  const { claim, issuer, key, validFrom, validUntil } = credential
  const supervised = claim.attempts.filter((attempt) => attempt.supervised).length
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [
      tell('jobs').text,
      formatList([...new Set(claim.jobs.map(({ title }) => say(title)))], language),
    ],
    [tell('ways').text, waysText(waysOf(claim), language)],
    [tell('assessments').text, claim.attempts.length],
    [tell('variants').text, variantsIn(claim)],
    [tell('supervisedCount').text, supervised],
    [
      t('certificate.holds'),
      t('certificate.fromUntil', {
        from: formatDay(validFrom, language),
        until: formatDay(validUntil, language),
      }),
    ],
    [t('certificate.by'), <bdi key="by">{issuer}</bdi>],
  ]
  return (
    <article className={styles.paper} aria-labelledby="certificate-of">
      <header className={styles.head}>
        <span className={styles.mark}>
          <Mark />
          Millwright
        </span>
        <span className={styles.tag}>
          <Icon name="certificate" />
          {tell('shown').text}
        </span>
      </header>
      <h2 id="certificate-of" className={styles.title}>
        {say(claim.competency.title)}
      </h2>
      <p className={styles.name}>
        {t('certificate.name')}:{' '}
        {name === null ? <span className={styles.line} /> : <bdi>{name}</bdi>}
      </p>
      <p className={`${layout.small} ${layout.soft}`}>{t('certificate.nameText')}</p>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.lists}>
        <section className={layout.stackTight}>
          <h3>{tell('rule').text}</h3>
          <ul className={layout.bullets}>
            {ruleSays(claim.rule, language).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
        <section className={layout.stackTight}>
          <h3>{tell('open').text}</h3>
          {claim.open.length === 0 ? (
            <p>{tell('openNone').text}</p>
          ) : (
            <ul className={layout.bullets}>
              {claim.open.map(({ job, id, title, verdict }) => (
                <li key={`${job}/${id}`}>
                  {say(title)} ({tell(verdict === 'not-met' ? 'notMet' : 'notObserved').text})
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      <p className={styles.limits}>{tell('limits').text}</p>
      <CheckPart credential={credential} />
      <p className={`${layout.small} ${layout.soft}`}>
        {t('certificate.key')}:{' '}
        <bdi dir="ltr" className={styles.code}>
          {key}
        </bdi>
      </p>
    </article>
  )
}

function CheckPart({ credential }: { readonly credential: HeldCredential }) {
  const { t, language } = useWords('credentials')
  const tell = sayCredentialIn(language)
  const { id, hash } = credential
  return (
    <section className={styles.check} aria-labelledby="certificate-check">
      <QrCode
        className={styles.qr}
        label={t('certificate.qr')}
        text={wholeAddress(checkAddress({ id, hash }))}
      />
      <div className={layout.stackTight}>
        <h3 id="certificate-check">{t('certificate.check')}</h3>
        <p>{t('certificate.checkText')}</p>
        {(
          [
            [t('certificate.number'), id],
            [tell('digest').text, hash],
            [t('certificate.address'), wholeAddress('/verify')],
          ] as const
        ).map(([label, value]) => (
          <p key={label} className={layout.small}>
            {label}:{' '}
            <bdi dir="ltr" className={styles.code}>
              {value}
            </bdi>
          </p>
        ))}
      </div>
    </section>
  )
}
