import { drawParameters } from '../../../src/engine/parameters.ts'
import { lockout } from './keep-attempt.ts'

/** A variant number of the lockout that draws the values that a script was written for. */
export function variantOf(wanted: Readonly<Record<string, unknown>>): number {
  const scenario = lockout()
  for (let seed = 1; seed < 10_000; seed++) {
    const drawn = drawParameters(scenario, seed, {})
    if (Object.entries(wanted).every(([name, value]) => drawn[name] === value)) return seed
  }
  throw new Error('variantOf: no variant draws these values.')
}
