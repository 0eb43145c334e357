import type { Action } from '../../../engine/action.ts'
import type { Perception } from '../../../engine/offers/perception.ts'
import type { Task } from '../../../engine/offers/task.ts'
import type { OutcomeWords } from '../../../records/report/outcome-words.ts'
import type { Value } from '../../../scenario/facts.ts'
import type { News } from '../../shared/news.ts'
import type { PlaySettings, SettingsChange } from '../../shared/play-props.ts'
import type { Part, Press } from '../panel/content.ts'

/** Where a person is in the panel. `from` is the first row that is shown. */
export type Page =
  | { readonly at: 'home' }
  | { readonly at: 'more' | 'settings' | 'told' }
  | { readonly at: 'choose'; readonly setting: Listed }
  | {
      readonly at: 'reach' | 'carried' | 'people' | 'go' | 'phrases' | 'wait' | 'stop'
      readonly from: number
    }
  | {
      readonly at: 'thing' | 'person' | 'area' | 'place' | 'report' | 'question'
      readonly id: string
      readonly from: number
    }
  | FormPage
  | { readonly at: 'finish' }

/** Settings that are chosen from a list of their own. */
export type Listed = 'language' | 'captions' | 'pace'

export interface FormPage {
  readonly at: 'form'
  readonly id: string
  readonly from: number
  readonly values: Readonly<Record<string, Value>>
  /** The line whose values are being chosen from. */
  readonly line: string | null
}

export const home: Page = { at: 'home' }

/** What comes of pressing a button. */
export type Effect =
  | { readonly kind: 'act'; readonly action: Action; readonly show: Page }
  | { readonly kind: 'open'; readonly page: Page }
  | { readonly kind: 'change'; readonly change: SettingsChange; readonly show: Page }
  | {
      readonly kind: 'hint' | 'pause' | 'carry-on' | 'unwell' | 'height' | 'leave'
    }

/** What the panel is made from. */
export interface MenuView {
  readonly perception: Perception
  readonly task: Task | null
  readonly mayHint: boolean
  /** The job as its author tells it, where no task is shown; empty where nothing was told. */
  readonly job: string
  /** Nothing has been done yet. */
  readonly fresh: boolean
  /** The latest messages, newest first. */
  readonly told: readonly News[]
  /** Protection worn from the start that is no thing of its own, in words. */
  readonly wears: readonly string[]
  readonly paused: boolean
  /** Once the attempt is over: what hurt somebody, if anything did. */
  readonly over: readonly string[] | null
  /** How it came out, once that is known. */
  readonly cameOut: OutcomeWords | null
  /** Questions about the job are put afterwards, on the page outside. */
  readonly asksLater: boolean
  readonly language: string
  readonly settings: Pick<PlaySettings, 'readAloud' | 'captions' | 'pace'>
}

/** A button with what it does. */
export interface Choice extends Omit<Press, 'id'> {
  readonly effect: Effect
}

/** A page before it is drawn: words, then rows of choices. */
export interface Sheet {
  readonly words: readonly Part[]
  readonly rows: readonly Choice[]
  readonly foot: readonly Choice[]
  readonly columns: 1 | 2
}
