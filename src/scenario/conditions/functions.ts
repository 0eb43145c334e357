import type { StateField } from '../facts.ts'

/** What a function's argument must name. */
export type ArgumentKind =
  | 'person'
  | 'zone'
  | 'entity'
  | 'phrase'
  | 'question'
  | 'step'
  | 'criterion'
  | 'wearable'
  | 'exposure'
  | 'place'
  | 'gas'
  | 'text'

export interface ConditionFunction {
  readonly name: string
  /** A method of a person (`trainee.in('zone')`) or a function of its own. */
  readonly method: boolean
  readonly arguments: readonly ArgumentKind[]
  readonly gives: 'bool' | 'string' | 'double'
  readonly doc: string
}

/** Wakes whoever listens: what gives off something has changed. */
export const SOUNDS = 'sounds'

/** Everything a condition can ask besides the state of equipment. */
export const CONDITION_FUNCTIONS: readonly ConditionFunction[] = [
  {
    name: 'in',
    method: true,
    arguments: ['zone'],
    gives: 'bool',
    doc: 'The person, or a hand of theirs, is in the zone.',
  },
  {
    name: 'touching',
    method: true,
    arguments: ['entity'],
    gives: 'bool',
    doc: 'A hand of theirs is on or in the thing.',
  },
  {
    name: 'holding',
    method: true,
    arguments: ['entity'],
    gives: 'bool',
    doc: 'They hold it or carry it on the belt.',
  },
  {
    name: 'wearing',
    method: true,
    arguments: ['wearable'],
    gives: 'bool',
    doc: 'They wear that protection.',
  },
  {
    name: 'near',
    method: true,
    arguments: ['place'],
    gives: 'bool',
    doc: 'They stand within reach of the thing.',
  },
  {
    name: 'hears',
    method: true,
    arguments: ['entity'],
    gives: 'bool',
    doc: 'The noise of the thing, such as an alarm, reaches their ears over all other noise and through what they wear.',
  },
  {
    name: 'dose',
    method: true,
    arguments: ['exposure'],
    gives: 'double',
    doc: 'What they have taken so far by that exposure model, in its unit.',
  },
  {
    name: 'said',
    method: false,
    arguments: ['phrase'],
    gives: 'bool',
    doc: 'The trainee said the phrase to anybody.',
  },
  {
    name: 'told',
    method: false,
    arguments: ['person'],
    gives: 'bool',
    doc: 'The trainee told the person anything.',
  },
  {
    name: 'told',
    method: false,
    arguments: ['person', 'phrase'],
    gives: 'bool',
    doc: 'The trainee said that phrase to that person.',
  },
  {
    name: 'looked',
    method: false,
    arguments: ['place'],
    gives: 'bool',
    doc: 'The trainee looked at it.',
  },
  {
    name: 'inspected',
    method: false,
    arguments: ['entity'],
    gives: 'bool',
    doc: 'The trainee examined it closely.',
  },
  {
    name: 'reported',
    method: false,
    arguments: ['place'],
    gives: 'bool',
    doc: 'The trainee reported it as a hazard or defect.',
  },
  {
    name: 'chose',
    method: false,
    arguments: ['question'],
    gives: 'string',
    doc: 'The choice last given to a question; empty before.',
  },
  { name: 'done', method: false, arguments: ['step'], gives: 'bool', doc: 'The step is done.' },
  {
    name: 'available',
    method: false,
    arguments: ['step'],
    gives: 'bool',
    doc: 'The step can be done now: what it comes after is done.',
  },
  {
    name: 'air',
    method: false,
    arguments: ['zone', 'gas'],
    gives: 'double',
    doc: 'The mean air of a zone: oxygen in vol %, flammable in % of the lower limit, a gas in ppm.',
  },
  {
    name: 'broken',
    method: false,
    arguments: ['criterion'],
    gives: 'bool',
    doc: 'The criterion over time (always, never, once) has failed.',
  },
  {
    name: 'held',
    method: false,
    arguments: ['criterion'],
    gives: 'bool',
    doc: 'The criterion over time has been met for good.',
  },
  {
    name: 'score',
    method: false,
    arguments: [],
    gives: 'double',
    doc: 'The share of all marks that can still be had, 0 to 1: 1 until a criterion over time fails, then less by its weight.',
  },
  {
    name: 'exposure',
    method: false,
    arguments: ['exposure'],
    gives: 'double',
    doc: 'The cumulative exposure as a share of its limit.',
  },
]

/** Fields that every portable thing has besides its own. */
export const BUILT_IN_VIEW: Readonly<Record<string, StateField>> = {
  holder: {
    type: 'word',
    names: 'person',
    doc: 'Who holds or carries it; nothing when nobody does.',
  },
  place: {
    type: 'word',
    names: 'equipment',
    doc: 'The thing whose socket holds it, or on which it lies; nothing otherwise.',
  },
}

/** Fields that every person has: what CEL takes them for, and a sentence for editor and guide. */
export const PERSON_FIELDS: Readonly<
  Record<string, { readonly type: 'bool' | 'double'; readonly doc: string }>
> = {
  hurt: { type: 'bool', doc: 'They have come to harm.' },
  tied: {
    type: 'bool',
    doc: 'They wear a whole harness on a line that holds, hooked to an anchor.',
  },
  height: { type: 'double', doc: 'Metres of the floor they stand on above the ground.' },
}

/** What the engine answers when a condition asks. */
export interface Reader {
  field(entity: string, field: string): unknown
  variant(name: string): unknown
  /** One of `PERSON_FIELDS` of somebody. */
  person(person: string, field: string): boolean | number
  ask(name: string, args: readonly string[]): boolean | string | number
}
