import type { SignatureFinding } from '../../../records/signature/check-signatures.ts'
import { formatDate } from '../../formats.ts'
import { useWords } from '../../words/use-words.ts'
import { Line } from './line.tsx'

/** Who has signed a file, and whether it is still what they signed. */
export function SignatureLines({
  signatures,
}: {
  readonly signatures: readonly SignatureFinding[]
}) {
  return signatures.map((signature) => <SignatureLine key={signature.n} signature={signature} />)
}

function SignatureLine({ signature }: { readonly signature: SignatureFinding }) {
  const { t, language } = useWords('debriefing')
  if (!signature.holds) {
    const { why, part } = signature
    return <Line title={t('verify.signature.wrong')}>{t(`verify.signature.${why}`, { part })}</Line>
  }
  const { role, name, signedAt, key, session } = signature
  return (
    <Line ok title={t(`verify.signature.${role}`, { name })}>
      {t('verify.signature.when', { time: formatDate(signedAt, language) })}{' '}
      <bdi dir="ltr">{key}</bdi>
      {session && (
        <>
          <br />
          {t('verify.signature.supervised', { time: formatDate(session.issuedAt, language) })}
        </>
      )}
    </Line>
  )
}
