/**
 * What ear muffs take off a level in dB(A), dB, by the noise reduction rating (NRR, dB) on their
 * label: (NRR − 7) / 2, the correction of 29 CFR 1910.95 appendix B with the halving of enforcement
 * practice, as its field manual is cited: 98 dB(A) behind an NRR of 25 are 89. Less than 7 dB on the label takes nothing off.
 */
export const muffsTakeOff = (ratingDecibels: number): number =>
  Math.max(0, (ratingDecibels - 7) / 2)
