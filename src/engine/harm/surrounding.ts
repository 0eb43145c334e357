import type { Vec3 } from '../../core/vec.ts'
import type { Screened } from '../space/screen.ts'
import type { Tether } from '../space/tether.ts'
import type { Air } from './air.ts'
import type { StoredQuantities } from './danger.ts'

/**
 * What a thing does to whoever is around it, in quantities that an exposure model can take. Kinds
 * say what is there; the hazard systems work out what it does to a body. The other half of dangers:
 * a `Danger` waits for a hand at a part, a surrounding acts by where somebody stands.
 */
export type Surrounding =
  | RadiantHeat
  | Noise
  | Falling
  | LiveJet
  | Smoke
  | Obscuring
  | AirAround
  | GasLetIn
  | Ventilation
  | OpenDoorway
  | SmokeLevel
  | OpenEdge
  | Lift
  | Slippery
  | ThrownOil
  | Lashing
  | Ignition
  | Entangling

/** Who a surrounding acts on. */
export type Reach =
  /** Whoever has any part of the body within so many metres of where it acts from. */
  | { readonly within: number }
  /** Whoever is in the zone, by body or hand. */
  | { readonly zone: string }
  /** Whoever stands in this box of the thing's own frame. */
  | { readonly box: readonly [Vec3, Vec3] }
  /** Whoever stands under it, within so many metres over the floor. */
  | { readonly below: number }
  /** One person alone, wherever they are: who holds it. */
  | { readonly person: string }
  /** Nobody directly: it goes into the air of the zones in which this thing is. */
  | { readonly airAt: string }

interface Around {
  /** Where it acts from, metres in the thing's own frame; absent: from its place. */
  readonly from?: Vec3
  readonly reach: Reach
}

/** Heat given off as radiation, such as by a flame. */
export interface RadiantHeat extends Around {
  readonly type: 'radiant-heat'
  /** Heat release now, kW; the share that is radiated is `radiated`. */
  readonly kilowatts: number
  /** Share of the heat release given off as radiation: 0.3 usual, up to 0.4 for sooty flames. */
  readonly radiated: number
  /** How far the flame stands up over where it acts from, metres: it is seen over a low wall. */
  readonly flameMetres?: number
}

/** The noise of a machine. */
export interface Noise extends Around {
  readonly type: 'noise'
  /** Level at one metre, dB(A); it falls by 6 dB for each doubling of the distance. */
  readonly levelDecibels: number
}

/** Something that can come down on whoever is below. */
export interface Falling extends Around {
  readonly type: 'falling'
  readonly massKilograms: number
  /** From where it hangs or lies to the head of somebody below, metres. */
  readonly dropMetres: number
  /** It comes down in this instant. */
  readonly falls: boolean
  /** Nothing but luck keeps it up. */
  readonly loose: boolean
}

/** A jet of a conducting agent from somebody's hands onto a live part. */
export interface LiveJet extends Around {
  readonly type: 'live-jet'
  readonly volts: number
  /** Length of the jet, metres. */
  readonly jetMetres: number
  /** The thing that it is aimed at. */
  readonly target: string
}

/** What burns somewhere in a room, as its smoke layer takes it. */
export interface Smoke extends Around {
  readonly type: 'smoke'
  /** Heat release now, kW. */
  readonly kilowatts: number
}

/** Smoke that somebody's eyes are in. */
export interface Obscuring extends Around {
  readonly type: 'obscuring'
  /** Extinction coefficient of light, 1/m. */
  readonly extinctionPerMetre: number
}

/** The air that whoever is in a zone breathes. */
export interface AirAround extends Around {
  readonly type: 'air'
  readonly air: Air
  /** What is in it was worked out from figures from memory. */
  readonly fromMemory?: boolean
}

/** Gas that comes into the air of a zone. */
export interface GasLetIn extends Around {
  readonly type: 'gas'
  readonly reach: { readonly zone: string } | { readonly airAt: string }
  readonly gas: string
  readonly cubicMetresPerMinute: number
  /** How fast it comes is a figure from memory. */
  readonly fromMemory?: boolean
}

/** Fresh air that is blown into a zone. */
export interface Ventilation extends Around {
  readonly type: 'ventilation'
  readonly reach: { readonly zone: string }
  readonly cubicMetresPerMinute: number
}

/** A way for air and smoke between two zones, such as an open door. */
export interface OpenDoorway extends Around {
  readonly type: 'open-doorway'
  readonly joins: readonly [zone: string, zone: string]
  /** Height of its upper edge over the floor, metres. */
  readonly lintelMetres: number
  /** Air that passes each way, m3/min. */
  readonly cubicMetresPerMinute: number
}

/** How far down the smoke of a zone has come, and what of it goes on under the lintels of its doors. */
export interface SmokeLevel extends Around {
  readonly type: 'smoke-level'
  readonly zone: string
  readonly clearMetres: number
  readonly spillsInto: readonly string[]
  /** Heat release whose smoke goes into each of them, kW. */
  readonly kilowatts: number
}

/** A side of a raised floor that nothing guards. */
export interface OpenEdge extends Around {
  readonly type: 'open-edge'
  /** Metres down to where somebody would land. */
  readonly heightMetres: number
}

/** A lift that one person has just done, in the quantities of `lifting.rnle`, centimetres and kilograms. */
export interface Lift extends Around {
  readonly type: 'lift'
  readonly reach: { readonly person: string }
  readonly H: number
  readonly V: number
  readonly D: number
  readonly A_deg: number
  readonly F_per_min: number
  readonly duration: string
  readonly coupling: string
  readonly L: number
}

/** A floor on which feet may slip: its pendulum test values, wet, by what soles. */
export interface Slippery extends Around {
  readonly type: 'slippery'
  readonly pendulum: number
  /** In safety boots whose soles resist slipping. */
  readonly pendulumBoots: number
}

/** Burning oil that is thrown out of its pan by what is put on it. */
export interface ThrownOil extends Around {
  readonly type: 'thrown-oil'
  /** What is put on it, in the words of `fire.extinguisher_match`. */
  readonly agent: string
  /** How far the ball of fire stands up, metres: it goes over a low wall. */
  readonly flameMetres: number
}

/** The loose end of something under pressure that lashes about and hits whoever is in its sweep. */
export interface Lashing extends Around {
  readonly type: 'lashing'
  readonly store: StoredQuantities
  /** How far the loose end reaches, metres; who is nearer than this is hit. */
  readonly sweepMetres: number
}

/** A flame, hot sparks or the sparks of an ordinary motor or switch: it lights gas that is where it is. */
export interface Ignition extends Around {
  readonly type: 'ignition'
  readonly by: 'flame' | 'hot-work' | 'electric'
}

/** A turning part that nothing covers: it draws in what hangs loose from whoever comes near. */
export interface Entangling extends Around {
  readonly type: 'entangling'
  /** Speed of the surface, m/s, and its pull, newtons. */
  readonly speed: number
  readonly force: number
}

/** A surrounding as it acts on one body now. */
export interface Acting<S extends Surrounding = Surrounding> {
  /** The thing that it comes from. */
  readonly item: string
  readonly surrounding: S
  /** Metres from where it acts to the nearest part of the body. */
  readonly distance: number
  /** What noise meets on its way to the ear; absent for nothing. */
  readonly screened?: Screened
}

/** The surroundings of one type among those that act. */
export const actingOf = <T extends Surrounding['type']>(
  acting: readonly Acting[],
  type: T,
): readonly Acting<Extract<Surrounding, { type: T }>>[] =>
  acting.filter(
    (one): one is Acting<Extract<Surrounding, { type: T }>> => one.surrounding.type === type,
  )

/** What a worn thing keeps off a body besides what its word says: a filter, an air supply, a suit. */
export interface Protection {
  /** What it is against, as the models that take it know it: `radiant-heat`, `inhalation`. */
  readonly against: string
  /** Share that still gets through: 1 none kept off, 0 all. */
  readonly passes: number
  /** The substances that it holds for; absent: all. */
  readonly only?: readonly string[]
  /** The share is a figure from memory. */
  readonly fromMemory?: boolean
}

/** A body among its surroundings. */
export interface Surrounded {
  readonly who: string
  readonly at: Vec3
  /** Words of what they wear. */
  readonly wearing: readonly string[]
  readonly protections: readonly Protection[]
  /** Words of what hangs loose on them: an open jacket, long hair. */
  readonly hangs?: readonly string[]
  readonly around: readonly Acting[]
  readonly place: {
    readonly noiseDecibels: number
    /** The set of exposure limits that the scenario chose; absent: none. */
    readonly limits?: string
  }
  /** What would catch them if they fell here; null for nothing. */
  readonly tether: Tether | null
}
