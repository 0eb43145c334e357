/**
 * Whether a basis says that a figure was never checked against its source. Such a figure informs:
 * it decides no verdict, earns no marks and takes none.
 */
export const isFromMemory = (basis: string): boolean => basis.includes('from memory')
