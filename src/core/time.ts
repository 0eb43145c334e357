/** The engine's step: 60 ticks make one simulated second. */
export const TICKS_PER_SECOND = 60

/** Seconds to the nearest tick. */
export const toTicks = (seconds: number): number => Math.round(seconds * TICKS_PER_SECOND)

/** ISO 8601 duration with hundredths, as xAPI wants it: `PT12M3.25S`. */
export function isoDuration(ticks: number): string {
  const hundredths = Math.round((ticks * 100) / TICKS_PER_SECOND)
  const minutes = Math.floor(hundredths / 6000)
  const seconds = (hundredths - minutes * 6000) / 100
  return minutes > 0 ? `PT${minutes}M${seconds}S` : `PT${seconds}S`
}
