import { Link } from 'wouter'
import { unsent } from '../../records/outbox/parcel.ts'
import { isWholeSite } from '../launch/whole-site.ts'
import { useSession } from '../learners/session.ts'
import type { ParcelRow } from '../storage/attempt-rows.ts'
import { classes } from '../ui/classes.ts'
import layout from '../ui/layout.module.css'
import { Note } from '../ui/note.tsx'
import { Rows } from '../ui/sheet.tsx'
import { useConnection } from './connection.ts'
import { OutboxNote } from './outbox-note.tsx'
import { ParcelLine } from './parcel-line.tsx'
import { useOutbox } from './use-outbox.ts'
import './words.ts'
import { useWords } from '../words/use-words.ts'

/** What arrived long ago nobody looks for here. */
const MOST_SENT = 10

interface OutboxSectionProps {
  /** A learner sees their own; staff see what waits on the device, without names. */
  readonly whose: 'mine' | 'all'
}

/** What waits to be sent, what was sent, and what was put aside and why. */
export function OutboxSection({ whose }: OutboxSectionProps) {
  const { t } = useWords('outbox')
  const { parcels, left, sender } = useOutbox()
  const state = useConnection(({ state }) => state)
  const learner = useSession((session) => session.learner?.id)
  if (!parcels) return null
  const isShown = (parcel: ParcelRow) => whose === 'all' || parcel.learner === learner
  const platform = <FromPlatform parcels={left.filter(isShown)} />
  const shown = parcels.filter(isShown)
  const waiting = shown.filter((parcel) => unsent(parcel).length > 0)
  const sent = shown.filter((parcel) => unsent(parcel).length === 0).slice(0, MOST_SENT)
  // What was put aside goes out only when somebody has a hand in it.
  const going = shown.filter((parcel) => parcel.waiting.length > 0).length
  const aside = shown.filter((parcel) => parcel.parked.length > 0).length
  const others = parcels.filter((parcel) => unsent(parcel).length > 0).length - waiting.length
  // Where nothing is ever sent, a list of what waits would only worry.
  if (state.is === 'none' && whose === 'mine')
    return (
      <>
        {platform}
        {isWholeSite() && (
          <p className={classes(layout.section, layout.small)}>
            {t('outbox.nowhere')}{' '}
            <Link href="/connections" className={layout.touch}>
              {t('records')}
            </Link>
          </p>
        )}
      </>
    )
  return (
    <section className={classes(layout.section, layout.stack)} aria-labelledby="outbox">
      <h2 id="outbox">{t('outbox.title')}</h2>
      {waiting.length === 0 && <p role="status">{t('outbox.empty')}</p>}
      {going > 0 && <OutboxNote count={going} sender={sender} />}
      {aside > 0 && (
        <Note meaning="harm" title={t('outbox.aside', { count: aside })} live>
          <p>{t('outbox.asideHelp')}</p>
        </Note>
      )}
      {waiting.length + sent.length > 0 && (
        <Rows aria-label={t('outbox.list')}>
          {[...waiting, ...sent].map((parcel) => (
            <ParcelLine
              key={parcel.id}
              parcel={parcel}
              sending={sender?.is === 'sending' && sender.parcels.includes(parcel.id)}
            />
          ))}
        </Rows>
      )}
      {platform}
      {others > 0 && <p className={layout.soft}>{t('outbox.others', { count: others })}</p>}
      {whose === 'mine' && isWholeSite() && (
        <p>
          <Link href="/connections" className={layout.touch}>
            {t('records')}
          </Link>
        </p>
      )}
    </section>
  )
}

/** What was for a session of a learning platform and did not arrive there. */
function FromPlatform({ parcels }: { readonly parcels: readonly ParcelRow[] }) {
  const { t } = useWords('outbox')
  if (parcels.length === 0) return null
  return (
    <Note meaning="harm" title={t('outbox.left', { count: parcels.length })}>
      <p>{t('outbox.leftHelp')}</p>
      <Rows aria-label={t('outbox.leftList')}>
        {parcels.map((parcel) => (
          <ParcelLine key={parcel.id} parcel={parcel} sending={false} />
        ))}
      </Rows>
    </Note>
  )
}
