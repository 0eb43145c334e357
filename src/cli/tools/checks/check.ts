/** What a check found; `looked` says at how much, so that none passes on nothing. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly looked: readonly Looked[]
}

export interface Looked {
  readonly count: number
  readonly at: string
  /** Fewer than this, and the check has not done its work. */
  readonly atLeast: number
}

export interface Check {
  /** One word, to choose it by: `npm test -- types unit`. */
  readonly name: string
  readonly title: string
  readonly run: () => Promise<Outcome>
}

/** A check that passes or fails as one; it prints its faults itself. */
export const asOne = (good: boolean, ...looked: readonly Looked[]): Outcome => ({
  passed: good ? 1 : 0,
  failed: good ? 0 : 1,
  looked,
})

export const tooFew = ({ looked }: Outcome): readonly Looked[] =>
  looked.filter(({ count, atLeast }) => count < atLeast)
