/**
 * What a piece of an electrical network is, in quantities that a circuit can be worked out from.
 * Kinds say what they are; `equipment/support/circuit.ts` follows them back to the source.
 */
export interface CircuitElement {
  /** A source; whatever feeds it is not looked at. */
  readonly supply?: Supply
  /** Ohms of the conductor through it. */
  readonly lineOhms?: number
  /** Ohms of the protective conductor through it; null where it is broken or was never there. */
  readonly earthOhms?: number | null
  /** What in it opens by itself when too much flows. */
  readonly devices?: readonly TripDevice[]
}

/** Earthing systems of IEC 60364-1: neutral earthed with or without the cases, or not at all. */
export type Earthing = 'TN' | 'TT' | 'IT'

export interface Supply {
  /** Volts between a line and earth. */
  readonly volts: number
  /** Volts between two lines, or between line and neutral where there is one line. */
  readonly lineVolts: number
  readonly earthing: Earthing
  /** Ohms of a bolted fault loop at its own terminals. */
  readonly ohms: number
  /** Ohms from its neutral point to earth; very many where it is insulated from it (IT). */
  readonly electrodeOhms: number
  /** Ohms of the electrode that the cases of the installation are earthed with (TT, IT). */
  readonly localElectrodeOhms: number
}

/** A protective device as whoever is protected by it sees it. */
export interface TripDevice {
  readonly id: string
  /** `line`: the current through it. `residual`: what goes out through it and does not come back. */
  readonly senses: 'line' | 'residual'
  readonly ratedAmperes: number
  readonly curve: TripCurve
}

export type TripCurve = 'B' | 'C' | 'D' | 'gG' | 'rcd'

/** What a thing takes from whatever feeds it. */
export interface Draw {
  readonly amperes: number
  /** The part of it that goes back through earth instead of the circuit. */
  readonly residualAmperes: number
}

export const NO_DRAW: Draw = { amperes: 0, residualAmperes: 0 }
