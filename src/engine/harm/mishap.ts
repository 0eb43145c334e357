import type { Tether } from '../space/tether.ts'
import type { Air } from './air.ts'
import type { Judgement } from './hazard.ts'

/**
 * What happens to a body in one moment of moving or working, in quantities that a model can take.
 * The engine says what happened; the hazard systems say what it does to the body.
 */
export type Mishap = Fall | Struck | Flash

/** A fall from one level to a lower one. */
export interface Fall {
  readonly type: 'fall'
  /** Metres from the feet to where they would land. */
  readonly heightMetres: number
  /** What would catch them, as it is fastened now; null for nothing. */
  readonly tether: Tether | null
}

/** A thing comes down on the head. */
export interface Struck {
  readonly type: 'struck'
  readonly massKilograms: number
  /** Metres that it fell, to the floor: the height of a person is not taken off. */
  readonly heightMetres: number
}

/** Gas around somebody meets something that lights it. */
export interface Flash {
  readonly type: 'flash'
  readonly zone: string
  /** The air where it is lit. */
  readonly air: Air
  readonly by: 'flame' | 'hot-work' | 'electric'
}

/** Turns a mishap of one type into harm or a near miss, by published models. */
export interface MishapSystem {
  readonly id: string
  readonly type: Mishap['type']
  readonly judge: (mishap: Mishap, wearing: readonly string[]) => Judgement | null
}
