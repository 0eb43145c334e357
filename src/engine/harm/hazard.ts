import { informsOnly } from '../../core/basis.ts'
import type { Hand, Worn } from '../world.ts'
import type { Danger } from './danger.ts'
import type { Acting, Surrounded, Surrounding } from './surrounding.ts'

/** A body at a danger: who, for how long so far, and what they wear against it. */
export interface Exposed {
  readonly who: string
  /** Words of the whole protection that they wear. */
  readonly wearing: readonly string[]
  /** The same with its properties, the damaged too. */
  readonly gear: readonly Worn[]
  /** Which hand is there; nothing where nobody said. */
  readonly hand: Hand | ''
  /** They stand in the wet: skin, shoes and gloves carry current better. */
  readonly wet: boolean
  /** Seconds that the hand has been there. */
  readonly seconds: number
}

/** What a model says of a body at a danger: classes 0 none … 4 fatal (hazard-models 0.1). */
export interface Judgement {
  readonly model: string
  readonly actual: number
  readonly potential: number
  readonly inputs: Readonly<Record<string, string | number | boolean>>
  readonly outputs: Readonly<Record<string, string | number | boolean>>
  /** The unit of every figure among inputs and outputs, by its name; `1` for a ratio. */
  readonly units: Readonly<Record<string, string>>
  /** What the models behind it warn of: a figure outside what was published, a value taken instead. */
  readonly warnings: readonly string[]
  /** Amperes through the body now, for the devices that sense it. */
  readonly amperes?: number
}

/** Whether harm rests on a figure that nobody checked or published: such harm informs and decides nothing. */
export const isDoubtful = ({ outputs }: Judgement): boolean =>
  informsOnly(String(outputs.basis ?? ''))

/** Whether it hangs on such a figure that somebody is not hurt. */
export const isKeptOff = ({ outputs }: Judgement): boolean => outputs.keptBy !== undefined

/** Turns a danger of one type at a body into harm and near misses, by published models. */
export interface HazardSystem {
  readonly id: string
  readonly type: Danger['type']
  readonly judge: (danger: Danger, exposed: Exposed) => Judgement | null
}

/**
 * Turns a surrounding of one type into harm and near misses in the moment: asked when somebody
 * comes into its reach and when it, or what they wear, changes. What adds up is a dose instead.
 */
export interface SurroundingSystem {
  readonly id: string
  readonly type: Surrounding['type']
  readonly judge: (acting: Acting, body: Surrounded) => Judgement | null
}

/** What each second adds to a dose, and what the models behind that warn of. */
export interface Rate {
  readonly perSecond: number
  /** The same without whatever keeps some of it off by a figure from memory; absent for no other. */
  readonly bare?: number
  readonly warnings: readonly string[]
}

/** A dose that adds up over the attempt, for each body by itself. */
export interface ExposureModel {
  readonly id: string
  readonly restsOnMemory: boolean
  /** Unit of the dose; `1` for a share. */
  readonly unit: string
  /** Whether the dose is a share of a limit that people may take. */
  readonly ofLimit: boolean
  /** Doses that the log is told when they are passed, and judged at: ascending. */
  readonly thresholds: readonly number[]
  /**
   * Whose doses the log is told each minute, where they grew. Everybody's are kept: where it is the
   * trainee's alone, those of others are told at each threshold, and at the end if they passed one.
   */
  readonly eachMinute: 'trainee' | 'everybody'
  /** The types of surroundings that add to it. */
  readonly from: readonly Surrounding['type'][]
  /** What each second adds for somebody in these surroundings, dressed like this. */
  readonly rate: (body: Surrounded) => Rate
  /** Whether this second's share could be any, by a figure from memory, though the model does not rest on one. */
  readonly leans?: (body: Surrounded) => boolean
  /** What a dose does to a body; absent for a dose that only informs. */
  readonly judge?: (dose: number, body: Surrounded) => Judgement | null
}
