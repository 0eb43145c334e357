import { nearest } from '../core/near.ts'
import { type RunEvent, word } from '../engine/event.ts'
import type { Run } from '../engine/run.ts'
import { didYouMean } from '../scenario/diagnostics.ts'

/**
 * What an author who misspelt a name meant: the nearest that there is, or what is wrong with the
 * condition to wait for. Nothing where a name is right, or like no other.
 */
export function meant(run: Run, event: RunEvent): string {
  const { world, scenario } = run
  const code = word(event, 'code')
  const item = world.entities.get(word(event, 'item'))
  const near = (written: string, known: Iterable<string>): string => {
    const suggestion = nearest(written, known)
    return written === '' || suggestion === written ? '' : didYouMean(suggestion)
  }
  const places = [...world.entities.keys(), ...Object.keys(scenario.zones ?? {})]
  const people = [...world.people.keys()]
  switch (code) {
    case 'unknown-item':
      return near(wrongItem(event, places), places)
    case 'unknown-place':
      return near(word(event, 'to'), [...places, ...people])
    case 'unknown-phrase':
      return near(word(event, 'phrase'), Object.keys(scenario.phrases ?? {}))
    case 'unknown-person':
      return near(word(event, people.includes(word(event, 'by')) ? 'to' : 'by'), people)
    case 'unknown-question':
      return near(word(event, 'question'), Object.keys(scenario.questions ?? {}))
    case 'unknown-choice': {
      const { choices = {} } = scenario.questions?.[word(event, 'question')] ?? {}
      return near(word(event, 'choice'), Object.keys(choices))
    }
    case 'unknown-interruption': {
      const { interruptions = [] } = scenario
      return near(
        word(event, 'id'),
        interruptions.map(({ id }) => id),
      )
    }
    case 'no-such-control':
      return item ? near(word(event, 'control'), Object.keys(item.kind.controls(item.props))) : ''
    case 'bad-value': {
      const { values = [] } = item?.kind.controls(item.props)[word(event, 'control')] ?? {}
      return near(word(event, 'value'), values)
    }
    case 'bad-condition': {
      const made = run.conditions.make(word(event, 'until'))
      const [fault] = 'evaluate' in made ? [] : made
      return fault ? ` ${fault.message}${didYouMean(fault.suggestion ?? null)}` : ''
    }
    default:
      return ''
  }
}

/** Which of the things that an action names is not there: it may name two. */
const wrongItem = (event: RunEvent, known: readonly string[]): string =>
  ['item', 'on', 'in', 'at', 'zone']
    .map((field) => word(event, field))
    .find((written) => written !== '' && !known.includes(written.split('.')[0] ?? '')) ?? ''
