/**
 * What a hazard model takes in: each input is data that says its type, unit and range, and the
 * type of the value the model's formula receives follows from it.
 */
export type InputSpec =
  | NumberInput
  | CategoryInput
  | BooleanInput
  | PairsInput
  | NumbersInput
  | RecordInput
  | TasksInput

/** For which words of another input, a category, an input counts; for others it is not asked. */
export interface OnlyFor {
  readonly input: string
  readonly is: readonly string[]
}

interface Described {
  readonly unit: string
  readonly doc: string
}

/** Where a number must lie. Outside, the model refuses. */
export interface Range {
  readonly min?: number
  readonly max?: number
  /** The number must be more than this; for what may come near zero but not reach it. */
  readonly above?: number
}

export interface NumberInput extends Described, Range {
  readonly type: 'number'
  /** The range the published figures cover. Outside, the result carries a warning. */
  readonly trusted?: { readonly from?: number; readonly to?: number }
  readonly default?: number
  /** May be left out, because not every kind of case needs it. */
  readonly optional?: true
  /** Where it is asked, it is needed, unless it has a usual value. */
  readonly onlyFor?: OnlyFor
}

export interface CategoryInput extends Described {
  readonly type: 'category'
  readonly values: readonly string[]
  /** Other spellings of the same word. */
  readonly aliases?: Readonly<Record<string, string>>
  readonly default?: string
  readonly optional?: true
}

export interface BooleanInput extends Described {
  readonly type: 'boolean'
  readonly default?: boolean
}

/** A history or list of segments: [value, duration] pairs. */
export interface PairsInput extends Described {
  readonly type: 'pairs'
  readonly value: Range & { readonly unit: string }
  readonly duration: Range & { readonly unit: string }
}

export interface NumbersInput extends Described, Range {
  readonly type: 'numbers'
}

/** Names with a number each. */
export interface RecordInput extends Described, Range {
  readonly type: 'record'
}

/** A list of objects with the same named numbers. */
export interface TasksInput extends Described {
  readonly type: 'tasks'
  readonly fields: Readonly<Record<string, Range & { readonly unit: string }>>
}

export type Pairs = readonly (readonly [value: number, duration: number])[]

type Plain<S extends InputSpec> = S extends NumberInput
  ? number
  : S extends CategoryInput
    ? S['values'][number]
    : S extends BooleanInput
      ? boolean
      : S extends PairsInput
        ? Pairs
        : S extends NumbersInput
          ? readonly number[]
          : S extends RecordInput
            ? ReadonlyMap<string, number>
            : S extends TasksInput
              ? readonly Readonly<Record<keyof S['fields'], number>>[]
              : never

/** What a formula receives for these inputs. */
export type ValuesOf<I extends Readonly<Record<string, InputSpec>>> = {
  readonly [K in keyof I]: I[K] extends { readonly optional: true }
    ? Plain<I[K]> | undefined
    : Plain<I[K]>
}

export type InputValue =
  | number
  | string
  | boolean
  | Pairs
  | readonly number[]
  | ReadonlyMap<string, number>
  | readonly Readonly<Record<string, number>>[]
  | undefined
