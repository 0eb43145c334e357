/** Hours of one generation at each temperature in °C; O. P. Snyder, hi-tm.com. */
const GENERATION_HOURS = [
  [5, 15.55],
  [10, 5.85],
  [21.1, 1.69],
  [32.2, 0.79],
  [43.3, 0.47],
  [46.1, 0.46],
] as const

/** From here up nothing grows. */
const GROWTH_ENDS_CELSIUS = 52

/**
 * Generations per hour. Between the published points the root of the rate is straight in the
 * temperature (Ratkowsky 1982); below them it stays at the rate of 5 °C, above up to 52 °C at that
 * of 46.1 °C.
 */
export function generationsPerHour(celsius: number): number {
  if (celsius >= GROWTH_ENDS_CELSIUS) return 0
  let before: readonly [celsius: number, hours: number] | undefined
  for (const point of GENERATION_HOURS) {
    const [degrees, hours] = point
    if (celsius <= degrees) {
      if (celsius === degrees || before === undefined) return 1 / hours
      const low = Math.sqrt(1 / before[1])
      const high = Math.sqrt(1 / hours)
      const root = low + ((high - low) * (celsius - before[0])) / (degrees - before[0])
      return root * root
    }
    before = point
  }
  return before === undefined ? 0 : 1 / before[1]
}
