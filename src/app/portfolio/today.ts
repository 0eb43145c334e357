const two = (value: number): string => String(value).padStart(2, '0')

/** The day on the calendar of whoever is here: `2026-03-01`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
