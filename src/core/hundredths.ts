/** Hundredths of a share of the marks, cut rather than rounded: 79.9 of 100 never reads as 80. */
export const hundredths = (share: number): number => Math.floor(share * 100 + 1e-9)

/** Hundredths that are needed, up rather than down: whoever needs 79.5 is not told that 79 is enough. */
export const hundredthsNeeded = (share: number): number =>
  Math.max(0, Math.ceil(share * 100 - 1e-9))
