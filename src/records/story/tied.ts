import { type RunEvent, word } from '../../engine/event.ts'
import type { Naming } from '../../engine/words/names.ts'
import type { Energy } from '../../scenario/facts.ts'
import type { Scenario, ScenarioStep } from '../../scenario/schema.ts'
import { causesOf } from './chain.ts'
import type { Skipped } from './skipped.ts'

type Kinds = Naming['catalogue']

/**
 * The steps left out, those first that have to do with what did the harm: they are about somebody or
 * something in its chain of causes, else about what fed the thing with the energy that did it, the
 * nearest to it first. Of two alike, the first of the procedure.
 */
export function tiedFirst(
  skipped: readonly Skipped[],
  worst: RunEvent,
  events: readonly RunEvent[],
  scenario: Scenario,
  catalogue: Kinds,
): readonly Skipped[] {
  const steps = stepsAway(worst, events, scenario, catalogue)
  const rank = ({ step }: Skipped): number =>
    Math.min(...namesIn(step).map((name) => steps.get(name) ?? Number.MAX_VALUE))
  return skipped.toSorted((a, b) => rank(a) - rank(b))
}

/** The things and people that a step is about. */
export const namesIn = ({ done }: ScenarioStep): readonly string[] =>
  done.match(/[a-z][a-z0-9_]*/g) ?? []

/** How far everybody and everything is from the harm; what has nothing to do with it is not in it. */
function stepsAway(
  worst: RunEvent,
  events: readonly RunEvent[],
  scenario: Scenario,
  catalogue: Kinds,
): ReadonlyMap<string, number> {
  const hurtBy = word(worst, 'item')
  const away = new Map<string, number>()
  for (const event of causesOf(worst, events))
    for (const field of ['by', 'who', 'item']) away.set(word(event, field), 0)
  for (const nobody of ['', 'trainee']) away.delete(nobody)
  const energy = energyOf(worst)
  let reached = [hurtBy]
  for (let distance = 1; reached.length > 0; distance++) {
    reached = reached.flatMap((id) => feedersOf(id, energy, scenario, catalogue))
    reached = reached.filter((id) => !away.has(id))
    for (const id of reached) away.set(id, distance)
  }
  // The thing itself is in most steps: it tells two of them apart only where nothing else does.
  away.set(hurtBy, Number.MAX_SAFE_INTEGER)
  return away
}

/** The energy that did it, as far as its figures tell; null where it may be any. */
function energyOf(worst: RunEvent): Energy | null {
  const { inputs } = worst
  const hasLetGo =
    typeof inputs === 'object' &&
    inputs !== null &&
    'releasedJoules' in inputs &&
    Number(inputs.releasedJoules) > 0
  if (hasLetGo) return 'pneumatic'
  return word(worst, 'model').startsWith('elec.') ? 'electrical' : null
}

/** What feeds a thing with an energy, or with any. */
export function feedersOf(
  id: string,
  energy: Energy | null,
  { equipment }: Scenario,
  catalogue: Kinds,
): readonly string[] {
  const ports = catalogue.kinds.get(equipment[id]?.is ?? '')?.ports ?? {}
  return Object.entries(equipment).flatMap(([feeder, { feeds = [] }]) => {
    const isFeeding = feeds.some((target) => {
      const [fed, port = Object.keys(ports)[0] ?? ''] = target.split('.')
      return fed === id && (energy === null || [ports[port]?.energy].flat().includes(energy))
    })
    return isFeeding ? [feeder] : []
  })
}
