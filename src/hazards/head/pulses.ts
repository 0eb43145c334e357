import { pow, sin } from '../../core/maths.ts'

export const PULSES = ['half_sine', 'rectangular', 'triangular'] as const
export type Pulse = (typeof PULSES)[number]

/** Root of tan(u) = 5u/3: the half-width, as an angle, of the window with the largest HIC. */
const HALF_SINE_OPTIMUM = 1.05279429376987

interface Window {
  /** The window of the largest HIC, as a share of the whole pulse. */
  readonly best: number
  /** Mean of the pulse over a share of it around its peak, as a share of the peak. */
  readonly mean: (share: number) => number
}

const WINDOWS: Readonly<Record<Pulse, Window>> = {
  rectangular: { best: 1, mean: () => 1 },
  half_sine: {
    best: (2 * HALF_SINE_OPTIMUM) / Math.PI,
    mean: (share) => sin((Math.PI * share) / 2) / ((Math.PI * share) / 2),
  },
  triangular: { best: 4 / 7, mean: (share) => 1 - share / 2 },
}

/**
 * Head injury criterion of a pulse with its peak in g and its length in seconds, over the worst
 * window that is no longer than allowed. The HIC of these pulses rises up to the best window and
 * falls after it, so a shorter allowance is itself the worst window.
 */
export function headInjuryCriterion(
  pulse: Pulse,
  peak: number,
  length: number,
  longestWindow: number,
): number {
  const { best, mean } = WINDOWS[pulse]
  const share = Math.min(best, longestWindow / length)
  return share * length * pow(peak * mean(share), 2.5)
}
