import { cbrt } from '../../core/maths.ts'
import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Fire'
const heatRelease = {
  type: 'number',
  unit: 'kW',
  min: 0,
  max: 1e7,
  doc: 'heat release rate',
} as const
const liningArea = {
  type: 'number',
  unit: 'm2',
  min: 0.01,
  max: 1e6,
  doc: 'area of the lining without the vents',
} as const
const heatTransfer = {
  type: 'number',
  unit: 'kW/m2K',
  min: 1e-6,
  max: 10,
  doc: 'effective heat transfer into the lining',
} as const

/** Above it the room is taken to flash over, and the correlation ends. */
const FLASHOVER_KELVIN = 600

const flashoverWarning = (rise: number): string[] =>
  rise > FLASHOVER_KELVIN
    ? [`A rise of more than ${FLASHOVER_KELVIN} K means flashover, where the correlation ends.`]
    : []

export const mqh = defineModel({
  id: 'fire.mqh',
  title: 'Temperature rise of the hot layer, McCaffrey-Quintiere-Harkleroad',
  section: SECTION,
  inputs: {
    Q: heatRelease,
    vents_A: { type: 'numbers', unit: 'm2', min: 1e-4, max: 1e4, doc: 'area of each vent' },
    vents_H: { type: 'numbers', unit: 'm', min: 0.001, max: 100, doc: 'height of each vent' },
    A_T: liningArea,
    h_k: heatTransfer,
  },
  outputs: { dT: { unit: 'K' } },
  basis: PUBLISHED,
  source: 'McCaffrey, Quintiere, Harkleroad 1981, as in NUREG-1805 eq. 2-1',
  validity: 'Natural vents, before flashover (rise up to about 600 K), fire not in a corner.',
  compute: ({ Q, vents_A, vents_H, A_T, h_k }) => {
    if (vents_A.length !== vents_H.length) {
      return {
        refused: `vents_A has ${vents_A.length} vents and vents_H has ${vents_H.length}; each vent needs both.`,
      }
    }
    const opening = vents_A.reduce((sum, area, i) => sum + area * Math.sqrt(vents_H[i] ?? 0), 0)
    const dT = 6.85 * cbrt((Q * Q) / (opening * A_T * h_k))
    return { outputs: { dT }, warnings: flashoverWarning(dT) }
  },
})

export const forcedVent = defineModel({
  id: 'fire.forced_vent',
  title: 'Temperature rise with forced ventilation, Deal-Beyler',
  section: SECTION,
  inputs: {
    Q: heatRelease,
    m_dot: { type: 'number', unit: 'kg/s', min: 0, max: 1e4, doc: 'mass flow of air' },
    c_p: {
      type: 'number',
      unit: 'kJ/kgK',
      min: 0.001,
      max: 10,
      default: 1,
      doc: 'specific heat of air',
    },
    h_k: heatTransfer,
    A_T: liningArea,
  },
  outputs: { dT: { unit: 'K' } },
  basis: PUBLISHED,
  source: 'Deal and Beyler 1990, long-time form, as in NUREG-1805',
  validity: 'Forced ventilation, long after ignition, before flashover.',
  compute: ({ Q, m_dot, c_p, h_k, A_T }) => {
    const dT = Q / (m_dot * c_p + h_k * A_T)
    return { outputs: { dT }, warnings: flashoverWarning(dT) }
  },
})

export const flashover = defineModel({
  id: 'fire.flashover',
  title: 'Heat release that makes a room flash over',
  section: SECTION,
  inputs: {
    A_T: liningArea,
    A_v_sqrtH: {
      type: 'number',
      unit: 'm2.5',
      above: 0,
      max: 1e5,
      doc: 'vent area times the root of its height, summed',
    },
    h_k: heatTransfer,
  },
  outputs: { Q_mqh: { unit: 'kW' }, Q_thomas: { unit: 'kW' }, Q_babrauskas: { unit: 'kW' } },
  basis: PUBLISHED,
  source: 'McCaffrey et al.; Thomas; Babrauskas, as in NUREG-1805',
  validity: 'One room with natural vents; the three methods differ by tens of per cent.',
  compute: ({ A_T, A_v_sqrtH, h_k }) => ({
    outputs: {
      Q_mqh: 610 * Math.sqrt(h_k * A_T * A_v_sqrtH),
      Q_thomas: 7.8 * A_T + 378 * A_v_sqrtH,
      Q_babrauskas: 750 * A_v_sqrtH,
    },
  }),
})
