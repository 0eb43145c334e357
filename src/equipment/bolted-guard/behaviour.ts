import type { Outcome, Sight } from '../../engine/kind.ts'

export const BOLTS = ['bolt_1', 'bolt_2', 'bolt_3', 'bolt_4'] as const

const mounted = ({ id, placeOf }: Sight): boolean => placeOf(id)?.socket === 'guard_mount'

const boltsIn = ({ state }: Sight): number => BOLTS.filter((bolt) => state[bolt] === 'in').length

/** A bolt goes in only where there is a frame behind it. */
export function operate(sight: Sight, control: string, value: string | number | boolean): Outcome {
  const { id, state } = sight
  if (value === state[control]) return { refuse: { code: 'already', params: { item: id } } }
  if (value === 'in' && !mounted(sight)) {
    return { refuse: { code: 'not-mounted', params: { item: id } } }
  }
  return { set: { [control]: String(value) } }
}

/** One bolt is enough to hold it. */
export function taken(sight: Sight): Outcome {
  const left = boltsIn(sight)
  return left > 0 && mounted(sight)
    ? { refuse: { code: 'bolted', params: { item: sight.id, left } } }
    : {}
}

/** The bolts of a guard that hangs nowhere are in nothing, whatever a scenario says. */
export function settle(sight: Sight) {
  const hangs = mounted(sight)
  return hangs
    ? { mounted: true, bolts: boltsIn(sight) }
    : { mounted: false, bolts: 0, ...Object.fromEntries(BOLTS.map((bolt) => [bolt, 'out'])) }
}
