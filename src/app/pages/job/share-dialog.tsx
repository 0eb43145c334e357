import { useState } from 'react'
import { type LinkChoices, wholeAddress, writeChoices } from '../../address.ts'
import { type CatalogueEntry, type Purpose, purposes } from '../../catalogue.ts'
import { QrCode } from '../../qr-code.tsx'
import {
  type Language,
  languageNames,
  languages,
  type Pace,
  paces,
} from '../../settings/settings.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import styles from './job.module.css'

interface ShareDialogProps {
  readonly entry: CatalogueEntry
  readonly choices: LinkChoices
  readonly onClose: () => void
}

/** A variant is the number that everything drawn in the job follows from; these are as good as any. */
const someVariants = ['1', '2', '3', '4', '5'] as const

const PACES = { 1: 'full', 0.75: 'slower', 0.5: 'half' } as const satisfies Record<Pace, string>

/** A link and a QR code that open this job with these choices. */
export function ShareDialog({ entry, choices, onClose }: ShareDialogProps) {
  const { t } = useWords()
  const { attempt: _own, ...shareable } = choices
  const [link, setLink] = useState<LinkChoices>(shareable)
  const [copied, setCopied] = useState(false)
  const address = wholeAddress(`/job/${entry.id}${writeChoices(link)}`)
  const change = (next: Partial<LinkChoices>) => {
    setLink({ ...link, ...next })
    setCopied(false)
  }
  const given = choices.variant
  const variants = given ? [...new Set([given, ...someVariants])] : someVariants
  const { variant: _fixed, ...drawn } = link
  const { pace: _set, ...unpaced } = link
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <p>{t('share.text')}</p>
      <Select
        label={t('share.purpose')}
        value={link.purpose}
        onChange={(event) => change({ purpose: event.currentTarget.value as Purpose })}
        options={purposes.map((value) => ({ value, label: t(`purpose.${value}.title`) }))}
      />
      <Select
        label={t('share.language')}
        value={link.language}
        onChange={(event) => change({ language: event.currentTarget.value as Language })}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <Select
        label={t('share.pace')}
        value={link.pace === undefined ? '' : String(link.pace)}
        onChange={(event) => {
          const pace = paces.find((each) => `${each}` === event.currentTarget.value)
          if (pace) change({ pace })
          else setLink(unpaced)
        }}
        options={[
          { value: '', label: t('share.ownPace') },
          ...paces.map((each) => ({ value: `${each}`, label: t(`pace.${PACES[each]}`) })),
        ]}
      />
      <Select
        label={t('share.variant')}
        value={link.variant ?? ''}
        onChange={(event) => {
          const variant = event.currentTarget.value
          if (variant) change({ variant })
          else setLink(drawn)
        }}
        options={[
          { value: '', label: t('share.drawn') },
          ...variants.map((variant) => ({ value: variant, label: t('share.same', { variant }) })),
        ]}
      />
      <QrCode text={address} label={t('share.qr')} className={styles.qr} />
      <p className={styles.address} dir="ltr">
        {address}
      </p>
      <div className={layout.row}>
        <Button
          look="main"
          icon={copied ? 'check' : 'copy'}
          onClick={() => void navigator.clipboard?.writeText(address).then(() => setCopied(true))}
        >
          {t(copied ? 'share.copied' : 'share.copy')}
        </Button>
      </div>
    </Dialog>
  )
}
