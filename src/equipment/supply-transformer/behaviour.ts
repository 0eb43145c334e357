import type { CircuitElement, Earthing } from '../../engine/circuit.ts'
import type { Sight } from '../../engine/kind.ts'

/** Ohms to earth of a sound network without an earthed neutral (IEC 61557-8 asks for far more). */
const INSULATION_OHMS = 50_000
const LINE_OVER_EARTH = Math.sqrt(3)

const EARTHINGS: Readonly<Record<string, Earthing>> = { TN: 'TN', TT: 'TT', IT: 'IT' }

/** Its inner ohms are those that let the prospective current flow, and no more, at its terminals. */
export function circuit({ props }: Sight): CircuitElement {
  const lineVolts = Number(props.volts)
  const volts = props.phases === '1' ? lineVolts : lineVolts / LINE_OVER_EARTH
  const earthing = EARTHINGS[String(props.earthing)] ?? 'TN'
  return {
    supply: {
      volts,
      lineVolts,
      earthing,
      ohms: volts / (Number(props.prospectiveKiloamperes) * 1000),
      electrodeOhms: earthing === 'IT' ? INSULATION_OHMS : Number(props.electrodeOhms),
      localElectrodeOhms: Number(props.localElectrodeOhms),
    },
  }
}

export const settle = ({ props }: Sight) => ({
  volts: Number(props.volts),
  humming: Number(props.volts) > 0,
})
