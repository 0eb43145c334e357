import { useState } from 'react'
import type { Model } from '../../../hazards/model.ts'
import { wholeAddress } from '../../address.ts'
import { Button } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import styles from './calculators.module.css'
import type { Draft } from './draft.ts'
import { writeDraft } from './draft-address.ts'
import type { Texts } from './use-texts.ts'

interface ShareSheetProps {
  readonly model: Model
  readonly draft: Draft
  readonly texts: Texts
}

/** A link that opens this calculator with these numbers, and the way to paper. */
export function ShareSheet({ model, draft, texts: { t } }: ShareSheetProps) {
  const address = wholeAddress(`/calculators/${model.id}?${writeDraft(draft)}`)
  const [copied, setCopied] = useState('')
  const copy = () =>
    void navigator.clipboard
      ?.writeText(address)
      .then(() => setCopied(address))
      .catch(() => undefined)
  return (
    <Sheet aria-labelledby="share">
      <h2 id="share">{t('share.title')}</h2>
      <p>{t('share.text')}</p>
      <p className={styles.address} dir="ltr">
        {address}
      </p>
      <div className={layout.row}>
        <Button icon={copied === address ? 'check' : 'copy'} onClick={copy}>
          {t(copied === address ? 'share.copied' : 'share.copy')}
        </Button>
        <Button icon="printer" onClick={() => print()}>
          {t('share.print')}
        </Button>
      </div>
    </Sheet>
  )
}
