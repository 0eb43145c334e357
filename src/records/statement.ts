import type { Json } from '../core/json.ts'

/** Texts by BCP 47 tag, as xAPI calls them. */
export type LanguageMap = Readonly<Record<string, string>>

export type Extensions = Readonly<Record<string, Json>>

export interface Actor {
  readonly objectType: 'Agent'
  readonly account: { readonly homePage: string; readonly name: string }
}

/** Known by the key that they sign with, and by the name that they sign under. */
export interface Assessor extends Actor {
  readonly name: string
}

export interface Verb {
  readonly id: string
  readonly display: LanguageMap
}

/** One of the things that an interaction is made of. */
interface Component {
  readonly id: string
  readonly description?: LanguageMap
}

export interface ActivityDefinition {
  readonly type: string
  readonly name?: LanguageMap
  readonly description?: LanguageMap
  readonly interactionType?: 'choice' | 'fill-in' | 'performance' | 'sequencing'
  readonly correctResponsesPattern?: readonly string[]
  readonly choices?: readonly Component[]
  readonly steps?: readonly Component[]
}

export interface Activity {
  readonly objectType: 'Activity'
  readonly id: string
  readonly definition: ActivityDefinition
}

export interface StatementScore {
  readonly scaled: number
  readonly raw?: number
  readonly min?: number
  readonly max?: number
}

export interface StatementResult {
  readonly score?: StatementScore
  readonly success?: boolean
  readonly completion?: boolean
  readonly response?: string
  readonly duration?: string
  readonly extensions?: Extensions
}

export interface StatementContext {
  readonly registration: string
  readonly revision: string
  readonly platform: string
  readonly language: string
  /** The assessor whose judgement a statement is. */
  readonly instructor?: Assessor
  readonly contextActivities: {
    readonly parent?: readonly Activity[]
    readonly grouping: readonly Activity[]
    readonly category: readonly Activity[]
    readonly other?: readonly Activity[]
  }
  readonly extensions: Extensions
}

/** One xAPI 1.0.3 statement as we send it: `stored` and `authority` are the receiver's to set. */
export interface Statement {
  readonly id: string
  readonly actor: Actor
  readonly verb: Verb
  readonly object: Activity
  readonly result?: StatementResult
  readonly context: StatementContext
  readonly timestamp: string
  readonly version: '1.0.3'
}
