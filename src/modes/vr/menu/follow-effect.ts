import type { Action } from '../../../engine/action.ts'
import type { SettingsChange } from '../../shared/play-props.ts'
import type { PauseReason } from '../../shared/session.ts'
import type { Side } from '../hands.ts'
import { type Effect, home, type Page } from './page.ts'

/** What the buttons of the panel can bring about. */
export interface Ways {
  readonly act: (action: Action) => void
  readonly open: (page: Page) => void
  readonly change: (change: SettingsChange) => void
  readonly pause: (reason: PauseReason) => void
  readonly resume: () => void
  /** Measures the eyes again. */
  readonly level: () => void
  /** Takes the person out of VR. */
  readonly leave: () => void
}

/** Does what a button that was pressed with one hand says. */
export function follow(effect: Effect | undefined, side: Side, ways: Ways): void {
  switch (effect?.kind) {
    case 'act':
      // What is taken comes to the hand that asks for it.
      ways.act(effect.action.do === 'take' ? { ...effect.action, hand: side } : effect.action)
      ways.open(effect.show)
      return
    case 'open':
      ways.open(effect.page)
      return
    case 'change':
      ways.change(effect.change)
      ways.open(effect.show)
      return
    case 'hint':
      ways.act({ do: 'hint' })
      return
    case 'pause':
      ways.pause('asked')
      return
    case 'carry-on':
      ways.resume()
      ways.open(home)
      return
    case 'unwell':
      ways.pause('unwell')
      ways.leave()
      return
    case 'height':
      ways.level()
      return
    case 'leave':
      ways.leave()
      return
    case undefined:
      return
  }
}
