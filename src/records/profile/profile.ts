/** The parts of an xAPI Profile (IEEE 9274.2.1 shape) that statements can be held against. */
export interface Profile {
  readonly id: string
  readonly conformsTo: string
  readonly versions: readonly { readonly id: string }[]
  readonly concepts: readonly Concept[]
  readonly templates: readonly Template[]
  readonly patterns: readonly Pattern[]
}

interface Described {
  readonly id: string
  readonly type: string
  readonly inScheme: string
  readonly prefLabel: Readonly<Record<string, string>>
  readonly definition: Readonly<Record<string, string>>
}

export interface Concept extends Described {
  readonly inlineSchema?: string
  readonly recommendedVerbs?: readonly string[]
}

/** What must or must not stand at a place of a statement. */
export interface Rule {
  /** A JSONPath: names, `['quoted names']` and `[*]`. */
  readonly location: string
  readonly presence?: 'included' | 'excluded' | 'recommended'
  /** At least one of the values found is one of these. */
  readonly any?: readonly unknown[]
  /** Every value found is one of these. */
  readonly all?: readonly unknown[]
  /** No value found is one of these. */
  readonly none?: readonly unknown[]
}

/** A kind of statement: chosen by its verb and type of object, then held to its rules. */
export interface Template extends Described {
  readonly verb: string
  readonly objectActivityType?: string
  readonly rules: readonly Rule[]
}

/** An order of statements under one registration; exactly one of the five forms is given. */
export interface Pattern extends Described {
  readonly primary?: boolean
  readonly sequence?: readonly string[]
  readonly alternates?: readonly string[]
  readonly zeroOrMore?: string
  readonly oneOrMore?: string
  readonly optional?: string
}
