import type { Sight } from '../../engine/kind.ts'
import type { Props } from '../../scenario/facts.ts'
import { liesIn } from '../support/lies-in.ts'

/** Lowest top rail that stops a body, metres: Work at Height Regulations 2005, schedule 2. */
const LOWEST_TOP = 0.95

/** Whether a rail of these measures stops a body that walks or falls against it. */
export const guards = (props: Props): boolean =>
  Number(props.topMetres) >= LOWEST_TOP && props.midRail === true

export const settle = (sight: Sight) => ({ on: liesIn(sight) })
