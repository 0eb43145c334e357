import {
  type CredentialFinding,
  type CredentialStanding,
  standingOf,
} from '../../records/credentials/check-credential.ts'
import { formatDay } from '../formats.ts'
import type { IconName } from '../ui/icon.tsx'
import { type Meaning, Note } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'

/** How each standing looks, wherever it is said. */
export const standingLooks: Readonly<
  Record<CredentialStanding, { readonly meaning: Meaning; readonly icon: IconName }>
> = {
  good: { meaning: 'safe', icon: 'shield-check' },
  unknown: { meaning: 'plain', icon: 'help-circle' },
  expired: { meaning: 'plain', icon: 'clock' },
  'not-yet': { meaning: 'plain', icon: 'clock' },
  revoked: { meaning: 'harm', icon: 'alert-octagon' },
  refused: { meaning: 'harm', icon: 'alert-octagon' },
}

/** How a credential stands now, and what follows from it. */
export function StandingNote({ finding }: { readonly finding: CredentialFinding }) {
  const { t, language } = useWords('credentials')
  const standing = standingOf(finding)
  const revoked =
    finding.holds && finding.revocation.is === 'revoked' ? finding.revocation : undefined
  return (
    <Note {...standingLooks[standing]} title={t(`check.${standing}`)}>
      <p>
        {t(`check.${standing}Text`, {
          from: finding.holds ? formatDay(finding.validFrom, language) : '',
          until: finding.holds ? formatDay(finding.validUntil, language) : '',
          when: revoked ? formatDay(revoked.at, language) : '',
          reason: revoked ? t(`issued.reasons.${revoked.reason}`) : '',
        })}
      </p>
    </Note>
  )
}
