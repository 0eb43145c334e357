import type { Supply, TripDevice } from '../../engine/circuit.ts'
import type { ArcFlashDanger, LivePartDanger } from '../../engine/harm/danger.ts'
import type { Sight } from '../../engine/kind.ts'
import { touchedCase } from '../../hazards/elec/touch-voltage.ts'
import { restorable } from './upstream.ts'

/** Line voltage over the voltage to earth in a three-phase network (IEC 60038): root of three. */
const LINE_OVER_EARTH = Math.sqrt(3)
/** Longest time in the curves of IEC 60479-1, for a contact that nothing ends. */
const LONGEST_SECONDS = 10

/** The way from a thing back to its source, as a fault or a body at the thing comes to lie in it. */
interface Circuit {
  /** Null where only a plain supply is named: three phases, ohms not worth counting. */
  readonly supply: Supply | null
  /** Ohms of the line, those of the source not counted. */
  readonly lineOhms: number
  /** Ohms of the protective conductor; null where it is broken anywhere. */
  readonly earthOhms: number | null
  readonly devices: readonly TripDevice[]
}

const NOTHING: Circuit = { supply: null, lineOhms: 0, earthOhms: 0, devices: [] }

/** A thing, and how to follow its wires. */
type Wired = Pick<Sight, 'id' | 'fedBy' | 'fedByOf' | 'elementOf'>

/** Follows the first way back that ends at a source; else the first way of all. */
export function circuitTo(sight: Wired): Circuit {
  const seen = new Set<string>([sight.id])
  const from = (ids: readonly string[]): Circuit => {
    const ways = ids.filter((id) => !seen.has(id)).map((id) => through(id))
    return ways.find(({ supply }) => supply) ?? ways[0] ?? NOTHING
  }
  const through = (id: string): Circuit => {
    seen.add(id)
    const { supply, lineOhms = 0, earthOhms = 0, devices = [] } = sight.elementOf(id)
    if (supply) return { ...NOTHING, supply }
    const before = from(sight.fedByOf(id))
    return {
      supply: before.supply,
      lineOhms: before.lineOhms + lineOhms,
      earthOhms:
        before.earthOhms === null || earthOhms === null ? null : before.earthOhms + earthOhms,
      devices: [...before.devices, ...devices],
    }
  }
  return from(sight.fedBy)
}

/** Volts between a line and earth where so many are between two lines. */
const toEarth = ({ supply }: Circuit, lineVolts: number): number =>
  supply && supply.lineVolts > 0
    ? (lineVolts * supply.volts) / supply.lineVolts
    : lineVolts / LINE_OVER_EARTH

/** Volts between a line and earth in another thing than the one that looks. */
export const earthVoltsIn = (
  { fedByOf, elementOf }: Sight,
  id: string,
  lineVolts: number,
): number => toEarth(circuitTo({ id, fedBy: fedByOf(id), fedByOf, elementOf }), lineVolts)

/** Ohms from a body on the floor back to the neutral point, and those of source and line. */
const loopOhms = ({ supply, lineOhms }: Circuit): number =>
  (supply?.ohms ?? 0) + lineOhms + (supply?.electrodeOhms ?? 0)

/** A bare conductor under a hand: now, and with everything on that no own lock holds off. */
export function bareConductor(
  sight: Sight,
  part: string,
  lineVolts: number,
  longest = LONGEST_SECONDS,
): LivePartDanger {
  const circuit = circuitTo(sight)
  return {
    type: 'live-part',
    part,
    volts: toEarth(circuit, lineVolts),
    current: 'ac',
    seconds: longest,
    potentialVolts: toEarth(circuit, restorable(sight, 'electrical')),
    ...(circuit.supply && { seriesOhms: loopOhms(circuit) }),
    ...(circuit.devices.length > 0 && { devices: circuit.devices }),
  }
}

/** Two bare conductors under a pair of hands: earth has no part in it, nor has a residual device. */
export const bareConductors = (
  sight: Sight,
  part: string,
  lineVolts: number,
  longest = LONGEST_SECONDS,
): LivePartDanger => ({
  ...bareConductor(sight, part, lineVolts, longest),
  volts: lineVolts,
  potentialVolts: restorable(sight, 'electrical'),
  path: 'hand-to-hand',
})

/** An arc at bare conductors; only where a source says what it can feed one with. */
export function arcAt(sight: Sight, part: string, lineVolts: number): readonly ArcFlashDanger[] {
  const { supply, lineOhms, devices } = circuitTo(sight)
  const ohms = (supply?.ohms ?? 0) + lineOhms
  if (!supply || ohms <= 0) return []
  return [
    {
      type: 'arc-flash',
      part,
      kilovolts: lineVolts / 1000,
      kiloamperes: supply.volts / ohms / 1000,
      ...(devices.length > 0 && { devices }),
    },
  ]
}

/** What an insulation fault of so many ohms makes of the metal case of a thing. */
export function faultyCase(sight: Sight, lineVolts: number, faultOhms: number) {
  const circuit = circuitTo(sight)
  const { supply, earthOhms } = circuit
  const isTN = supply === null || supply.earthing === 'TN'
  return {
    circuit,
    ...touchedCase({
      volts: toEarth(circuit, lineVolts),
      faultOhms,
      lineOhms: (supply?.ohms ?? 0) + circuit.lineOhms,
      earthOhms: earthOhms === null ? null : earthOhms + (isTN ? 0 : supply.localElectrodeOhms),
      returnOhms: isTN ? 0 : supply.electrodeOhms,
    }),
  }
}

/** A case under a hand; without a fault there is nothing on it. */
export function touchableCase(
  sight: Sight,
  part: string,
  lineVolts: number,
  faultOhms: number | null,
): readonly LivePartDanger[] {
  if (faultOhms === null) return []
  const now = faultyCase(sight, lineVolts, faultOhms)
  const could = faultyCase(sight, restorable(sight, 'electrical'), faultOhms)
  return [
    {
      type: 'live-part',
      part,
      volts: now.touchVolts,
      current: 'ac',
      seconds: LONGEST_SECONDS,
      potentialVolts: could.touchVolts,
      seriesOhms: could.seriesOhms + (could.circuit.supply?.electrodeOhms ?? 0),
      leakAmperes: could.faultAmperes,
      ...(could.circuit.devices.length > 0 && { devices: could.circuit.devices }),
    },
  ]
}
