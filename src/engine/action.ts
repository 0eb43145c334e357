import type { Vec3 } from '../core/vec.ts'
import type { Value } from '../scenario/facts.ts'

/** The one vocabulary in which anybody, on any device, acts on the world (design, section 5). */
export const ACTION_KINDS = [
  'move',
  'look',
  'take',
  'release',
  'place',
  'operate',
  'use',
  'touch',
  'wear',
  'remove',
  'inspect',
  'report',
  'say',
  'write',
  'answer',
  'hint',
  'wait',
  'stop',
  'finish',
  'advise',
  'inject',
  'pause',
  'resume',
] as const

export type ActionKind = (typeof ACTION_KINDS)[number]

/** An action as a script or an interface gives it. */
export interface Action {
  readonly do: ActionKind
  /** Seconds from the start; for `look`, what is looked at. */
  readonly at?: number | string
  readonly by?: string
  readonly to?: string | Vec3
  readonly item?: string
  readonly zone?: string
  /** `both` only for a touch. */
  readonly hand?: 'left' | 'right' | 'both'
  readonly velocity?: Vec3
  readonly in?: string
  readonly on?: string
  readonly control?: string
  readonly value?: Value
  readonly point?: string
  readonly part?: string
  readonly start?: boolean
  readonly stop?: boolean
  readonly finding?: string
  readonly rating?: string | number
  readonly phrase?: string
  readonly fields?: Readonly<Record<string, Value>>
  readonly question?: string
  readonly choice?: string
  readonly seconds?: number
  readonly until?: string
  readonly reason?: string
  readonly about?: string
  readonly text?: string
  readonly id?: string
}

/** What is an instructor’s where nobody is named; everything else is then the trainee’s. */
const INSTRUCTING: ReadonlySet<ActionKind> = new Set(['advise', 'inject', 'pause', 'resume'])

export const instructs = (kind: ActionKind): boolean => INSTRUCTING.has(kind)

/** Who does it: whoever is named, or else whose part it is. */
export const doerOf = ({ by, do: kind }: Pick<Action, 'by' | 'do'>): string =>
  by ?? (instructs(kind) ? 'instructor' : 'trainee')

/** An action as it is kept: numbered, at the tick at which it began, by somebody. */
export type RecordedAction = Omit<Action, 'by' | 'at'> & {
  readonly n: number
  readonly tick: number
  readonly by: string
  /** What a `look` looks at. */
  readonly at?: string
}
