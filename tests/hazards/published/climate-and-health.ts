import { type Figure, figure } from './figure.ts'

/** NWS 2001: degF, then wind chill at 5, 10, 15 and 20 mph. */
const CHILL = [
  [40, ['36', '34', '32', '30']],
  [20, ['13', '9', '6', '4']],
  [0, ['-11', '-16', '-19', '-22']],
] as const

/** OSHA 29 CFR 1910.134 table 1. */
const FACTORS = {
  half_apr: 10,
  full_apr: 50,
  half_papr: 50,
  full_papr: 1000,
  hood_papr: 25,
  loose_papr: 25,
  sar_demand_half: 10,
  sar_demand_full: 50,
  sar_pd_half: 50,
  sar_pd_full: 1000,
  sar_pd_hood: 25,
  scba_demand_full: 50,
  scba_pd: 10_000,
}

/** Hours in which bacteria double at degC, O. P. Snyder. */
const DOUBLING = [
  [5, 15.55],
  [10, 5.85],
  [21.1, 1.69],
  [32.2, 0.79],
  [43.3, 0.47],
  [46.1, 0.46],
] as const

const place = { T_nwb: 25, T_g: 40, T_a: 30 }
const pool = { u10: 2, d: 3, P_v: 3800, M: 0.09214, T: 293.15, Sc: 0.8 }
const mackay = 0.004786 * 2 ** 0.78 * 3 ** -0.11 * 0.8 ** -0.67

export const climateAndHealth: readonly Figure[] = [
  figure('heat.wbgt', { ...place, sun: true }, { WBGT: '28.5' }),
  figure('heat.wbgt', { ...place, sun: false }, { WBGT: '29.5' }),
  figure('heat.wbgt_eff', { ...place, sun: true, clothing_adj: 0 }, { WBGT_eff: '28.5' }),
  figure('heat.wbgt_eff', { ...place, sun: true, clothing_adj: 11 }, { WBGT_eff: '39.5' }),
  figure('heat.limit', { M: 300, acclimatised: true }, { WBGT: '28.2' }),
  figure('heat.limit', { M: 300, acclimatised: false }, { WBGT: '25.0' }),
  ...CHILL.flatMap(([T, row]) =>
    row.map((WC, i) => figure('cold.wind_chill', { T, V: 5 * (i + 1), unit_system: 'us' }, { WC })),
  ),
  figure(
    'cold.wind_chill',
    { T: -10, V: 30, unit_system: 'metric' },
    { WC: 13.12 - 6.215 + (-11.37 - 3.965) * 30 ** 0.16 },
  ),
  figure('chem.evap_epa', { U: 1.5, MW: 53.06, A: 10.8, VP: 108, T: 298.15 }, { QR: '0.262' }),
  figure('chem.evap_epa_lfa', { QS: 20_000, LFA: 0.018, DF: 0.61 }, { QR: '307.4' }),
  figure('chem.evap_mackay', pool, {
    k: mackay,
    flux: (mackay * 0.09214 * 3800) / (8.314462618 * 293.15),
  }),
  figure('chem.saturation', { P_v: 10_132.5 }, { C_sat: 100_000 }),
  ...Object.entries(FACTORS).map(([respirator, factor]) =>
    figure('rpe.muc', { respirator, limit: 50 }, { MUC: 50 * factor }),
  ),
  figure('food.growth', { N0: 10, t: 4, g: 1 / 6 }, { N: `${1.7e8} ±3%` }),
  ...DOUBLING.map(([celsius, hours]) =>
    figure('food.generations', { history: [[celsius, hours]] }, { G: 1 }),
  ),
  figure('food.generations', { history: [[52, 10]] }, { G: 0 }),
  ...['high', 'high', 'moderate', 'moderate', 'low'].map((band, i) =>
    figure('slip.ptv', { PTV: [0, 24, 25, 35, 36][i] }, { band }),
  ),
  figure('slip.ptv', { PTV: 36 }, { mu: '0.37' }),
  figure('slip.ramp', { rise: 1, run: 12 }, { mu_min: '0.083', angle: '4.8' }),
  figure('rad.gamma', { gamma: 76, A: 1, d: 1 }, { rate: 76 }),
  figure('rad.gamma', { gamma: 76, A: 2, d: 1 }, { rate: '152' }),
  figure('rad.gamma', { gamma: 76, A: 1, d: 2 }, { rate: '19' }),
  figure('rad.stay_time', { rate: 152, budget: 76 }, { t: 0.5 }),
  figure('uv.time', { E_eff: 1 }, { t: 30 }),
  figure('hav.points', { segments: [[5, 3]] }, { points: '150' }),
  figure('hav.points', { segments: [[2.5, 8]] }, { points: '100', A8: '2.5' }),
  figure('hav.points', { segments: [[5, 8]] }, { points: '400', A8: '5' }),
  figure('hav.time_to', { a: 5, target: 100 }, { t: 100 / 50 }),
  figure('human.reaction_hick', { n: 3, a: 0.2, b: 0.15 }, { RT: 0.5 }),
]
