import { type RunEvent, word } from '../../engine/event.ts'
import type { Run } from '../../engine/run.ts'

/** A sound that is made now, at a thing or person, or everywhere when `at` is empty. */
export interface Heard {
  readonly sound: string
  readonly at: string
  /** How loud beside others of its kind, 1 as recorded. */
  readonly loud?: number
}

/** A sound that goes on while a field of a thing, of any kind, has a value. */
interface LoopRule {
  readonly field: string
  readonly value?: string
  readonly sound: string
  /** What else the thing has to have. */
  readonly needs?: string
}

const LOOPS: readonly LoopRule[] = [
  // Only what moves here hums: a machine in another hall has a lamp but no speed.
  { field: 'running', sound: 'machine-hum', needs: 'speed' },
  { field: 'running', sound: 'machine-roar', needs: 'levelDecibels' },
  { field: 'power', value: 'on', sound: 'machine-hum', needs: 'levelDecibels' },
  { field: 'humming', sound: 'machine-hum' },
  { field: 'hissing', sound: 'air-hiss' },
  { field: 'discharging', sound: 'air-hiss' },
  { field: 'lashing', sound: 'air-hiss' },
  { field: 'dumping', sound: 'oil-rush' },
  { field: 'burning', sound: 'fire-crackle' },
  { field: 'sounding', sound: 'fire-alarm' },
  { field: 'alarm', sound: 'gas-alarm', needs: 'depths' },
]

/** The level of a machine that is heard as recorded, dB(A) at a metre. */
const AS_RECORDED = 95

/** Six decibels are half of the pressure, which is what a gain counts in. */
const loudnessOf = (levelDecibels: unknown): number | undefined =>
  typeof levelDecibels === 'number'
    ? Math.min(2, Math.max(0.1, 10 ** ((levelDecibels - AS_RECORDED) / 20)))
    : undefined

export function loopsOf(run: Run): Heard[] {
  return [...run.world.entities.values()].flatMap(({ id, state, props }) => {
    const loud = loudnessOf(props.levelDecibels)
    return LOOPS.filter(
      ({ field, value = true, needs = field }) =>
        state[field] === value && (needs in state || needs in props),
    ).map(({ sound }) => ({ sound, at: id, ...(loud !== undefined && { loud }) }))
  })
}

/** A change of a field and what it sounds like, whatever kind of thing has the field. */
const CHANGES: Readonly<Record<string, string>> = {
  'running=false': 'run-down',
  'running=true': 'belt-jerk',
  'vent=open': 'air-vent',
  'flare=true': 'air-vent',
  'lashing=true': 'air-vent',
  'falling=true': 'belt-jerk',
  'pressed=false': 'air-vent',
  'position=tripped': 'isolator-clunk',
  'lit=true': 'tester-beep',
  'closed=true': 'lock-click',
  'closed=false': 'lock-click',
}

/** Air that broke down between conductors, whoever it burned. */
const isArc = (event: RunEvent): boolean => word(event, 'model') === 'elec.lee'

/** What an event sounds like; null where it is silent. */
export function soundOf(run: Run, event: RunEvent): Heard | null {
  const item = word(event, 'item')
  switch (event.type) {
    case 'sound':
      return { sound: word(event, 'sound'), at: item }
    case 'rejected':
      return event.by === 'trainee' ? { sound: 'refusal-thud', at: '' } : null
    case 'near-miss':
      return isArc(event) ? { sound: 'arc-bang', at: item } : null
    case 'harm':
      return isArc(event) ? { sound: 'arc-bang', at: item } : { sound: 'alarm', at: '' }
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
