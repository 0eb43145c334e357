import type { CircuitElement } from '../../engine/circuit.ts'
import type { Sight } from '../../engine/kind.ts'

/**
 * Ohms of a metre of copper with a cross-section of 1 mm²: 18.1 mΩ at 20 °C (IEC 60228, class 1 of
 * 1 mm²), and a fifth more at the 70 °C of a loaded cable with PVC insulation.
 */
const OHM_SQUARE_MILLIMETRES = 0.0181 * 1.2

export function circuit({ props }: Sight): CircuitElement {
  const ohms = (OHM_SQUARE_MILLIMETRES * Number(props.metres)) / Number(props.squareMillimetres)
  return { lineOhms: ohms, earthOhms: props.protectiveConductor === 'broken' ? null : ohms }
}
