import { cells, type Figure, figure } from './figure.ts'

/** 29 CFR 1910.95 appendix A, table G-16a: hours permitted at each level from 80 to 130 dB(A). */
const G16A =
  '32 27.9 24.3 21.1 18.4 16 13.9 12.1 10.6 9.2 8 7.0 6.1 5.3 4.6 4 3.5 3.0 2.6 2.3 2 1.7 1.5 1.3 1.1 1 .87 .76 .66 .57 .5 .44 .38 .33 .29 .25 .22 .19 .16 .14 .125 .11 .095 .082 .072 .063 .054 .047 .041 .036 .031'

const permitted = G16A.split(' ').map((hours, i) =>
  figure('noise.osha_T', { level: 80 + i }, { T: hours }),
)

/** NIOSH 98-126: hours that make a day's dose. */
const NIOSH = cells(`
82 | 16
85 | 8
88 | 4
91 | 2
94 | 1
97 | 0.5
100 | 0.25
103 | 0.125
106 | 0.0625
`)

const day = [
  [95, 2],
  [90, 4],
  [85, 2],
]

export const noise: readonly Figure[] = [
  ...permitted,
  ...NIOSH.map(([level, hours]) =>
    figure(
      'noise.niosh',
      { segments: [[Number(level), Number(hours)]] },
      { dose_pct: '100', TWA: '85.0' },
    ),
  ),
  figure('noise.osha', { segments: [[92, 8]] }, { dose_pct: '132.0' }),
  figure('noise.osha', { segments: [[92, 8]] }, { dose_pct: '131 ±1%' }),
  figure('noise.osha', { segments: [[90, 8]] }, { dose_pct: '100', TWA: '90' }),
  figure('noise.osha', { segments: [[85, 8]] }, { dose_pct: '50', TWA: '85' }),
  figure('noise.osha', { segments: day }, { dose_pct: '112.5', TWA: '90.85' }),
  figure('noise.osha_twa', { dose_pct: 91 }, { TWA: '89.3' }),
  // ISO 9613-2 equation 14 at 500 Hz: 10 lg 3 where an edge is grazed, 20 dB at most.
  figure('noise.barrier', { z: 0 }, { D: '4.77' }),
  figure('noise.barrier', { z: 0.34 }, { D: '11.14' }),
  figure('noise.barrier', { z: 5 }, { D: 20 }),
]
