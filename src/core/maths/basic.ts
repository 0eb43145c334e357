export const PI = Math.PI

/** Keeps a value between two bounds. NaN stays NaN. */
export const clamp = (value: number, lowest: number, highest: number): number =>
  Math.min(Math.max(value, lowest), highest)

/** The value a fraction of the way from one end to the other; exact at both ends. */
export const lerp = (from: number, to: number, fraction: number): number =>
  fraction === 1 ? to : from + (to - from) * fraction

export const fromDegrees = (degrees: number): number => (degrees * PI) / 180

export const toDegrees = (radians: number): number => (radians * 180) / PI

/** The length of a vector, without overflow on the way. */
export function hypot(...parts: readonly number[]): number {
  let longest = 0
  for (const part of parts) {
    const size = Math.abs(part)
    if (size === Number.POSITIVE_INFINITY) return size
    if (size > longest || Number.isNaN(size)) longest = size
  }
  if (longest === 0 || Number.isNaN(longest)) return longest
  let sum = 0
  for (const part of parts) sum += (part / longest) * (part / longest)
  return longest * Math.sqrt(sum)
}
