import { useEffect } from 'react'
import { useStore } from 'zustand'
import { perceive } from '../../engine/offers/perceive.ts'
import type { Session } from '../../modes/shared/session.ts'
import { useSay } from '../formats.ts'
import { type Language, languageNames, languages } from '../settings/settings.ts'
import { changeSettings, useSettings } from '../settings/store.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ChoiceTiles } from '../ui/choice-tiles.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Tick } from '../ui/field.tsx'
import layout from '../ui/layout.module.css'
import { usePlayWords } from './play-words.ts'

interface DialogProps {
  readonly session: Session
  readonly onClose: () => void
}

interface PauseProps extends Pick<DialogProps, 'session'> {
  /** Time follows what one does, at no pace. */
  readonly inText: boolean
}

const PACES = [
  { value: 1, label: 'pace1' },
  { value: 0.75, label: 'pace075' },
  { value: 0.5, label: 'pace05' },
] as const

/** Nothing happens until the person carries on; whatever is changed here counts at once. */
export function PauseDialog({ session, inText }: PauseProps) {
  const words = usePlayWords()
  const language = useSettings((settings) => settings.language)
  const readAloud = useSettings((settings) => settings.readAloud)
  const pace = useSettings((settings) => settings.pace)
  const unwell = useStore(session.state, (state) => state.unwell)
  return (
    <Dialog title={words('pause')} onClose={() => session.resume()}>
      {unwell && <p>{words('unwell')}</p>}
      <p>{words('paused')}</p>
      <Button look="main" wide="always" icon="player-play" onClick={() => session.resume()}>
        {words('carryOn')}
      </Button>
      <ButtonLink look="glove" wide="always" icon="settings" to="/settings">
        {words('settings')}
      </ButtonLink>
      <ButtonLink look="glove" wide="always" icon="hand-click" to="/guide">
        {words('learn')}
      </ButtonLink>
      <ButtonLink look="glove" wide="always" icon="logout" to="/">
        {words('leave')}
      </ButtonLink>
      <ChoiceTiles<Language>
        legend={words('language')}
        choices={languages.map((value) => ({
          value,
          label: <span lang={value}>{languageNames[value]}</span>,
        }))}
        value={language}
        onChoose={(chosen) => changeSettings({ language: chosen })}
      />
      <ChoiceTiles<string>
        legend={words(inText ? 'paceText' : 'pace')}
        choices={PACES.map(({ value, label }) => ({ value: `${value}`, label: words(label) }))}
        value={`${pace}`}
        onChoose={(chosen) =>
          changeSettings({ pace: PACES.find(({ value }) => `${value}` === chosen)?.value ?? 1 })
        }
      />
      <Tick
        label={words('reading')}
        checked={readAloud}
        onChange={() => changeSettings({ readAloud: !readAloud })}
      />
    </Dialog>
  )
}

/** Asks for the reason, never whether one is sure: stopping can be the right thing. */
export function StopDialog({ session, onClose }: DialogProps) {
  const words = usePlayWords()
  const say = useSay()
  const offers = perceive(session.run).stops
  const stop = (reason: string | undefined): void => {
    onClose()
    void session.act({ do: 'stop', ...(reason !== undefined && { reason }) })
  }
  return (
    <Dialog title={words('stop')} onClose={onClose}>
      <p>{words('stopHelp')}</p>
      <ul className={layout.stack}>
        {offers.map(({ action, label }) => (
          <li key={action.reason}>
            <Button look="glove" wide="always" onClick={() => stop(action.reason)}>
              {say(label)}
            </Button>
          </li>
        ))}
        {offers.length === 0 && (
          <li>
            <Button look="stop" wide="always" icon="hand-stop" onClick={() => stop(undefined)}>
              {words('stopPlain')}
            </Button>
          </li>
        )}
      </ul>
    </Dialog>
  )
}

/** Handing in cannot be taken back, so one press is not enough. */
export function FinishDialog({ session, onClose }: DialogProps) {
  const words = usePlayWords()
  const finish = (): void => {
    onClose()
    void session.act({ do: 'finish' })
  }
  return (
    <Dialog title={words('finish')} onClose={onClose}>
      <p>{words('finishHelp')}</p>
      <Button look="main" wide="always" icon="flag" onClick={finish}>
        {words('finishNow')}
      </Button>
      <Button look="glove" wide="always" onClick={onClose}>
        {words('goOn')}
      </Button>
    </Dialog>
  )
}

interface LeaveProps extends Pick<DialogProps, 'session'> {
  readonly onStay: () => void
  readonly onLeave: () => void
}

/** Time stands still while the person chooses between their assessment and the link that came. */
export function LeaveDialog({ session, onStay, onLeave }: LeaveProps) {
  const words = usePlayWords()
  useEffect(() => session.pause('asked'), [session])
  const stay = (): void => {
    onStay()
    session.resume()
  }
  return (
    <Dialog title={words('leaving')} onClose={stay}>
      <p>{words('leavingHelp')}</p>
      <Button look="main" wide="always" icon="player-play" onClick={stay}>
        {words('leavingStay')}
      </Button>
      <Button look="glove" wide="always" icon="logout" onClick={onLeave}>
        {words('leavingGo')}
      </Button>
    </Dialog>
  )
}
