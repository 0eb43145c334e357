import type { State } from '../../engine/kind.ts'

/** Where both tips are, and the volts between them. */
export interface Contact {
  readonly pair: string
  readonly volts: number
}

/** The terminals of a three-phase supply, and earth. */
const TERMINALS = ['L1', 'L2', 'L3', 'E']

/** Line voltage over the voltage to earth in a three-phase network (IEC 60038): root of three. */
const LINE_OVER_EARTH = Math.sqrt(3)

/** Two different terminals, in one order: `L2-L1` is the pair `L1-L2`. Null for anything else. */
function pairOf(point: string): string | null {
  const tips = point.split('-')
  const pair = TERMINALS.filter((terminal) => tips.includes(terminal))
  return tips.length === 2 && pair.length === 2 ? pair.join('-') : null
}

/**
 * What the tips touch on a thing: the one pair of a charged link, or a pair of lines. `none` where
 * there is no bare metal, `which` where two terminals have to be named first.
 */
export function contactOn(there: State, point: string): Contact | 'none' | 'which' {
  if (there.dcVolts !== undefined) return { pair: 'terminals', volts: Number(there.dcVolts) }
  if (there.volts === undefined) return 'none'
  const pair = pairOf(point)
  if (pair === null) return 'which'
  const line = Number(there.volts)
  return { pair, volts: pair.endsWith('-E') ? line / LINE_OVER_EARTH : line }
}
