import type { TripDevice } from '../circuit.ts'

/**
 * A physical danger at a part of a thing, in quantities that an exposure model can take. Kinds say
 * what is there; the hazard systems work out what it does to a body.
 */
export type Danger =
  | NipDanger
  | LivePartDanger
  | HotDanger
  | StoredEnergyDanger
  | ArcFlashDanger
  | LadderDanger

interface AtPart {
  readonly part: string
}

/** An in-running nip, two surfaces that draw a hand in; or two that close on it. */
export interface NipDanger extends AtPart {
  readonly type: 'nip'
  /** They close on the hand, as a press does, and draw nothing in. */
  readonly closes?: boolean
  /** Speed of the surface now, m/s. */
  readonly speed: number
  /** Pull of the surface now, newtons. */
  readonly force: number
  /** Energy let go in this instant by a sudden movement, joules. */
  readonly releasedJoules: number
  /** What it would be if every source that no lock of the person's own holds were restored. */
  readonly potential: {
    readonly speed: number
    readonly force: number
    readonly joules: number
    /** The sources behind that: `drive`, `air`, `oil`, `gravity`. */
    readonly sources: readonly string[]
  }
}

/** A conductor that can be touched. */
export interface LivePartDanger extends AtPart {
  readonly type: 'live-part'
  readonly volts: number
  /** Alternating current from a supply, or the direct current of a charged capacitor. */
  readonly current: 'ac' | 'dc'
  /** Seconds until a protective device opens; a hand that cannot let go stays that long. */
  readonly seconds: number
  readonly potentialVolts: number
  /** Capacitance that holds the charge, when no supply stands behind it. */
  readonly farads?: number
  /** Ohms of the circuit in series with the body; nothing worth counting unless said. */
  readonly seriesOhms?: number
  /** Two conductors under one pair of hands; else from the hand to the floor. */
  readonly path?: 'hand-to-hand'
  /** What on the way to the source opens by itself. */
  readonly devices?: readonly TripDevice[]
  /** Amperes that flow to earth already, without the body. */
  readonly leakAmperes?: number
}

/** What `energy.stored` takes for one kind of store, in its units. */
export type StoredQuantities =
  | { readonly kind: 'flywheel'; readonly I: number; readonly omega: number }
  | { readonly kind: 'spring'; readonly k: number; readonly x: number }
  | { readonly kind: 'gas_isothermal'; readonly p1: number; readonly V: number }

/** Energy that a thing holds and lets go onto a body at once: a rotor, a spring, a pressure. */
export interface StoredEnergyDanger extends AtPart {
  readonly type: 'stored-energy'
  /** What acts on the hand now; null where nothing does. */
  readonly now: StoredQuantities | null
  /** What would, if every source that no lock of the person's own holds were restored. */
  readonly potential: StoredQuantities | null
  /** It turns: it takes hold of a glove, and of the hand in it. */
  readonly snags: boolean
  /** The light curtain before it, as it is mounted. */
  readonly curtain?: {
    /** From its field to the danger, mm. */
    readonly distance: number
    /** Smallest object that it sees, mm. */
    readonly resolution: number
    /** Seconds from the field to standstill: its own and those of the machine. */
    readonly seconds: number
  }
}

/** Live conductors at which a short circuit would burn as an arc. */
export interface ArcFlashDanger extends AtPart {
  readonly type: 'arc-flash'
  /** Between two lines, now; nothing where they are dead. */
  readonly kilovolts: number
  /** Of a bolted fault there. */
  readonly kiloamperes: number
  /** What on the way to the source would end it. */
  readonly devices?: readonly TripDevice[]
}

/** A ladder under somebody's feet. */
export interface LadderDanger extends AtPart {
  readonly type: 'ladder'
  /** Metres that they fall now because it slides; 0 while it stands. */
  readonly fallsMetres: number
  /** Metres that they would fall if it slid or they let go; 0 for a ladder used as it should be. */
  readonly couldMetres: number
  readonly angleDegrees: number
  /** Grip that the foot needs with them at the top, and grip that it has: friction coefficients. */
  readonly neededFriction: number
  readonly friction: number
  /** Tied, or footed by somebody. */
  readonly secured: boolean
  /** One hand for the rungs at least is free. */
  readonly handFree: boolean
}

/** A surface hot enough to burn. */
export interface HotDanger extends AtPart {
  readonly type: 'hot'
  readonly celsius: number
  /** As hot as it could be made by somebody else; as now unless said. */
  readonly potentialCelsius?: number
}
