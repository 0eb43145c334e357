import { go, writeChoices } from '../../address.ts'
import { formatTicks, useSay } from '../../formats.ts'
import { jobOf } from '../../storage/attempt-rows.ts'
import { shelves } from '../../storage/current.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Sheet } from '../../ui/sheet.tsx'
import { useAttempts } from '../../use-attempts.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './library.module.css'

/** Offers the attempt that was left in the middle, if there is one. */
export function CarryOn() {
  const { t } = useWords()
  const say = useSay()
  const { attempts, reload } = useAttempts()
  const open = attempts.find((row) => row.state === 'running')
  if (!open) return null
  const { tick, done, of } = open.progress
  const startAgain = async () => {
    // What was done so far becomes a record first. Where that cannot be, the try waits on.
    await Promise.all([shelves(), import('../../play/give-up.ts')])
      .then(([on, { giveUp }]) => giveUp(on, open.id))
      .catch(() => undefined)
    reload()
    go(`/job/${jobOf(open)}`)
  }
  return (
    <Sheet here gap="none" className={styles.carryOn} aria-labelledby="carry-on">
      <div className={layout.stackTight}>
        <h2 id="carry-on">{t('carryOn.title')}</h2>
        <p>
          {say(open.scenario.title)} · {t(`purpose.${open.purpose}.name`)} ·{' '}
          <bdi>{t('carryOn.pausedAt', { time: formatTicks(tick) })}</bdi>
          {open.purpose === 'guided' && <> · {t('carryOn.steps', { done, of })}</>}
        </p>
      </div>
      <div className={layout.row}>
        <ButtonLink
          look="main"
          icon="player-play"
          to={`/play/${jobOf(open)}${writeChoices({ attempt: open.id, interface: open.interface })}`}
        >
          {t('carryOn.go')}
        </ButtonLink>
        <Button look="glove" onClick={startAgain}>
          {t('carryOn.again')}
        </Button>
      </div>
    </Sheet>
  )
}
