import type { FormLine } from '../../../engine/offers/perception.ts'
import type { Value } from '../../../scenario/facts.ts'
import type { Goal } from '../goals/goal.ts'

type Fields = Readonly<Record<string, Value>>

/** A form with many lines has more fillings than anybody would try. */
const MOST = 12

/**
 * Ways to fill a form: as the goal says, as the goal says with the rest left, everything, and each
 * single line on its own. What the goal says is read off its condition: `sheet.air && !sheet.steam`.
 */
export function fillingsOf(form: readonly FormLine[], item: string, goal: Goal | null): Fields[] {
  const first = (line: FormLine): Value => (line.tick ? true : (line.choices[0]?.value ?? ''))
  const wanted = (line: FormLine): Value | null => {
    const name = `${item}.${line.field}`
    if (!goal?.source.includes(name)) return null
    if (line.tick) return !goal.source.includes(`!${name}`)
    return line.choices.find(({ value }) => goal.words.has(value))?.value ?? first(line)
  }
  const filled = (value: (line: FormLine) => Value | null): Fields =>
    Object.fromEntries(
      form.flatMap((line) => {
        const given = value(line)
        return given === null ? [] : [[line.field, given]]
      }),
    )
  const ways = [
    filled((line) => wanted(line) ?? (line.tick ? false : first(line))),
    filled(wanted),
    filled((line) => wanted(line) ?? first(line)),
    filled(first),
    ...form.map((line) => filled((each) => (each === line ? first(line) : null))),
  ]
  const seen = new Set<string>()
  return ways
    .filter((fields) => {
      const key = JSON.stringify(fields)
      return Object.keys(fields).length > 0 && !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST)
}
