import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import { saveFile } from '../save-file.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { useWords } from '../words/use-words.ts'

/** What a credential is called as a file. */
export const credentialName = ({ id }: Pick<HeldCredential, 'id'>): string =>
  `credential-${id.slice(0, 8)}.jwt`

/** RFC 7519, section 10.3.1. */
export const JWT_TYPE = 'application/jwt'

/** The two forms in which a credential leaves: the file that proves it, and the paper to show. */
export function CredentialButtons({
  credential,
}: {
  readonly credential: Pick<HeldCredential, 'id' | 'jws'>
}) {
  const { t } = useWords('credentials')
  return (
    <span className={layout.row}>
      <Button
        icon="download"
        onClick={() => saveFile(credentialName(credential), credential.jws, JWT_TYPE)}
      >
        {t('sign.save')}
      </Button>
      <ButtonLink icon="certificate" to={`/credential/${credential.id}`}>
        {t('sign.certificate')}
      </ButtonLink>
    </span>
  )
}
