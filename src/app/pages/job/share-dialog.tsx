import { useState } from 'react'
import { Link } from 'wouter'
import {
  isVariant,
  type LinkChoices,
  useChoices,
  wholeAddress,
  writeChoices,
} from '../../address.ts'
import { type CatalogueEntry, type Purpose, purposes } from '../../catalogue.ts'
import { isWholeSite } from '../../launch/whole-site.ts'
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
import { Select, TextField } from '../../ui/field.tsx'
import layout from '../../ui/layout.module.css'
import { useWords } from '../../words/use-words.ts'
import styles from './job.module.css'

interface ShareDialogProps {
  readonly entry: CatalogueEntry
  readonly choices: LinkChoices
  readonly onClose: () => void
}

const PACES = { 1: 'full', 0.75: 'slower', 0.5: 'half' } as const satisfies Record<Pace, string>

/** A link and a QR code that open this job with these choices. */
export function ShareDialog({ entry, choices, onClose }: ShareDialogProps) {
  const { t } = useWords()
  // What suits this device need not suit the one that opens the link.
  const { attempt: _own, interface: _suitsHere, ...shareable } = choices
  const { interface: fixed } = useChoices()
  const [link, setLink] = useState<LinkChoices>({
    ...shareable,
    ...(fixed && { interface: fixed }),
  })
  const [variant, setVariant] = useState(choices.variant ?? '')
  const [copied, setCopied] = useState(false)
  const address = wholeAddress(`/job/${entry.id}${writeChoices(link)}`)
  const change = (next: Partial<LinkChoices>) => {
    setLink({ ...link, ...next })
    setCopied(false)
  }
  const { variant: _fixed, ...drawn } = link
  const { pace: _set, ...unpaced } = link
  const { interface: _fitted, ...anyWay } = link
  const changeVariant = (text: string) => {
    const number = text.trim()
    setVariant(text)
    if (isVariant(number)) change({ variant: number })
    else setLink(drawn)
  }
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
        label={t('job.with')}
        value={link.interface ?? ''}
        onChange={(event) => {
          const way = entry.interfaces.find((each) => each === event.currentTarget.value)
          if (way) change({ interface: way })
          else setLink(anyWay)
        }}
        options={[
          { value: '', label: t('share.anyWay') },
          ...entry.interfaces.map((value) => ({ value, label: t(`way.${value}.name`) })),
        ]}
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
      <TextField
        label={t('share.variant')}
        help={t('share.number')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={9}
        value={variant}
        fault={variant.trim() === '' || isVariant(variant.trim()) ? undefined : t('share.noNumber')}
        onChange={(event) => changeVariant(event.currentTarget.value)}
      />
      {isWholeSite() && (
        <p>
          <Link href={`/job/${entry.id}/instructor`} className={layout.touch}>
            {t('share.whichNumber')}
          </Link>
        </p>
      )}
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
