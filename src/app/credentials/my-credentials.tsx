import { useCallback, useEffect, useState } from 'react'
import type { HeldCredential } from '../../records/credentials/check-credential.ts'
import { standingOf } from '../../records/credentials/check-credential.ts'
import { openRefusal } from '../../records/credentials/refusals.ts'
import { formatDay, useSay } from '../formats.ts'
import { keepPiece } from '../portfolio/shelf.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { FileButton } from '../ui/file-button.tsx'
import layout from '../ui/layout.module.css'
import { Note, Sign } from '../ui/note.tsx'
import { Rows, Sheet } from '../ui/sheet.tsx'
import { SureDialog } from '../ui/sure-dialog.tsx'
import { useWords } from '../words/use-words.ts'
import { CredentialButtons } from './credential-buttons.tsx'
import { checkHere } from './known.ts'
import { jobOfRefusal, refusalPiece } from './refuse-here.ts'
import { credentialsOf, eraseCredential, keepCredential } from './shelf.ts'
import { standingLooks } from './standing-note.tsx'
import './words.ts'

/** A credential has some kilobytes. */
const MOST_BYTES = 200_000

interface MyCredentialsProps {
  readonly learner: string
  /** Goes up when a portfolio brought some. */
  readonly brought: number
  /** A refusal was kept among the pieces of the portfolio. */
  readonly onPiece: () => Promise<void>
}

/** What assessors signed about whoever is here. */
export function MyCredentials({ learner, brought, onPiece }: MyCredentialsProps) {
  const { t } = useWords('credentials')
  const [mine, setMine] = useState<readonly HeldCredential[]>()
  const [outcome, setOutcome] = useState<'kept' | 'twice' | 'refused' | 'refusal'>()
  const [asked, setAsked] = useState<string>()
  const again = useCallback(async () => {
    const on = await shelves()
    const rows = await credentialsOf(on, learner)
    const found = await Promise.all(rows.map(({ jws }) => checkHere(on, jws)))
    setMine(found.filter((each) => each.holds))
  }, [learner])
  useEffect(() => {
    // What a portfolio brought is on the shelf as well.
    if (brought >= 0) void again()
  }, [again, brought])
  const take = async (file: File) => {
    const on = await shelves()
    const text = file.size > MOST_BYTES ? '' : await file.text()
    const refusal = await openRefusal(text.trim())
    if (refusal) {
      if (await on.read('pieces', refusal.id)) return setOutcome('twice')
      const piece = refusalPiece(refusal, text.trim(), await jobOfRefusal(on, learner, refusal))
      await keepPiece(on, learner, piece)
      await onPiece()
      return setOutcome('refusal')
    }
    const held = await checkHere(on, text)
    if (!held.holds) return setOutcome('refused')
    if (await on.read('credentials', held.id)) return setOutcome('twice')
    await keepCredential(on, learner, held)
    await again()
    setOutcome('kept')
  }
  const erase = async (id: string) => {
    await eraseCredential(await shelves(), id)
    await again()
    setAsked(undefined)
  }
  return (
    <Sheet aria-labelledby="my-credentials">
      <h2 id="my-credentials">{t('mine.title')}</h2>
      {mine?.length === 0 && <p>{t('mine.none')}</p>}
      <Rows>
        {mine?.map((credential) => (
          <MyLine
            key={credential.id}
            credential={credential}
            onErase={() => setAsked(credential.id)}
          />
        ))}
      </Rows>
      <div>
        <FileButton
          accept=".jwt,application/jwt"
          onFiles={([file]) => {
            if (file) void take(file)
          }}
        >
          {t('mine.bring')}
        </FileButton>
      </div>
      <div role="status">
        {outcome && (
          <Note meaning={outcome === 'refused' ? 'harm' : 'plain'} title={t(`mine.${outcome}`)} />
        )}
      </div>
      {asked !== undefined && (
        <SureDialog
          title={t('mine.eraseTitle')}
          text={t('mine.eraseText')}
          go={t('mine.eraseGo')}
          onGo={() => void erase(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Sheet>
  )
}

interface LineProps {
  readonly credential: HeldCredential
  readonly onErase: () => void
}

function MyLine({ credential, onErase }: LineProps) {
  const { t, language } = useWords('credentials')
  const say = useSay()
  const { claim, issuer, validUntil } = credential
  const standing = standingOf(credential)
  const name = say(claim.competency.title)
  return (
    <li className={layout.stackTight}>
      <strong>{name}</strong>
      <span>
        <Sign {...standingLooks[standing]}>{t(`check.${standing}`)}</Sign>
      </span>
      <span className={`${layout.small} ${layout.soft}`}>
        {t('mine.by', { name: issuer, until: formatDay(validUntil, language) })}
      </span>
      <span className={layout.row}>
        <CredentialButtons credential={credential} />
        <Button icon="trash" aria-label={`${t('mine.erase')}: ${name}`} onClick={onErase}>
          {t('mine.erase')}
        </Button>
      </span>
    </li>
  )
}
