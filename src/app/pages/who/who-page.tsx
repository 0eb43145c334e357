import { useCallback, useEffect, useState } from 'react'
import { go } from '../../address.ts'
import { enterAsGuest, eraseAndLeave, leave, useSession } from '../../learners/session.ts'
import { shelves } from '../../storage/current.ts'
import type { LearnerRow } from '../../storage/shelves.ts'
import { Button } from '../../ui/button.tsx'
import layout from '../../ui/layout.module.css'
import { Page } from '../../ui/page.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { SureDialog } from '../../ui/sure-dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { AddLearner } from './add-learner.tsx'
import { ClassList } from './class-list-dialog.tsx'
import { LearnerList } from './learner-list.tsx'

/** Who is practising: choose a name, add one, go on as guest, or make room for the next. */
export function WhoPage() {
  const { t } = useWords()
  const [learners, setLearners] = useState<readonly LearnerRow[]>([])
  const [pasting, setPasting] = useState(false)
  const learner = useSession((session) => session.learner)
  const look = useCallback(() => {
    void shelves()
      .then((on) => on.list('learners'))
      .then((rows) => setLearners(rows.toSorted((a, b) => a.name.localeCompare(b.name))))
  }, [])
  useEffect(look, [look])
  return (
    <Page title={t('who.title')} lead={t('who.lead')}>
      <div className={layout.stackWide}>
        {learner && <Here name={learner.name} onLeft={look} />}
        {learners.length > 0 && <LearnerList learners={learners} current={learner?.id} />}
        <AddLearner onAdded={look} />
        <Sheet>
          <h2>{t('who.guest.title')}</h2>
          <p>{t('who.guest.text')}</p>
          <p>
            <Button
              look="glove"
              icon="user"
              onClick={async () => {
                await enterAsGuest({ fresh: learner === null })
                go('/')
              }}
            >
              {t('who.guest.go')}
            </Button>
          </p>
        </Sheet>
        <Sheet>
          <h2>{t('who.class.title')}</h2>
          <p>{t('who.class.text')}</p>
          <p>
            <Button icon="users" onClick={() => setPasting(true)}>
              {t('who.class.paste')}
            </Button>
          </p>
        </Sheet>
      </div>
      {pasting && (
        <ClassList
          known={learners.map(({ name }) => name)}
          onClose={() => {
            setPasting(false)
            look()
          }}
        />
      )}
    </Page>
  )
}

interface HereProps {
  readonly name: string | null
  readonly onLeft: () => void
}

/** The one who is here now, and the two ways out. */
function Here({ name, onLeft }: HereProps) {
  const { t } = useWords()
  const [asking, setAsking] = useState<'leave' | 'erase'>()
  const guest = name === null
  const out = async (erase: boolean) => {
    await (erase ? eraseAndLeave() : leave())
    setAsking(undefined)
    onLeft()
  }
  return (
    <Sheet here>
      <h2>
        {t('who.here.title')} <bdi>{name ?? t('frame.guest')}</bdi>
      </h2>
      <p>{t(guest ? 'who.here.guest' : 'who.here.named')}</p>
      <div className={layout.row}>
        <Button
          look="main"
          icon="logout"
          onClick={() => (guest ? setAsking('leave') : void out(false))}
        >
          {t('who.here.next')}
        </Button>
        <Button look="glove" icon="trash" onClick={() => setAsking('erase')}>
          {t('who.here.erase')}
        </Button>
      </div>
      {asking && (
        <SureDialog
          title={t(`who.${asking}.title`)}
          text={t(`who.${asking}.text`)}
          go={t(`who.${asking}.go`)}
          onGo={() => void out(asking === 'erase')}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Sheet>
  )
}
