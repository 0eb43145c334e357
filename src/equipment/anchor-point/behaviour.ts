import type { Outcome, Sight } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'

/** What an anchor must hold, kilonewtons: EN 795:2012 type A. */
const LEAST_KILONEWTONS = 12

export const holds = (props: Props): boolean => Number(props.kilonewtons) >= LEAST_KILONEWTONS

/** Reading its plate before use is a check. */
export const inspect = ({ state }: Sight): Outcome => ({
  set: { checks: Number(state.checks) + 1 },
})
