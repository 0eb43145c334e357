import { type Figure, figure } from './figure.ts'

const GROWTHS = [
  ['slow', 0.00293, 600],
  ['medium', 0.01172, 300],
  ['fast', 0.0469, 150],
  ['ultrafast', 0.1876, 75],
] as const

const growth = GROWTHS.flatMap(([growth, perSecond, seconds]) => [
  figure('fire.t2', { growth, t: 10 }, { Q: perSecond * 100 }),
  figure('fire.t2', { growth, t: seconds }, { Q: '1055' }),
  figure('fire.t2_time', { growth, Q: 1055 }, { t: `${seconds}` }),
])

/** Doses that kill 1 and 50 %, of each line. */
const PROBITS = [
  ['eisenberg', 958, 2377],
  ['tsao_perry', 422, 1046],
  ['lees', 829, 2669],
  ['purple_book', 422, 1046],
] as const

const doses = PROBITS.flatMap(([preset, one, half]) => [
  figure('fire.thermal_probit', { preset, flux: 1, t: one }, { P: '.010' }),
  figure('fire.thermal_probit', { preset, flux: 1, t: half }, { P: '.50' }),
])

/** OSD/30 table 18: per cent killed at 10, 20 and 30 kW/m2, in whole per cent cut off. */
const killed = (
  [
    [10, [0, 5, 39]],
    [20, [1, 53, 93]],
    [30, [11, 87, 100]],
  ] as const
).flatMap(([t, shares]) =>
  shares.map((percent, i) => ({ t, flux: 10 * (i + 1), from: percent / 100 })),
)

/** Mean doses at which each burn appears, HSL, and just below. */
const burns = (
  [
    [91.9, 'none'],
    [92, 'pain'],
    [104.9, 'pain'],
    [105, 'first_degree'],
    [289.9, 'first_degree'],
    [290, 'second_degree'],
    [999, 'second_degree'],
    [1000, 'third_degree'],
  ] as const
).map(([seconds, word]) =>
  figure('fire.burn_class', { flux_history: [[1, seconds]] }, { tdu: seconds, class: word }),
)

/** EN 2 classes and live appliances that each agent is meant for. */
const AGENTS: Readonly<Record<string, readonly string[]>> = {
  water: ['A'],
  foam: ['A', 'B'],
  co2: ['B', 'electrical'],
  powder_abc: ['A', 'B', 'C', 'electrical'],
  wet_chemical: ['A', 'F'],
  class_d_powder: ['D'],
}

const agents = Object.entries(AGENTS).flatMap(([agent, meant]) =>
  ['A', 'B', 'C', 'D', 'F', 'electrical'].map((fire_class) =>
    figure(
      'fire.extinguisher_match',
      { agent, fire_class },
      { suitable: meant.includes(fire_class) },
    ),
  ),
)

const room = { A_T: 65.11, h_k: 0.03692 }

export const fire: readonly Figure[] = [
  ...growth,
  figure('fire.t2', { growth: 'medium', t: 120 }, { Q: '168.8' }),
  figure('fire.flame_height', { Q: 500, D: 0.5 }, { L: '2.31' }),
  figure('fire.flame_height', { Q: 1, D: 3 }, { L: 0 }),
  figure('fire.mqh', { ...room, Q: 500, vents_A: [1.89], vents_H: [2.1] }, { dT: '230' }),
  figure(
    'fire.flashover',
    { ...room, A_v_sqrtH: 2.739 },
    { Q_mqh: '1565', Q_thomas: '1543', Q_babrauskas: '2054' },
  ),
  figure(
    'fire.forced_vent',
    { ...room, Q: 500, m_dot: 2, c_p: 1 },
    { dT: 500 / (2 + 0.03692 * 65.11) },
  ),
  figure('fire.point_source', { Q: 1000, chi_r: 0.3, R: 3 }, { flux: '2.65' }),
  ...doses,
  ...killed.map(({ t, flux, from }) =>
    figure('fire.thermal_probit', { preset: 'tsao_perry', flux, t }, { P: `${from} ±0.0101` }),
  ),
  figure('fire.thermal_probit', { preset: 'eisenberg', flux: 20, t: 20 }, { P: '.022' }),
  figure('fire.thermal_probit', { preset: 'tsao_perry', flux: 20, t: 20 }, { P: '.538' }),
  figure(
    'fire.thermal_probit',
    { preset: 'eisenberg', flux: 8, t: 100 },
    { probit: -14.9 + 2.56 * Math.log(16 * 100) },
  ),
  figure('fire.burn_class', { flux_history: [[20, 20]] }, { tdu: '1086' }),
  ...burns,
  ...agents,
  // Fridolf et al. 2019, equation 7 with their 1.35 m/s: 0.34 m/s less for each metre of sight under 3 m.
  figure('fire.smoke_speed', { K: 0.5, w0: 1.35 }, { w: '1.35', x: '4' }),
  figure('fire.smoke_speed', { K: 1, w0: 1.35 }, { w: '1.01', x: '2' }),
  figure('fire.smoke_speed', { K: 2, w0: 1.35 }, { w: '0.67', x: '1' }),
  figure('fire.smoke_speed', { K: 20, w0: 1 }, { w: 0.2, x: '0.1' }),
]
