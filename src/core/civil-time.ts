const DAY_MILLISECONDS = 86_400_000

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/

/** Days since 1970-01-01 of a date in the Gregorian calendar. */
function daysFromCivil(year: number, month: number, day: number): number {
  // Counted in years that begin in March, so that the leap day comes last (H. Hinnant, 2013).
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}

function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const leaps =
    Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra + leaps) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

/**
 * Milliseconds since 1970 of an ISO 8601 time with a zone; null where the text is none, names a day
 * or hour that does not exist, or carries no zone. What is finer than a millisecond is cut off.
 */
export function parseInstant(text: string): number | null {
  const found = INSTANT.exec(text)
  if (!found) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map(Number)
  const days = daysFromCivil(year, month, day)
  const back = civilFromDays(days)
  const real = back.month === month && back.day === day && hour < 24 && minute < 60 && second < 60
  const offset = offsetMinutes(found[8] ?? 'Z')
  if (!real || offset === null) return null
  const milliseconds = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3))
  return (
    days * DAY_MILLISECONDS + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds
  )
}

function offsetMinutes(zone: string): number | null {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 23 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** The first and the last moment of the years that are written with four digits, 0 to 9999. */
const FIRST = daysFromCivil(0, 1, 1) * DAY_MILLISECONDS
const LAST = daysFromCivil(10_000, 1, 1) * DAY_MILLISECONDS - 1

/**
 * The same in UTC, to the millisecond: `2026-03-01T08:00:00.250Z`. What lies before the year 0 or
 * after 9999, where a clock is that wrong, is told as the first or last moment that can be written.
 */
export function isoInstant(moment: number): string {
  const milliseconds = Math.min(Math.max(moment, FIRST), LAST)
  const days = Math.floor(milliseconds / DAY_MILLISECONDS)
  const { year, month, day } = civilFromDays(days)
  const rest = Math.floor(milliseconds - days * DAY_MILLISECONDS)
  const seconds = Math.floor(rest / 1000)
  const date = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  const hour = padded(Math.floor(seconds / 3600), 2)
  const minute = padded(Math.floor(seconds / 60) % 60, 2)
  return `${date}T${hour}:${minute}:${padded(seconds % 60, 2)}.${padded(rest % 1000, 3)}Z`
}
