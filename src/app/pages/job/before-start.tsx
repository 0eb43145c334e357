import { useEffect, useState } from 'react'
import { writeChoices } from '../../address.ts'
import type { CatalogueEntry, Interface } from '../../catalogue.ts'
import { formatTicks } from '../../formats.ts'
import { isWholeSite } from '../../launch/whole-site.ts'
import { playsOffline } from '../../offline/plays-offline.ts'
import { useOnline } from '../../offline/use-online.ts'
import { jobOf } from '../../storage/attempt-rows.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { useAttempts } from '../../use-attempts.ts'
import { useWords } from '../../words/use-words.ts'

/** A try of this job that waits, and the way back into it: Start begins another one. */
export function WaitingTry({ entry }: { readonly entry: CatalogueEntry }) {
  const { t } = useWords()
  const { attempts } = useAttempts()
  const open = attempts.find((row) => row.state === 'running' && jobOf(row) === entry.id)
  if (!open) return null
  return (
    <Note icon="player-pause" title={t('job.waits.title')}>
      <p>
        {t(`purpose.${open.purpose}.name`)},{' '}
        <bdi>{t('carryOn.pausedAt', { time: formatTicks(open.progress.tick) })}</bdi>.{' '}
        {t('job.waits.text')}
      </p>
      <p>
        <ButtonLink
          icon="player-play"
          to={`/play/${entry.id}${writeChoices({ attempt: open.id, interface: open.interface })}`}
        >
          {t('carryOn.go')}
        </ButtonLink>
      </p>
    </Note>
  )
}

interface NotHereProps {
  readonly entry: CatalogueEntry
  readonly way: Interface
}

/** Says beside Start that the job will not arrive: no network, and not ready in the way that is chosen. */
export function NotHere({ entry, way }: NotHereProps) {
  const { t } = useWords()
  const online = useOnline()
  const [plays, setPlays] = useState(true)
  useEffect(() => {
    if (online) return setPlays(true)
    let wanted = true
    void playsOffline(entry, way).then((found) => wanted && setPlays(found))
    return () => {
      wanted = false
    }
  }, [online, entry, way])
  if (plays || !isWholeSite()) return null
  return (
    <Note icon="cloud-off" title={t('job.notHere.title')} live>
      <p>{t('job.notHere.text')}</p>
    </Note>
  )
}
