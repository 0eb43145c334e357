import { toLocal } from '../../core/frame.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { Scenario } from '../schema.ts'

/** Whoever begins inside a machine begins somewhere else than was written: they are led out of it by the first step. */
export function checkStarts(scenario: Scenario, facts: Facts): Fault[] {
  const { start, people = {} } = scenario
  const insideOf = (at: readonly [number, number, number]): string | undefined =>
    Object.keys(scenario.equipment).find((id) => standsIn(at, id, scenario, facts))
  const fault = (path: Fault['path'], at: readonly [number, number, number]): Fault[] => {
    const thing = insideOf(at)
    if (thing === undefined) return []
    const message = `This is inside "${thing}". Give a place on the free floor.`
    return [{ path, severity: 'warning', code: 'starts-inside', message }]
  }
  return [
    ...fault(['start', 'at'], start.at),
    ...Object.entries(people).flatMap(([id, { at }]) => fault(['people', id, 'at'], at)),
  ]
}

function standsIn(
  at: readonly [number, number, number],
  id: string,
  { equipment }: Scenario,
  facts: Facts,
): boolean {
  const thing = equipment[id]
  const kind = thing && facts.kinds.get(thing.is)
  const size = kind?.footprint?.(propsOf(kind, thing?.with ?? {}, {}))
  if (!thing?.at || !size || thing.only !== undefined) return false
  const [x, , z] = toLocal(thing.at, thing.facingDegrees ?? 0, at)
  return Math.abs(x) < size[0] / 2 && Math.abs(z) < size[1] / 2
}
