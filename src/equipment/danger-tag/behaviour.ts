import type { Outcome, Sight } from '../../engine/kind.ts'
import type { Value } from '../../scenario/facts.ts'
import { propList } from '../support/prop-list.ts'

/** The lines of the tag and the property that lists what may stand there. */
const OFFERS: Readonly<Record<string, string>> = { name: 'names', date: 'dates', reason: 'reasons' }

const LINES = Object.keys(OFFERS)

/** What may stand on a line: the offered values, and what stood there at the start. */
export const offered = (props: Sight['props'], line: string): readonly string[] => {
  const start = String(props[line] ?? '')
  const choices = propList(props, OFFERS[line] ?? '')
  return start === '' || choices.includes(start) ? choices : [...choices, start]
}

/** Fills lines by choosing: either every line given is one of those offered, or nothing changes. */
export function write({ id, props }: Sight, fields: Readonly<Record<string, Value>>): Outcome {
  const entries = Object.entries(fields)
  for (const [field, value] of entries) {
    if (!LINES.includes(field)) return { refuse: { code: 'no-line', params: { item: id, field } } }
    if (value !== '' && !offered(props, field).includes(String(value))) {
      return { refuse: { code: 'not-offered', params: { item: id, field, value } } }
    }
  }
  return { set: Object.fromEntries(entries.map(([field, value]) => [field, String(value)])) }
}

/** The device that the tag speaks for: the one it hangs on, or the one its padlock locks. */
function taggedDevice({ id, placeOf, kindOf, stateOf }: Sight): string {
  const place = placeOf(id)
  if (place?.socket !== 'tag') return ''
  return kindOf(place.entity) === 'padlock' ? String(stateOf(place.entity).on) : place.entity
}

export const settle = (sight: Sight): Readonly<Record<string, Value>> => ({
  on: taggedDevice(sight),
  filled: LINES.every((line) => sight.state[line] !== ''),
})
