import { cells, type Figure, figure } from './figure.ts'

/** IEC TS 60479-1 table 1: volts, then ohms of 5, 50 and 95 %. */
const BODY = cells(`
25 | 1750 | 3250 | 6100
50 | 1375 | 2500 | 4600
75 | 1125 | 2000 | 3600
100 | 990 | 1725 | 3125
125 | 900 | 1550 | 2675
150 | 850 | 1400 | 2350
175 | 825 | 1325 | 2175
200 | 800 | 1275 | 2050
225 | 775 | 1225 | 1900
400 | 700 | 950 | 1275
500 | 625 | 850 | 1150
700 | 575 | 775 | 1050
1000 | 575 | 775 | 1050
`)

const body = BODY.flatMap(([volts, ...ohms]) =>
  ohms.map((Z, i) =>
    figure(
      'elec.body_impedance',
      { U: Number(volts), percentile: [5, 50, 95][i] },
      { Z: Number(Z) },
    ),
  ),
)

/** Seconds and milliamperes of each curve, with the zones below and above it. */
const CURVES: readonly (readonly [below: string, above: string, points: readonly number[][]])[] = [
  [
    'AC-1',
    'AC-2',
    [
      [0.01, 0.5],
      [1, 0.5],
      [10, 0.5],
    ],
  ],
  [
    'AC-2',
    'AC-3',
    [
      [0.01, 200],
      [2, 5],
      [10, 5],
    ],
  ],
  [
    'AC-3',
    'AC-4.1',
    [
      [0.01, 500],
      [0.1, 400],
      [0.5, 100],
      [1, 50],
      [3, 40],
      [5, 40],
      [10, 40],
    ],
  ],
  [
    'AC-4.1',
    'AC-4.2',
    [
      [0.05, 900],
      [0.1, 800],
      [0.2, 600],
      [0.5, 200],
      [1, 80],
      [2, 60],
      [5, 51],
      [10, 50],
    ],
  ],
  [
    'AC-4.2',
    'AC-4.3',
    [
      [0.01, 1500],
      [0.2, 900],
      [0.5, 350],
      [1, 150],
      [3, 90],
      [10, 80],
    ],
  ],
]

const curves = CURVES.flatMap(([below, above, points]) =>
  points.flatMap(([t = 0, I = 0]) => [
    figure('elec.zone', { I: I * 0.999, t, path_factor: 1 }, { zone: below }),
    figure('elec.zone', { I: I * 1.001, t, path_factor: 1 }, { zone: above }),
    ...(below === 'AC-4.1' ? [figure('elec.c2', { t }, { I })] : []),
  ]),
)

const at230 = (percentile: number) => ({ U: 230, percentile })

export const electric: readonly Figure[] = [
  ...body,
  figure('elec.body_impedance', at230(50), { Z: '1217', I: '189' }),
  figure('elec.body_impedance', at230(5), { I: '298' }),
  figure('elec.body_impedance', at230(95), { I: '122' }),
  ...curves,
  // 230 V and 189 mA: cut after 40 ms, left for 1 s, and the same from hand to hand.
  figure('elec.zone', { I: 189, t: 0.04, path_factor: 1 }, { zone: 'AC-3' }),
  figure('elec.zone', { I: 189, t: 1, path_factor: 1 }, { zone: 'AC-4.3' }),
  figure('elec.zone', { I: 189, t: 1, path_factor: 0.4 }, { zone: 'AC-4.1' }),
  figure('elec.dalziel_I', { t: 0.5, body_mass: 50 }, { I: '164' }),
  figure('elec.dalziel_I', { t: 1, body_mass: 50 }, { I: 116 }),
  figure('elec.dalziel_I', { t: 1, body_mass: 70 }, { I: 157 }),
  figure('elec.dalziel', { I: 116, body_mass: 50 }, { t: 1 }),
  figure('elec.dalziel', { I: 314, body_mass: 70 }, { t: 0.25 }),
  figure('elec.rcd', { I_delta_n: 30, I: 30 }, { t_max: 300 }),
  figure('elec.rcd', { I_delta_n: 30, I: 60 }, { t_max: 150 }),
  figure('elec.rcd', { I_delta_n: 30, I: 150 }, { t_max: 40 }),
  figure('elec.rcd', { I_delta_n: 30, I: 500 }, { t_max: 40 }),
  figure('elec.cap', { C: 0.001, V0: 400, R: 10_000, V_safe: 50 }, { t: '20.8', E: '80' }),
  figure(
    'elec.lee',
    { V: 13.8, I_bf: 10, t: 0.1, D: 910 },
    { E_J_cm2: '35.7', E_cal_cm2: '8.53', D_B: '2430' },
  ),
  // Feet and inches of NFPA 70E: 3 ft 6 in, 1 ft, 5 ft, 2 ft 2 in.
  figure('elec.approach', { V: 120 }, { limited: 1066.8 }),
  figure('elec.approach', { V: 150 }, { limited: 1066.8 }),
  figure('elec.approach', { V: 480 }, { limited: 1066.8, restricted: 304.8 }),
  figure('elec.approach', { V: 750 }, { limited: 1066.8, restricted: 304.8 }),
  figure('elec.approach', { V: 751 }, { limited: 1524, restricted: 660.4 }),
  figure('elec.approach', { V: 15_000 }, { limited: 1524, restricted: 660.4 }),
]
