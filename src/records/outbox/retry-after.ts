import { parseInstant } from '../../core/civil-time.ts'

/** A store, or a clock that is wrong, may ask for an hour; then it is asked again. */
const LONGEST_MILLISECONDS = 3_600_000

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** RFC 9110, 5.6.7: the one form of a date that senders may use. */
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/

/** Milliseconds since 1970, or null. */
export function parseHttpDate(text: string): number | null {
  const [, day, name = '', year, time] = HTTP_DATE.exec(text.trim()) ?? []
  const month = MONTHS.indexOf(name) + 1
  if (month === 0) return null
  return parseInstant(`${year}-${String(month).padStart(2, '0')}-${day}T${time}Z`)
}

/**
 * Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3): seconds, or a date, which is held
 * against the store's own clock where it tells it. Null where it asks nothing that can be read.
 */
export function retryAfter(
  value: string | null,
  clock: { readonly theirs: string | null; readonly oursMilliseconds: number },
): number | null {
  if (value === null) return null
  const asked = /^\s*\d{1,9}\s*$/.test(value) ? Number(value) * 1000 : untilDate(value, clock)
  return asked === null ? null : Math.min(Math.max(0, asked), LONGEST_MILLISECONDS)
}

function untilDate(
  value: string,
  { theirs, oursMilliseconds }: Parameters<typeof retryAfter>[1],
): number | null {
  const until = parseHttpDate(value)
  const now = (theirs === null ? null : parseHttpDate(theirs)) ?? oursMilliseconds
  return until === null ? null : until - now
}
