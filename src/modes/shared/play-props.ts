import type { ReactNode } from 'react'
import type { Text } from '../../scenario/text.ts'
import type { PictureIndex } from './pictures.ts'
import type { Session } from './session.ts'

/** What of a person's settings play looks at. None of it changes a mark. */
export interface PlaySettings {
  readonly readAloud: boolean
  readonly textPercent: 100 | 125 | 150
  readonly captions: 'all' | 'speech' | 'off'
  readonly captionPercent: 100 | 125 | 150
  readonly captionBackground: 'solid' | 'clear'
  readonly volume: { readonly voices: number; readonly machines: number; readonly alarms: number }
  readonly oneEar: boolean
  readonly motion: 'device' | 'less'
  readonly calm: boolean
  readonly hand: 'right' | 'left'
  readonly grip: 'toggle' | 'hold'
  readonly mouse: 'drag' | 'hold'
  /** Simulated seconds for each second of the person. */
  readonly pace: number
  readonly moving: 'teleport' | 'smooth'
  readonly turning: 'snap-30' | 'snap-45' | 'smooth'
  readonly posture: 'seated' | 'standing'
  readonly vignette: boolean
  readonly keepPoses: boolean
}

/** What of their settings a person can change from within play: it counts at once. */
export interface SettingsChange {
  readonly language?: 'en' | 'fr' | 'ar'
  readonly readAloud?: boolean
  readonly captions?: PlaySettings['captions']
  readonly pace?: 0.5 | 0.75 | 1
  readonly mouse?: PlaySettings['mouse']
}

/** What the play page hands to an interface. */
export interface PlayProps {
  readonly session: Session
  readonly title: Text
  /** BCP 47 tag; it may change in mid-play. */
  readonly language: string
  readonly settings: PlaySettings
  readonly pictures: PictureIndex
  /** Something that the person must know whatever they do, such as a full disk. */
  readonly notice: ReactNode
  readonly onChange: (change: SettingsChange) => void
  /** Open the dialogs of the play page. */
  readonly onPause: () => void
  readonly onStop: () => void
  readonly onFinish: () => void
  /** Says that somebody is there whose input makes no event of the page: a headset is on a head. */
  readonly onPresent: () => void
  /** Goes to the debriefing, once the attempt is kept. */
  readonly onLeave: () => void
  /** Goes on with this very attempt in another interface, such as text when 3D fails. */
  readonly onSwitch: (to: 'text' | 'desktop' | 'touch' | 'vr') => void
}
