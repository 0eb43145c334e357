import { type ReactNode, useState } from 'react'
import { writeChoices } from '../../address.ts'
import type { CatalogueEntry } from '../../catalogue.ts'
import { isWholeSite } from '../../launch/whole-site.ts'
import { useStorage } from '../../storage/storage.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useWords } from '../../words/use-words.ts'
import { NotHere, WaitingTry } from './before-start.tsx'
import styles from './job.module.css'
import { ShareDialog } from './share-dialog.tsx'
import type { JobChoices } from './use-job-choices.ts'

interface StartProps {
  readonly entry: CatalogueEntry
  readonly choices: JobChoices
}

interface StartSheetProps extends StartProps {
  readonly exercise: CatalogueEntry | undefined
  readonly children: ReactNode
}

/** The way in: start, learn the controls, share, notes for the instructor. */
export function StartSheet({ entry, choices, exercise, children }: StartSheetProps) {
  const { t } = useWords()
  const [sharing, setSharing] = useState(false)
  const keeping = useStorage((state) => state.keeping)
  return (
    <Sheet>
      <WaitingTry entry={entry} />
      <NotHere entry={entry} way={choices.way} />
      <StartButton entry={entry} choices={choices} />
      {exercise?.interfaces.includes(choices.way) && (
        <ButtonLink
          look="glove"
          wide="always"
          icon="hand-click"
          to={`/play/${exercise.id}${writeChoices({ purpose: 'guided', interface: choices.way })}`}
        >
          {t('job.learn')}
        </ButtonLink>
      )}
      {keeping === 'may-go' && (
        <Note icon="database" title={t('storage.may-go.title')}>
          <p>{t('storage.may-go.text')}</p>
        </Note>
      )}
      {children}
      <div className={styles.minor}>
        {/* An address brings nobody a file. */}
        {!entry.brought && (
          <Button icon="share" onClick={() => setSharing(true)}>
            {t('job.share')}
          </Button>
        )}
        {isWholeSite() && (
          <>
            <ButtonLink icon="school" to={`/job/${entry.id}/instructor`}>
              {t('job.instructor')}
            </ButtonLink>
            <ButtonLink icon="clipboard-check" to={`/job/${entry.id}/checklist`}>
              {t('job.checklist')}
            </ButtonLink>
          </>
        )}
      </div>
      {sharing && (
        <ShareDialog
          entry={entry}
          choices={choices.linkChoices}
          onClose={() => setSharing(false)}
        />
      )}
    </Sheet>
  )
}

/** On a phone the way in also stays at the foot of the page. */
export function StartAtFoot({ entry, choices }: StartProps) {
  return (
    <div className={styles.foot}>
      <StartButton entry={entry} choices={choices} />
    </div>
  )
}

function StartButton({ choices }: StartProps) {
  const { t } = useWords()
  return (
    <ButtonLink look="main" wide="always" icon="player-play" to={choices.startAddress}>
      {t('job.start', { how: t(`purpose.${choices.purpose}.name`) })}
    </ButtonLink>
  )
}
