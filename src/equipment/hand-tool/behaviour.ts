import type { Sight } from '../../engine/kind.ts'
import { liesIn } from '../support/lies-in.ts'

/** Where the tool is: what has to be known to say that no tool was left in a machine. */
export const settle = (sight: Sight): Readonly<Record<string, string>> => ({ on: liesIn(sight) })
