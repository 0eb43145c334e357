import { useState } from 'react'
import { bodyOf } from '../../records/outbox/batch.ts'
import { type Parked, unsent } from '../../records/outbox/parcel.ts'
import { formatDate, useSay } from '../formats.ts'
import { saveFile } from '../save-file.ts'
import type { ParcelRow } from '../storage/attempt-rows.ts'
import { shelves } from '../storage/current.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import layout from '../ui/layout.module.css'
import { Sign } from '../ui/note.tsx'
import { useWords } from '../words/use-words.ts'
import { post } from './channel.ts'
import { ServerWords } from './outbox-note.tsx'
import { queueAgain } from './parcels.ts'

interface ParcelLineProps {
  readonly parcel: ParcelRow
  readonly sending: boolean
}

/** The statements of one attempt: how far they are, and what a person can do about them. */
export function ParcelLine({ parcel, sending }: ParcelLineProps) {
  const { t, language } = useWords('outbox')
  const say = useSay()
  const [saved, setSaved] = useState(false)
  const { waiting, parked, sent, sentAt } = parcel
  const left = unsent(parcel)
  const name = [
    say(parcel.title),
    formatDate(parcel.startedAt, language),
    ...(parcel.judged === undefined ? [] : [t('outbox.judged')]),
  ].join(', ')
  const again = async () => {
    await queueAgain(await shelves(), parcel.id)
    post({ about: 'again' })
  }
  const save = () => {
    saveFile(`statements-${parcel.id.slice(0, 8)}.json`, bodyOf(left), 'application/json')
    setSaved(true)
  }
  const drop = async () => {
    await (await shelves()).write([{ remove: 'outbox', key: parcel.id }])
    post({ about: 'queued' })
  }
  return (
    <li className={classes(layout.row, layout.apart)}>
      <div className={layout.stackTight}>
        <strong>{name}</strong>
        <div className={layout.facts}>
          {waiting.length > 0 && (
            <Sign icon="clock">{t(sending ? 'outbox.sending' : 'outbox.waiting')}</Sign>
          )}
          {parked.length > 0 && (
            <Sign meaning="harm">{t('outbox.parked', { count: parked.length })}</Sign>
          )}
          {left.length === 0 && sentAt !== null && (
            <Sign meaning="safe">{t('outbox.sent', { date: formatDate(sentAt, language) })}</Sign>
          )}
          <span>{t('outbox.statements', { count: left.length + sent })}</span>
        </div>
        {parked.length > 0 && <Reasons parked={parked} />}
        {saved && <p role="status">{t('outbox.saved')}</p>}
      </div>
      {left.length > 0 && (
        <span className={layout.rowTight}>
          {parked.length > 0 && parcel.launch === undefined && (
            <Button
              icon="refresh"
              aria-label={`${t('outbox.again')}: ${name}`}
              onClick={() => void again()}
            >
              {t('outbox.again')}
            </Button>
          )}
          <Button icon="download" aria-label={`${t('outbox.save')}: ${name}`} onClick={save}>
            {t('outbox.save')}
          </Button>
          {saved && (
            <Button
              icon="x"
              aria-label={`${t('outbox.drop')}: ${name}`}
              onClick={() => void drop()}
            >
              {t('outbox.drop')}
            </Button>
          )}
        </span>
      )}
    </li>
  )
}

/** More of the same would hide what matters. */
const SHOWN = 3

function Reasons({ parked }: { readonly parked: readonly Parked[] }) {
  const { t } = useWords('outbox')
  const more = parked.length - SHOWN
  return (
    <ul className={classes(layout.small, layout.bullets)}>
      {parked.slice(0, SHOWN).map(({ id, why, words }) => (
        <li key={id}>
          {t(`outbox.why.${why}`)} <ServerWords words={words} />
        </li>
      ))}
      {more > 0 && <li>{t('outbox.more', { count: more })}</li>}
    </ul>
  )
}
