import { isoInstant, parseInstant } from '../../core/civil-time.ts'

/**
 * The same day and time so many months later (milliseconds since 1970, UTC); the last day of a month
 * that is too short for it. Earlier where the number is below 0.
 */
export function addMonths(instant: number, months: number): number {
  const iso = isoInstant(instant)
  const all = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months
  const year = String(Math.floor(all / 12)).padStart(4, '0')
  const month = String((all % 12) + 1).padStart(2, '0')
  for (let day = Number(iso.slice(8, 10)); day > 28; day--) {
    const found = parseInstant(`${year}-${month}-${day}${iso.slice(10)}`)
    if (found !== null) return found
  }
  const day = Math.min(28, Number(iso.slice(8, 10)))
  const found = parseInstant(`${year}-${month}-${String(day).padStart(2, '0')}${iso.slice(10)}`)
  if (found === null) throw new Error(`addMonths: ${iso} has no day ${months} months away.`)
  return found
}
