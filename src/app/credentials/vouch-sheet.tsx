import { useEffect, useState } from 'react'
import { type KnownKey, readKeyCard } from '../../records/credentials/known-keys.ts'
import { signVouchedKeys } from '../../records/credentials/vouched-keys.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import { saveFile } from '../save-file.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { FileButton } from '../ui/file-button.tsx'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useWords } from '../words/use-words.ts'
import { JWT_TYPE } from './credential-buttons.tsx'
import { KeyRows } from './key-rows.tsx'
import { noteVouched, vouchedBy } from './known.ts'

/** A public key has less than a kilobyte. */
const MOST_BYTES = 10_000

/** The list of keys that whoever has opened their key vouches for, as the last one was. */
export function VouchSheet({ centre }: { readonly centre: OpenAssessor }) {
  const { t } = useWords('credentials')
  const [keys, setKeys] = useState<readonly KnownKey[]>([])
  const [outcome, setOutcome] = useState<'refused' | { readonly name: string }>()
  useEffect(() => {
    void shelves()
      .then((on) => vouchedBy(on, centre.id))
      .then(setKeys)
  }, [centre.id])
  const bring = async (files: readonly File[]) => {
    const read = await Promise.all(
      files.map(async (file) => readKeyCard(file.size > MOST_BYTES ? '' : await file.text())),
    )
    const found = read.flatMap((card) => card ?? [])
    setKeys((before) => [
      ...before.filter(({ key }) => !found.some((card) => card.key === key)),
      ...found,
    ])
    setOutcome(found.length < files.length ? 'refused' : undefined)
  }
  const sign = async () => {
    const issuedAt = new Date().toISOString()
    const jws = await signVouchedKeys(keys, issuedAt, centre)
    const list = { format: 'millwright-keys/1', centre: centre.holder, issuedAt, keys } as const
    await noteVouched(await shelves(), { ...list, key: centre.id }, jws)
    const name = `keys-${centre.id.slice(0, 8)}.jwt`
    saveFile(name, jws, JWT_TYPE)
    setOutcome({ name })
  }
  return (
    <Sheet aria-labelledby="vouch">
      <h2 id="vouch">{t('vouch.title')}</h2>
      <p>{t('vouch.text')}</p>
      {keys.length === 0 && <p>{t('vouch.none')}</p>}
      <KeyRows
        keys={keys}
        off={t('vouch.drop')}
        onOff={(key) => setKeys((before) => before.filter((each) => each.key !== key))}
      />
      <div className={layout.row}>
        <FileButton multiple accept=".json,application/json" onFiles={(files) => void bring(files)}>
          {t('vouch.bring')}
        </FileButton>
        <Button
          icon="fingerprint"
          unavailable={keys.length === 0 ? t('vouch.empty') : undefined}
          onClick={() => void sign()}
        >
          {t('vouch.go')}
        </Button>
      </div>
      <div role="status">
        {outcome === 'refused' && <Note meaning="harm" title={t('vouch.refused')} />}
        {outcome && outcome !== 'refused' && <Note title={t('vouch.saved', outcome)} />}
      </div>
    </Sheet>
  )
}
