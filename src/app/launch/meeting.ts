import { create } from 'zustand'
import type { Progress } from '../../records/progress.ts'
import type { AttemptRow, ParcelRow } from '../storage/attempt-rows.ts'

/**
 * How the platform around this page takes records:
 * `none` there is no package; `asking` it has not answered yet; `listening` it answers;
 * `looking` it answers and wants no result this time; `sending` a result is on its way;
 * `delivered` it has the result; `told` it has one and takes a better one; `missing` nobody answered;
 * `incomplete` the address of the launch lacks what `words` names; `refused` it does not take something,
 * in `words`: empty where it said nothing.
 */
export interface PlatformState {
  readonly state:
    | 'none'
    | 'asking'
    | 'listening'
    | 'looking'
    | 'sending'
    | 'delivered'
    | 'told'
    | 'missing'
    | 'incomplete'
    | 'refused'
  readonly words: string
  /** Goes back to where the learner came from; null where the platform does not say. */
  readonly goBack: (() => void) | null
  /** A try that was begun on another device and left; null where there is none. */
  readonly elsewhere: Progress | null
}

export const usePlatform = create<PlatformState>(() => ({
  state: 'none',
  words: '',
  goBack: null,
  elsewhere: null,
}))

/** A launch, from its start to the end of the page. */
export interface Meeting {
  /** How far an attempt has come. */
  readonly progress?: (progress: Progress) => void
  /**
   * What of a finished attempt waits for the platform, to be kept in the write that finishes it; null
   * where nothing does. A meeting without this hands over in `ended` alone.
   */
  readonly parcel?: (record: string, row: AttemptRow) => ParcelRow | null
  /** An attempt is finished and kept. */
  readonly ended: (record: string) => void
  /** The page goes away. */
  readonly leave?: () => void
}
