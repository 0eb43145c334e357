import { useState } from 'react'
import { REVOCATION_REASONS, type RevocationReason } from '../../records/credentials/revocations.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { useWords } from '../words/use-words.ts'
import { checkHere } from './known.ts'
import { noteRevoked } from './shelf.ts'

interface RevokeProps {
  readonly jws: string
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asks for the reason, which stands in the list, and takes a credential back. */
export function RevokeDialog({ jws, onClose, onDone }: RevokeProps) {
  const { t } = useWords('credentials')
  const [reason, setReason] = useState<RevocationReason>('mistake')
  const revoke = async () => {
    const on = await shelves()
    const held = await checkHere(on, jws)
    if (held.holds) await noteRevoked(on, held, { at: new Date().toISOString(), reason })
    onDone()
  }
  return (
    <Dialog title={t('issued.revokeTitle')} onClose={onClose}>
      <div className={layout.stack}>
        <p>{t('issued.revokeText')}</p>
        <Select
          label={t('issued.reason')}
          value={reason}
          options={REVOCATION_REASONS.map((value) => ({
            value,
            label: t(`issued.reasons.${value}`),
          }))}
          onChange={(event) => {
            const { value } = event.currentTarget
            setReason(REVOCATION_REASONS.find((each) => each === value) ?? 'other')
          }}
        />
        <div>
          <Button look="main" icon="x" onClick={() => void revoke()}>
            {t('issued.revokeGo')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
