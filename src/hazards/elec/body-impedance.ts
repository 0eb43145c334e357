import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import { type Curve, onStraightCurve } from './curve.ts'

const VOLTS = [25, 50, 75, 100, 125, 150, 175, 200, 225, 400, 500, 700, 1000] as const

/** Ohms. 50 %: EN 50522 table B.2, read second-hand; 5 and 95 % from memory. */
const OHMS: Readonly<Record<number, readonly number[]>> = {
  5: [1750, 1375, 1125, 990, 900, 850, 825, 800, 775, 700, 625, 575, 575],
  50: [3250, 2500, 2000, 1725, 1550, 1400, 1325, 1275, 1225, 950, 850, 775, 775],
  95: [6100, 4600, 3600, 3125, 2675, 2350, 2175, 2050, 1900, 1275, 1150, 1050, 1050],
}

const PERCENTILES = [5, 50, 95] as const

/**
 * Ohms from hand to hand through dry skin with a large contact. `percentile`: the share of people
 * whose impedance is not above this; undefined where the table has no such column.
 */
export function bodyOhms(volts: number, percentile: number): number | undefined {
  const column = OHMS[percentile]
  if (column === undefined) return undefined
  const curve: Curve = VOLTS.map((u, i) => [u, column[i] ?? 0] as const)
  return onStraightCurve(curve, volts)
}

export const bodyImpedance = defineModel({
  id: 'elec.body_impedance',
  title: 'Impedance of the body, hand to hand',
  section: 'Electricity',
  inputs: {
    U: {
      type: 'number',
      unit: 'V',
      min: 0,
      max: 1e6,
      trusted: { from: 25, to: 1000 },
      doc: 'touch voltage, 50 or 60 Hz',
    },
    percentile: {
      type: 'number',
      unit: '%',
      min: 5,
      max: 95,
      default: 50,
      doc: 'share of people with no more than this impedance: 5, 50 or 95',
    },
  },
  outputs: { Z: { unit: 'ohm' }, I: { unit: 'mA' } },
  basis: `50 % ${SECOND_HAND}; 5 and 95 % ${FROM_MEMORY}`,
  source: 'IEC TS 60479-1:2005+A1:2016 table 1; EN 50522 table B.2',
  validity: 'Large dry contact, hand to hand, 25 to 1000 V; wet skin is lower below 150 V.',
  compute: ({ U, percentile }) => {
    const Z = bodyOhms(U, percentile)
    if (Z === undefined) {
      return { refused: `percentile must be ${PERCENTILES.join(', ')} %, got ${percentile} %.` }
    }
    return {
      outputs: { Z, I: (U / Z) * 1000 },
      basis: percentile === 50 ? SECOND_HAND : FROM_MEMORY,
    }
  },
})
