/** How many states may still be simulated. Counted, not timed: the same search on every machine. */
export interface Budget {
  readonly total: number
  used: number
}

export const createBudget = (total: number): Budget => ({ total, used: 0 })

export const isSpent = (budget: Budget): boolean => budget.used >= budget.total

/** Runs a piece of work that may use at most so many states of what is left. */
export function within<T>(budget: Budget, most: number, work: (part: Budget) => T): T {
  const part = createBudget(Math.max(0, Math.min(most, budget.total - budget.used)))
  const result = work(part)
  budget.used += part.used
  return result
}
