import { useState } from 'react'
import type { KnownKey } from '../../records/credentials/known-keys.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import layout from '../ui/layout.module.css'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import { noteKey } from './known.ts'

interface TakeKeyProps {
  readonly known: KnownKey
  readonly onTaken: () => void
}

/** Says that a key is known, after it was compared with what the centre gives in another way. */
export function TakeKey({ known, onTaken }: TakeKeyProps) {
  const { t } = useWords('credentials')
  const [asked, setAsked] = useState(false)
  const take = async () => {
    await noteKey(await shelves(), known)
    setAsked(false)
    onTaken()
  }
  return (
    <>
      <span className={layout.row}>
        <Button icon="fingerprint" onClick={() => setAsked(true)}>
          {t('check.take')}
        </Button>
      </span>
      {asked && (
        <Dialog title={t('check.takeTitle')} onClose={() => setAsked(false)}>
          <div className={layout.stack}>
            <p>{t('check.takeText')}</p>
            <p>
              <bdi dir="ltr" className={styles.code}>
                {known.key}
              </bdi>
            </p>
            <div>
              <Button look="main" icon="check" onClick={() => void take()}>
                {t('check.takeGo', { name: known.name })}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
