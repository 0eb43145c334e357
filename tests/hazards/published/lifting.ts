import { cells, type Figure, figure } from './figure.ts'

/** DHHS (NIOSH) 94-110, table 5: lifts a minute, then short, moderate, long work, low and high. */
const FREQUENCY = cells(`
0.2 | 1.00 | 1.00 | .95 | .95 | .85 | .85
0.5 | .97 | .97 | .92 | .92 | .81 | .81
1 | .94 | .94 | .88 | .88 | .75 | .75
2 | .91 | .91 | .84 | .84 | .65 | .65
3 | .88 | .88 | .79 | .79 | .55 | .55
4 | .84 | .84 | .72 | .72 | .45 | .45
5 | .80 | .80 | .60 | .60 | .35 | .35
6 | .75 | .75 | .50 | .50 | .27 | .27
7 | .70 | .70 | .42 | .42 | .22 | .22
8 | .60 | .60 | .35 | .35 | .18 | .18
9 | .52 | .52 | .30 | .30 | .00 | .15
10 | .45 | .45 | .26 | .26 | .00 | .13
11 | .41 | .41 | .00 | .23 | .00 | .00
12 | .37 | .37 | .00 | .21 | .00 | .00
13 | .00 | .34 | .00 | .00 | .00 | .00
14 | .00 | .31 | .00 | .00 | .00 | .00
15 | .00 | .28 | .00 | .00 | .00 | .00
15.1 | .00 | .00 | .00 | .00 | .00 | .00
`)

const us = {
  H: 10,
  V: 30,
  D: 10,
  A_deg: 0,
  F_per_min: 0.2,
  duration: 'short',
  coupling: 'good',
  L: 51,
  unit_system: 'us',
}
const metric = { ...us, H: 25, V: 75, D: 25, L: 23, unit_system: 'metric' }

const frequency = FREQUENCY.flatMap(([F, ...row]) =>
  row.flatMap((FM, i) => {
    const at = { F_per_min: Number(F), duration: ['short', 'moderate', 'long'][Math.floor(i / 2)] }
    const isLow = i % 2 === 0
    return [
      figure('lifting.rnle', { ...us, ...at, V: isLow ? 29.9 : 30 }, { FM: Number(FM) }),
      figure('lifting.rnle', { ...metric, ...at, V: isLow ? 74.9 : 75 }, { FM: Number(FM) }),
    ]
  }),
)

const coupling = [
  ['good', 1, 1],
  ['fair', 0.95, 1],
  ['poor', 0.9, 0.9],
].flatMap(([grip, low = 0, high = 0]) => [
  figure('lifting.rnle', { ...us, coupling: grip, V: 29.9 }, { CM: low }),
  figure('lifting.rnle', { ...us, coupling: grip, V: 30 }, { CM: high }),
])

const press = { ...us, H: 23, V: 15, D: 49, coupling: 'fair', L: 44 }
const package_ = { ...us, H: 10, V: 22, D: 37, F_per_min: 3, coupling: 'fair', L: 26 }

const tasks = [
  { L: 20, FIRWL: 20, F: 2 },
  { L: 10, FIRWL: 20, F: 3 },
]
/** By the multipliers at 2 and at 5 lifts a minute. */
const cli = (first: number, both: number) => 1 / first + 0.5 * (1 / both - 1 / first)

/** Each multiplier at its limits, in both systems, and the examples of the manual. */
export const lifting: readonly Figure[] = [
  ...frequency,
  ...coupling,
  figure('lifting.rnle', us, { RWL: 51, LI: 1 }),
  figure('lifting.rnle', metric, { RWL: 23, LI: 1 }),
  figure('lifting.rnle', { ...us, H: 9 }, { HM: 1 }),
  figure('lifting.rnle', { ...us, H: 22 }, { HM: '.4545' }),
  figure('lifting.rnle', { ...us, H: 23 }, { HM: '.4348' }),
  figure('lifting.rnle', { ...us, H: 25 }, { HM: 0.4 }),
  figure('lifting.rnle', { ...us, H: 25.1 }, { HM: 0 }),
  figure('lifting.rnle', { ...metric, H: 24 }, { HM: 1 }),
  figure('lifting.rnle', { ...metric, H: 63 }, { HM: 25 / 63 }),
  figure('lifting.rnle', { ...metric, H: 63.1 }, { HM: 0 }),
  figure('lifting.rnle', { ...us, V: 0 }, { VM: 0.775 }),
  figure('lifting.rnle', { ...us, V: 70 }, { VM: 0.7 }),
  figure('lifting.rnle', { ...us, V: 70.1 }, { VM: 0 }),
  figure('lifting.rnle', { ...metric, V: 0 }, { VM: 0.775 }),
  figure('lifting.rnle', { ...metric, V: 175 }, { VM: 0.7 }),
  figure('lifting.rnle', { ...metric, V: 175.1 }, { VM: 0 }),
  figure('lifting.rnle', { ...us, D: 5 }, { DM: 1 }),
  figure('lifting.rnle', { ...us, D: 70 }, { DM: 0.82 + 1.8 / 70 }),
  figure('lifting.rnle', { ...us, D: 70.1 }, { DM: 0 }),
  figure('lifting.rnle', { ...metric, D: 130 }, { DM: '.8546' }),
  figure('lifting.rnle', { ...metric, D: 175 }, { DM: 0.82 + 4.5 / 175 }),
  figure('lifting.rnle', { ...metric, D: 175.1 }, { DM: 0 }),
  figure('lifting.rnle', { ...us, A_deg: 135 }, { AM: 0.568 }),
  figure('lifting.rnle', { ...us, A_deg: 135.1 }, { AM: 0 }),
  figure('lifting.rnle', press, {
    HM: '.44 ±2.5%',
    VM: '.89',
    DM: '.86',
    CM: '.95',
    RWL: '16.3 ±2.5%',
    LI: '2.7 ±2.5%',
  }),
  figure('lifting.rnle', press, { RWL: '16.02', LI: '2.75' }),
  figure('lifting.rnle', { ...press, V: 64, V_origin: 15 }, { RWL: '14.15', LI: '3.11' }),
  figure('lifting.rnle', { ...press, V: 64, V_origin: 15 }, { RWL: '14.5 ±2.5%', LI: '3.0 ±5%' }),
  figure('lifting.rnle', package_, { RWL: '34.81', LI: '0.75' }),
  figure('lifting.rnle', package_, { RWL: '34.9 ±2.5%' }),
  figure('lifting.rnle', { ...package_, H: 20, V: 59, V_origin: 22 }, { RWL: '15.25', LI: '1.70' }),
  figure('lifting.rnle', { ...package_, H: 20, V: 59, V_origin: 22 }, { RWL: '15.2 ±2.5%' }),
  figure('lifting.cli', { tasks, duration: 'short', V_column: 'lo' }, { CLI: cli(0.91, 0.8) }),
  figure('lifting.cli', { tasks, duration: 'moderate', V_column: 'hi' }, { CLI: cli(0.84, 0.6) }),
  figure('lifting.cli', { tasks, duration: 'long', V_column: 'lo' }, { CLI: cli(0.65, 0.35) }),
  figure(
    'lifting.frequency_adjust',
    { lifts_per_min_while_lifting: 10, work_minutes_in_15: 8 },
    { F_per_min: 80 / 15 },
  ),
]
