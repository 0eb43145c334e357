/** A fault from a conductor to a metal case, in ohms; the case's way to earth is null when broken. */
export interface CaseFault {
  readonly volts: number
  readonly faultOhms: number
  /** From the source to the fault: its own ohms and those of the line. */
  readonly lineOhms: number
  readonly earthOhms: number | null
  /** From the earthed end back to the neutral point: nothing in TN, the source's electrode in TT. */
  readonly returnOhms: number
}

/** What somebody who touches the case comes to be in series with, and what flows without them. */
export interface TouchedCase {
  /** Volts between case and earth while nobody touches it. */
  readonly touchVolts: number
  /** Ohms that limit what flows through a body there. */
  readonly seriesOhms: number
  /** Amperes that flow to earth through the protective conductor. */
  readonly faultAmperes: number
}

/** No loop of metal has fewer ohms; it keeps a bolted fault at a source without any finite. */
const LEAST_OHMS = 1e-6

/**
 * Ohm's law over the fault loop (IEC 60364-4-41, 411.4 and 411.5): the case stands at the share of
 * the voltage that drops over its way to earth; with none, at all of it.
 */
export function touchedCase(fault: CaseFault): TouchedCase {
  const { volts, faultOhms, lineOhms, earthOhms, returnOhms } = fault
  const before = lineOhms + faultOhms
  if (earthOhms === null) return { touchVolts: volts, seriesOhms: before, faultAmperes: 0 }
  const loop = Math.max(LEAST_OHMS, before + earthOhms + returnOhms)
  const faultAmperes = volts / loop
  return {
    touchVolts: faultAmperes * earthOhms,
    seriesOhms: (earthOhms * (before + returnOhms)) / loop,
    faultAmperes,
  }
}
