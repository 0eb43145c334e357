import type { Sight } from '../../engine/kind.ts'
import { liesIn } from '../support/lies-in.ts'

/** A chock holds only what it was put under. */
export const settle = (sight: Sight) => ({ placedIn: liesIn(sight) })
