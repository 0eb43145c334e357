/**
 * Whether a basis says that a figure was never checked against its source. Such a figure informs:
 * it decides no verdict, earns no marks and takes none.
 */
export const isFromMemory = (basis: string): boolean => basis.includes('from memory')

/** What the basis of a harm says where no source says that it harms at all, only the simulator. */
export const OWN_THRESHOLD = "where harm begins is the simulator's own"

/** Whether no pass or fail may rest on such a basis alone: nobody checked it, or nobody published it. */
export const informsOnly = (basis: string): boolean =>
  isFromMemory(basis) || basis.includes(OWN_THRESHOLD)
