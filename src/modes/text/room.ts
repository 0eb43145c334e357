import { createContext, use } from 'react'
import type { Action } from '../../engine/action.ts'
import type { Perception } from '../../engine/offers/perception.ts'
import type { Run } from '../../engine/run.ts'
import { localise, type Text } from '../../scenario/text.ts'
import type { PictureIndex } from '../shared/pictures.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Say } from './words.ts'

/** What every part of the text interface needs: the moment, the words, and the way to act. */
export interface Room {
  readonly run: Run
  readonly seen: Perception
  readonly language: string
  readonly say: Say
  readonly pictures: PictureIndex
  readonly captions: PlaySettings['captions']
  /** Reads a text aloud; null where the person or the browser does without. */
  readonly read: ((text: string) => void) | null
  /** Does something with a thing, a person or a place; the focus stays with it. */
  readonly act: (action: Action, about: string) => void
}

const Context = createContext<Room | null>(null)

export const RoomProvider = Context.Provider

export function useRoom(): Room {
  const room = use(Context)
  if (!room) throw new Error('useRoom: there is no RoomProvider above.')
  return room
}

/** Texts of the job in the language of the interface; as a sentence or name, with a capital. */
export function useTexts(): (text: Text | null | undefined) => string {
  const { language } = useRoom()
  return (text) => localise(text ?? undefined, language)
}
