import type { Text } from '../../scenario/text.ts'
import type { Action } from '../action.ts'

/** What kind of deed an offer is, so that a view can group what belongs together. */
export type OfferGroup =
  | 'operate'
  | 'take'
  | 'place'
  | 'use'
  | 'touch'
  | 'inspect'
  | 'wear'
  | 'write'
  | 'report'
  | 'say'
  | 'go'
  | 'look'
  | 'wait'
  | 'answer'
  | 'stop'

/** Something that can be tried now, right or wrong. */
export interface Offer {
  readonly group: OfferGroup
  readonly action: Action
  readonly label: Text
  /** The lines to fill before the action is complete; its `fields` are then their values. */
  readonly form?: readonly FormLine[]
}

/** A line of a form: a box to tick, or one of the offered values. */
export type FormLine =
  | { readonly field: string; readonly label: Text; readonly tick: true; readonly value: boolean }
  | {
      readonly field: string
      readonly label: Text
      readonly tick: false
      readonly value: string
      readonly choices: readonly { readonly value: string; readonly label: Text }[]
    }

/** A thing as it is perceived. */
export interface Thing {
  readonly id: string
  readonly kind: string
  readonly name: Text
  readonly looks: Text
  /** What a close look has shown; null before one. */
  readonly inspected: Text | null
  /** The thing that holds it or that it lies on, if any. */
  readonly within: string | null
  /** Metres over the floor. */
  readonly distance: number
  readonly offers: readonly Offer[]
}

/** Somebody else in sight. */
export interface PersonSeen {
  readonly id: string
  readonly name: Text
  readonly role: Text | null
  /** The thing or place that they are at, if any. */
  readonly at: Text | null
  readonly walking: boolean
  readonly hurt: boolean
  readonly distance: number
  readonly offers: readonly Offer[]
}

/** Somewhere to go. */
export interface Destination {
  readonly id: string
  readonly what: 'zone' | 'thing' | 'person'
  readonly name: Text
  /** The named place that it is part of: itself, or where it stands; null where there is none near. */
  readonly area: string | null
  /** What lies or hangs on it and could be picked up. */
  readonly holds: readonly Text[]
  readonly distance: number
  readonly offers: readonly Offer[]
}

export interface Carried {
  readonly thing: Thing
  readonly where: 'right' | 'left' | 'both' | 'belt' | 'worn'
}

export interface Question {
  readonly id: string
  readonly text: Text
  readonly offers: readonly Offer[]
}

/** Everything that the trainee perceives and may try now. Plain data, the same in every interface. */
export interface Perception {
  /** The named place that one stands in, else the nearest thing; null in an empty world. */
  readonly where: { readonly id: string; readonly name: Text; readonly zone: boolean } | null
  /** Zones without a name to go to by that one stands in: a marked line crossed. */
  readonly inside: readonly Text[]
  /** The thing that one went to, while it is at hand: where it is, that is what one faces. */
  readonly at: string | null
  /** By distance, then id: an order that knows nothing of the procedure. */
  readonly things: readonly Thing[]
  readonly people: readonly PersonSeen[]
  readonly destinations: readonly Destination[]
  readonly carried: readonly Carried[]
  /** Protection worn from the start that is no thing of its own. */
  readonly wears: readonly string[]
  readonly phrases: readonly Offer[]
  readonly questions: readonly Question[]
  readonly waits: readonly Offer[]
  /** Reasons for stopping the job. */
  readonly stops: readonly Offer[]
}
