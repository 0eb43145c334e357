import { useCallback, useEffect, useState } from 'react'
import { signRevocations } from '../../records/credentials/revocations.ts'
import { formatDay, useSay } from '../formats.ts'
import type { OpenAssessor } from '../keys/assessor-key.ts'
import { saveFile } from '../save-file.ts'
import { shelves } from '../storage/current.ts'
import { forgotten } from '../storage/issued.ts'
import type { IssuedRow } from '../storage/shelves.ts'
import { Button } from '../ui/button.tsx'
import layout from '../ui/layout.module.css'
import { Sign } from '../ui/note.tsx'
import { Rows, Sheet } from '../ui/sheet.tsx'
import { SureDialog } from '../ui/sure-dialog.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './certificate.module.css'
import { CredentialButtons, JWT_TYPE } from './credential-buttons.tsx'
import { RevokeDialog } from './revoke-dialog.tsx'
import { RevokeFile } from './revoke-file.tsx'
import { issuedBy, revokedOf } from './shelf.ts'

interface IssuedProps {
  readonly assessor: OpenAssessor
  /** Goes up with each credential that is issued meanwhile. */
  readonly issued: number
}

type Asked = { readonly row: IssuedRow; readonly to: 'revoke' | 'forget' }

/** What this key has signed here: to show again, to take back, and to forget. */
export function IssuedSheet({ assessor, issued }: IssuedProps) {
  const { t } = useWords('credentials')
  const [rows, setRows] = useState<readonly IssuedRow[]>([])
  const [asked, setAsked] = useState<Asked>()
  const again = useCallback(
    async () => setRows(await issuedBy(await shelves(), assessor.id)),
    [assessor.id],
  )
  useEffect(() => {
    // What was just issued is on the shelf as well.
    if (issued >= 0) void again()
  }, [again, issued])
  const done = async () => {
    await again()
    setAsked(undefined)
  }
  const forget = async (row: IssuedRow) => {
    await (await shelves()).write([forgotten(row, new Date().toISOString())])
    await done()
  }
  const revoked = revokedOf(rows, new Date().toISOString())
  const saveList = async () => {
    const list = await signRevocations(revoked, new Date().toISOString(), assessor)
    saveFile(`revoked-${assessor.id.slice(0, 8)}.jwt`, list, JWT_TYPE)
  }
  return (
    <Sheet aria-labelledby="issued">
      <h2 id="issued">{t('issued.title')}</h2>
      {rows.length === 0 && <p>{t('issued.none')}</p>}
      <Rows>
        {rows.map((row) => (
          <IssuedLine key={row.id} row={row} onAsk={(to) => setAsked({ row, to })} />
        ))}
      </Rows>
      <p>{t('issued.listText', { count: revoked.length })}</p>
      <div className={layout.row}>
        <Button icon="download" onClick={() => void saveList()}>
          {t('issued.list')}
        </Button>
        <RevokeFile assessor={assessor} onDone={again} />
      </div>
      {asked?.to === 'revoke' && asked.row.jws !== null && (
        <RevokeDialog
          jws={asked.row.jws}
          onClose={() => setAsked(undefined)}
          onDone={() => void done()}
        />
      )}
      {asked?.to === 'forget' && (
        <SureDialog
          title={t('issued.forgetTitle')}
          text={t('issued.forgetText')}
          go={t('issued.forgetGo')}
          onGo={() => void forget(asked.row)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Sheet>
  )
}

interface LineProps {
  readonly row: IssuedRow
  readonly onAsk: (to: Asked['to']) => void
}

function IssuedLine({ row, onAsk }: LineProps) {
  const { t, language } = useWords('credentials')
  const say = useSay()
  const { id, jws, competency, about, issuedAt, validUntil, revoked } = row
  if (jws === null)
    return (
      <li>
        <strong>{t('issued.forgotten')}</strong>{' '}
        <bdi dir="ltr" className={styles.code}>
          {id}
        </bdi>
        <p className={`${layout.small} ${layout.soft}`}>{t('issued.forgottenText')}</p>
      </li>
    )
  const name = say(competency)
  const over = validUntil <= new Date().toISOString()
  const state = revoked ? 'revoked' : over ? 'expired' : 'in-time'
  return (
    <li className={layout.stackTight}>
      <span className={layout.row}>
        <strong>{name}</strong>
        <Sign
          meaning={revoked ? 'harm' : over ? 'plain' : 'safe'}
          icon={revoked ? 'circle-x' : over ? 'clock' : 'circle-check'}
        >
          {t(`issued.${state}`)}
        </Sign>
      </span>
      <span className={`${layout.small} ${layout.soft}`}>
        {t('issued.about', {
          name: about ?? t('bring.noName'),
          when: formatDay(issuedAt, language),
          until: formatDay(validUntil, language),
        })}
        {revoked && ` · ${t(`issued.reasons.${revoked.reason}`)}`}
      </span>
      <span className={layout.row}>
        <CredentialButtons credential={{ id, jws }} />
        {!revoked && (
          <Button
            icon="x"
            aria-label={`${t('issued.revoke')}: ${name}`}
            onClick={() => onAsk('revoke')}
          >
            {t('issued.revoke')}
          </Button>
        )}
        <Button
          icon="trash"
          aria-label={`${t('issued.forget')}: ${name}`}
          onClick={() => onAsk('forget')}
        >
          {t('issued.forget')}
        </Button>
      </span>
    </li>
  )
}
