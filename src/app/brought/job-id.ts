const MARK = 'file:'

/**
 * What a job from a file is called in addresses and on the shelves. A scenario's id is a slug, so
 * it can never take the place of a shipped job that has the same one.
 */
export const broughtId = (scenario: string): string => `${MARK}${scenario}`

export const isBrought = (job: string): boolean => job.startsWith(MARK)
