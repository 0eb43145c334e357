import type { Action } from '../action.ts'
import type { Refusal } from '../kind.ts'
import type { Run } from '../run.ts'
import type { Hand, Person } from '../world.ts'

/** What an action comes to: how long, where the hand is meanwhile, and its effect at the end. */
export interface Work {
  readonly seconds: number
  /** The part a hand is at or in while it lasts. */
  readonly contact?: {
    readonly entity: string
    readonly part: string
    readonly hand?: Hand | undefined
  }
  /** What it does at its end; a refusal if the world has changed its mind. */
  readonly finish: (done: () => void) => Refusal | null
}

export type Handler = (run: Run, actor: Person, action: Action) => Work | Refusal

export const isRefusal = (answer: Work | Refusal): answer is Refusal => 'code' in answer

export const refuse = (code: string, params: Refusal['params'] = {}): Refusal => ({ code, params })
