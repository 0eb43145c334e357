import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import { useAssessor } from '../keys/assessor-session.ts'
import { useSession } from '../learners/session.ts'
import { saveFile } from '../save-file.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import { Certificate } from './certificate.tsx'
import { credentialName, JWT_TYPE } from './credential-buttons.tsx'
import { findShown, type Shown } from './find-shown.ts'
import { StandingNote } from './standing-note.tsx'
import './words.ts'

/** A credential as a sheet of paper: of whoever is here, or of an assessor whose key is open. */
export function CertificatePage() {
  const { id = '' } = useParams<{ id: string }>()
  const { t } = useWords('credentials')
  const learner = useSession((session) => session.learner)
  const assessor = useAssessor((state) => state.open)
  const [shown, setShown] = useState<Shown | null>()
  useEffect(() => {
    let wanted = true
    void shelves()
      .then((on) => findShown(on, id, learner, assessor?.id))
      .then((found) => wanted && setShown(found))
    return () => {
      wanted = false
    }
  }, [id, learner, assessor])
  const back =
    shown?.from === 'issued'
      ? { to: '/assessor/credentials', label: t('certificate.toIssued') }
      : { to: '/portfolio', label: t('certificate.toPortfolio') }
  return (
    <Page
      title={t('certificate.title')}
      heading={<span className={styles.onScreen}>{t('certificate.title')}</span>}
      back={back}
    >
      {shown === null && <Note title={t('certificate.missing')} />}
      {shown && (
        <div className={layout.stackWide}>
          <div className={styles.screen}>
            <StandingNote finding={shown.finding} />
            <Buttons credential={shown.finding} />
          </div>
          <Certificate credential={shown.finding} name={shown.name} />
        </div>
      )}
    </Page>
  )
}

function Buttons({ credential }: { readonly credential: HeldCredential }) {
  const { t } = useWords('credentials')
  return (
    <div className={layout.row}>
      <Button look="main" icon="printer" onClick={() => print()}>
        {t('certificate.print')}
      </Button>
      <Button
        look="glove"
        icon="download"
        onClick={() => saveFile(credentialName(credential), credential.jws, JWT_TYPE)}
      >
        {t('sign.save')}
      </Button>
    </div>
  )
}
