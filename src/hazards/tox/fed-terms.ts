import { exp, pow } from '../../core/maths.ts'

/** Breathing in L/min and the COHb share, in %, at which a person collapses; ISO 13571, SFPE. */
export const ACTIVITIES = ['rest', 'light', 'heavy'] as const
export type Activity = (typeof ACTIVITIES)[number]
const BREATHING: Readonly<Record<Activity, readonly [litres: number, collapsePercent: number]>> = {
  rest: [8.5, 40],
  light: [25, 30],
  heavy: [50, 20],
}

/** Stewart's carbon monoxide term, per minute. */
export function coRate(ppm: number, activity: Activity): number {
  const [litres, collapsePercent] = BREATHING[activity]
  return (3.317e-5 * pow(ppm, 1.036) * litres) / collapsePercent
}

export const coRateIso = (ppm: number): number => ppm / 35_000

/** The exponential of FDS and the third edition, per minute. */
export const hcnRateFds = (ppm: number): number => (exp(ppm / 43) - 1) / 220

/** The power law of the SFPE handbook's fifth edition and ISO 13571:2012, per minute. */
export const hcnRatePower = (ppm: number): number => pow(ppm, 2.36) / 1.2e6

/** Low oxygen, per minute; nothing from 20 % up. */
export const oxygenRate = (percent: number): number =>
  percent >= 20 ? 0 : 1 / exp(8.13 - 0.54 * (20.9 - percent))

/** How much faster carbon dioxide makes people breathe: FDS, SFPE eq. 63.34. */
export const fasterBreathing6334 = (percent: number): number => exp(0.1903 * percent + 2.0004) / 7.1

/** The same by SFPE eq. 63.35 and ISO 13571. */
export const fasterBreathing6335 = (percent: number): number => exp(percent / 5)

/** Nobody breathes more than this, L/min. */
const MOST_BREATHING = 70

export const mostFasterBreathing = (activity: Activity): number =>
  MOST_BREATHING / BREATHING[activity][0]
