import { pow } from '../../core/maths.ts'
import { COMPUTED, FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Chemical release'
const EPA = 'EPA RMP guidance for offsite consequence analysis, 550-B-99-009'
/** J/(mol K). */
const GAS_CONSTANT = 8.314462618
const ATMOSPHERE_PASCALS = 101_325

export const evaporationEpa = defineModel({
  id: 'chem.evap_epa',
  title: 'Evaporation of a pool, EPA',
  section: SECTION,
  inputs: {
    U: { type: 'number', unit: 'm/s', min: 0, max: 100, doc: 'wind; 1.5 in the worst case' },
    MW: { type: 'number', unit: 'g/mol', above: 0, max: 2000, doc: 'molar mass' },
    A: { type: 'number', unit: 'ft2', min: 0, max: 1e8, doc: 'area of the pool' },
    VP: { type: 'number', unit: 'mmHg', min: 0, max: 760, doc: 'vapour pressure' },
    T: { type: 'number', unit: 'K', min: 150, max: 600, default: 298.15, doc: 'temperature' },
  },
  outputs: { QR: { unit: 'lb/min' } },
  basis: SECOND_HAND,
  source: EPA,
  validity: 'Pools below their boiling point.',
  compute: ({ U, MW, A, VP, T }) => ({
    outputs: { QR: (0.284 * pow(U, 0.78) * pow(MW, 2 / 3) * A * VP) / (82.05 * T) },
  }),
})

export const evaporationEpaFactor = defineModel({
  id: 'chem.evap_epa_lfa',
  title: 'Evaporation of a pool with the EPA liquid factors',
  section: SECTION,
  inputs: {
    QS: { type: 'number', unit: 'lb', min: 0, max: 1e9, doc: 'amount spilled' },
    LFA: { type: 'number', unit: '1', min: 0, max: 10, doc: 'liquid factor ambient, of the table' },
    DF: { type: 'number', unit: '1', min: 0, max: 10, doc: 'density factor, of the table' },
  },
  outputs: { QR: { unit: 'lb/min' } },
  basis: `the worked figure and the factors of the guidance ${FROM_MEMORY}`,
  source: EPA,
  validity: 'Undiked pools in a wind of 1.5 m/s, factors of the guidance.',
  compute: ({ QS, LFA, DF }) => ({ outputs: { QR: 1.4 * LFA * DF * QS } }),
})

const vapourPressure = {
  type: 'number',
  unit: 'Pa',
  min: 0,
  max: ATMOSPHERE_PASCALS,
  doc: 'vapour pressure; at the pressure of the air the liquid boils',
} as const

export const evaporationMackay = defineModel({
  id: 'chem.evap_mackay',
  title: 'Evaporation of a pool, Mackay and Matsugu',
  section: SECTION,
  inputs: {
    u10: { type: 'number', unit: 'm/s', min: 0, max: 100, doc: 'wind at 10 m; indoors 0.1 to 0.3' },
    d: { type: 'number', unit: 'm', above: 0, max: 10_000, doc: 'diameter of the pool' },
    P_v: vapourPressure,
    M: { type: 'number', unit: 'kg/mol', above: 0, max: 2, doc: 'molar mass' },
    T: { type: 'number', unit: 'K', min: 150, max: 600, doc: 'temperature' },
    Sc: { type: 'number', unit: '1', above: 0, max: 10, default: 0.8, doc: 'Schmidt number' },
  },
  outputs: { k: { unit: 'm/s' }, flux: { unit: 'kg/m2s' } },
  basis: SECOND_HAND,
  source: 'Mackay and Matsugu 1973',
  validity: 'Pools below their boiling point; indoors use at least 0.1 m/s.',
  compute: ({ u10, d, P_v, M, T, Sc }) => {
    const k = 0.004786 * pow(u10, 0.78) * pow(d, -0.11) * pow(Sc, -0.67)
    const warnings =
      u10 < 0.1 ? ['In still air use at least 0.1 m/s: evaporation never stops.'] : []
    return { outputs: { k, flux: (k * M * P_v) / (GAS_CONSTANT * T) }, warnings }
  },
})

export const saturation = defineModel({
  id: 'chem.saturation',
  title: 'Most vapour the air can hold',
  section: SECTION,
  inputs: { P_v: vapourPressure },
  outputs: { C_sat: { unit: 'ppm' } },
  basis: COMPUTED,
  source: 'Vapour pressure over 101 325 Pa',
  validity: 'Air at sea level, liquid below its boiling point.',
  compute: ({ P_v }) => ({ outputs: { C_sat: (P_v / ATMOSPHERE_PASCALS) * 1e6 } }),
})
