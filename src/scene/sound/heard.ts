import { type RunEvent, word } from '../../engine/event.ts'
import type { Run } from '../../engine/run.ts'

/** A sound that is made now, at a thing or person, or everywhere when `at` is empty. */
export interface Heard {
  readonly sound: string
  readonly at: string
}

/** Sounds that go on while a state lasts: fields of any kind, and what is heard while they hold. */
const LOOPS: readonly { readonly field: string; readonly sound: string; readonly needs: string }[] =
  [
    // Only what moves here hums: a machine in another hall has a lamp but no speed.
    { field: 'running', sound: 'machine-hum', needs: 'speed' },
    { field: 'humming', sound: 'machine-hum', needs: 'humming' },
    { field: 'hissing', sound: 'air-hiss', needs: 'hissing' },
    { field: 'discharging', sound: 'air-hiss', needs: 'discharging' },
    { field: 'dumping', sound: 'oil-rush', needs: 'dumping' },
  ]

export function loopsOf(run: Run): Heard[] {
  return [...run.world.entities.values()].flatMap(({ id, state }) =>
    LOOPS.filter(({ field, needs }) => state[field] === true && needs in state).map(
      ({ sound }) => ({ sound, at: id }),
    ),
  )
}

/** A change of a field and what it sounds like, whatever kind of thing has the field. */
const CHANGES: Readonly<Record<string, string>> = {
  'running=false': 'run-down',
  'running=true': 'belt-jerk',
  'vent=open': 'air-vent',
  'sounding=true': 'alarm',
  'flare=true': 'air-vent',
  'falling=true': 'belt-jerk',
  'pressed=false': 'air-vent',
  'position=tripped': 'isolator-clunk',
  'lit=true': 'tester-beep',
  'closed=true': 'lock-click',
  'closed=false': 'lock-click',
}

/** What an event sounds like; null where it is silent. */
export function soundOf(run: Run, event: RunEvent): Heard | null {
  const item = word(event, 'item')
  switch (event.type) {
    case 'sound':
      return { sound: word(event, 'sound'), at: item }
    case 'rejected':
      return event.by === 'trainee' ? { sound: 'refusal-thud', at: '' } : null
    case 'harm':
      return { sound: 'alarm', at: '' }
    case 'state': {
      const field = word(event, 'field')
      const hums = field !== 'running' || 'speed' in (run.world.entities.get(item)?.state ?? {})
      const known = hums ? CHANGES[`${field}=${String(event.value)}`] : undefined
      return known === undefined ? null : { sound: known, at: item }
    }
    case 'done':
      return soundOfDeed(run, event, item)
    default:
      return null
  }
}

function soundOfDeed(run: Run, event: RunEvent, item: string): Heard | null {
  const kind = run.world.entities.get(item)?.kind
  if (event.do === 'place' || event.do === 'release') return { sound: 'set-down', at: item }
  if (event.do !== 'operate' || !kind) return null
  const shape = kind.shape(run.world.entities.get(item)?.props ?? {})
  const motion = shape.motions?.find(({ field, node }) =>
    [field, node].includes(word(event, 'control')),
  )
  if (motion?.kind === 'press' || event.value === undefined)
    return { sound: 'button-click', at: item }
  if (motion?.kind === 'slide') return { sound: 'bolt-turn', at: item }
  return { sound: 'isolator-clunk', at: item }
}
