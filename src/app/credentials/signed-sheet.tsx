import { useState } from 'react'
import type { KnownKey } from '../../records/credentials/known-keys.ts'
import { formatDate, useSay } from '../formats.ts'
import { classes } from '../ui/classes.ts'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import { CredentialLines } from './credential-lines.tsx'
import type { Signed } from './read-signed.ts'
import { StandingNote } from './standing-note.tsx'
import { TakeKey } from './take-key.tsx'
import './words.ts'

interface SignedSheetProps {
  readonly name: string
  readonly signed: Signed
  /** Somebody said to know a key: what it signed stands otherwise now. */
  readonly onKnown: () => void
}

/** What was found of something signed: the verdict first, then each check, then what it does not prove. */
export function SignedSheet({ name, signed, onKnown }: SignedSheetProps) {
  const { t } = useWords('credentials')
  return (
    <Sheet>
      <p className={classes(layout.soft, layout.small)}>
        <bdi className={styles.code}>{name}</bdi>
      </p>
      {signed.is === 'credential' && (
        <>
          <StandingNote finding={signed.finding} />
          <CredentialLines finding={signed.finding} onKnown={onKnown} />
        </>
      )}
      {signed.is === 'list' && (
        <Note title={t('check.listKept', { name: signed.list.assessor })}>
          <p>{t('check.listKeptText', { count: signed.list.revoked.length })}</p>
          <Key id={signed.list.key} />
        </Note>
      )}
      {signed.is === 'refusal' && <Refused signed={signed} onKnown={onKnown} />}
      {signed.is === 'keys' && <Vouched signed={signed} onKnown={onKnown} />}
      {signed.is === 'card' && <Card known={signed.known} onKnown={onKnown} />}
    </Sheet>
  )
}

interface VouchedProps {
  readonly signed: Extract<Signed, { is: 'keys' }>
  readonly onKnown: () => void
}

function Vouched({ signed: { vouched, centreKnown }, onKnown }: VouchedProps) {
  const { t } = useWords('credentials')
  const { centre, key, keys } = vouched
  return (
    <Note title={t(centreKnown ? 'check.vouched' : 'check.vouchedUnknown', { name: centre })}>
      <Key id={key} />
      {!centreKnown && (
        <>
          <p>{t('check.unknownText')}</p>
          <TakeKey known={{ key, name: centre }} onTaken={onKnown} />
        </>
      )}
      <ul className={layout.bullets}>
        {keys.map((each) => (
          <li key={each.key}>
            <bdi>{each.name}</bdi>{' '}
            <bdi dir="ltr" className={styles.code}>
              {each.key}
            </bdi>
          </li>
        ))}
      </ul>
    </Note>
  )
}

interface RefusedProps {
  readonly signed: Extract<Signed, { is: 'refusal' }>
  readonly onKnown: () => void
}

function Refused({ signed: { refusal, knownAs }, onKnown }: RefusedProps) {
  const { t, language } = useWords('credentials')
  const say = useSay()
  const { competency, assessor, decidedAt, key } = refusal
  return (
    <Note title={t('refuse.is', { competency: say(competency.title) })}>
      <p>{t('refuse.by', { name: knownAs ?? assessor, when: formatDate(decidedAt, language) })}</p>
      <Key id={key} />
      <p lang={refusal.language} dir="auto" className={layout.prose}>
        {refusal.reasons}
      </p>
      <p className={layout.small}>{t('refuse.about', { count: refusal.attempts.length })}</p>
      {knownAs === null && (
        <>
          <p>{t('check.unknownText')}</p>
          <TakeKey known={{ key, name: assessor }} onTaken={onKnown} />
        </>
      )}
    </Note>
  )
}

function Card({ known, onKnown }: { readonly known: KnownKey; readonly onKnown: () => void }) {
  const { t } = useWords('credentials')
  const [kept, setKept] = useState(false)
  return (
    <Note title={t(kept ? 'check.cardKept' : 'check.card', { name: known.name })}>
      <Key id={known.key} />
      {!kept && (
        <TakeKey
          known={known}
          onTaken={() => {
            setKept(true)
            onKnown()
          }}
        />
      )}
    </Note>
  )
}

const Key = ({ id }: { readonly id: string }) => (
  <p className={layout.small}>
    <bdi dir="ltr" className={styles.code}>
      {id}
    </bdi>
  </p>
)
