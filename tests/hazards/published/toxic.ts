import { cells, type Figure, figure } from './figure.ts'

/** a, b, n of Pr = a + b ln(C^n t): Purple Book table 5.2 (mg/m3), then Lees (ppm). */
const PROBITS = cells(`
acrolein | -4.1 1 1 | -9.93 2.05 1
ammonia | -15.6 1 2 | -35.9 1.85 2
carbon_monoxide | -7.4 1 1 | -37.98 3.7 1
chlorine | -6.35 0.5 2.75 | -8.29 0.92 2
hydrogen_chloride | -37.3 3.69 1 | -16.85 2 1
hydrogen_cyanide | -9.8 1 2.4 | -29.42 3.008 1.43
hydrogen_fluoride | -8.4 1 1.5 | -35.87 3.354 1
hydrogen_sulphide | -11.5 1 1.9 | -31.42 3.008 1.43
nitrogen_dioxide | -18.6 1 3.7 | -13.79 1.4 2
phosgene | -10.6 2 1 | -19.27 3.686 1
sulphur_dioxide | -19.2 1 2.4 | -15.67 2.1 1
`)

const probits = PROBITS.flatMap(([substance, ...lines]) =>
  lines.map((line, i) => {
    const [a = 0, b = 0, n = 0] = line.split(' ').map(Number)
    const preset = `${i === 0 ? 'pb' : 'lees'}_${substance}`
    return figure(
      'tox.probit',
      { preset, C: 50, t: 10 },
      { probit: a + b * Math.log(50 ** n * 10) },
    )
  }),
)

/** CDC, MMWR 1994, table S3-1, and its misprint at 13 changes an hour: minutes for 99 and 99.9 %. */
const PURGE = [
  [4, '69', '104'],
  [6, '46', '69'],
  [8, '35', '52'],
  [10, '28', '41'],
] as const

const acceptable = { O2: 20.9, LEL: 0, H2S: 0, limit_H2S: 10 }
const entry = (change: object, entry: string): Figure =>
  figure('atmos.entry', { ...acceptable, ...change }, { entry })

/** Litres breathed a minute and the carboxyhaemoglobin of collapse, %. */
const BREATHING = [
  ['rest', 8.5, 40],
  ['light', 25, 30],
  ['heavy', 50, 20],
] as const

const light = { CO: 1000, HCN: 100, CO2: 3, O2: 12, t: 2, activity: 'light' }
const stewart = 2.764e-5 * 1000 ** 1.036
const iso = 1000 / 35_000
const power = 100 ** 2.36 / 1.2e6
const exponential = Math.exp(100 / 43) / 220 - 1 / 220
const want = 1 / Math.exp(8.13 - 0.54 * 8.9)
const chlorine = { preset: 'lees_chlorine', t: 10 }
const chlorineByMass = { preset: 'pb_chlorine', t: 10, molar_mass: 70.906, T: 298.15 }

export const toxic: readonly Figure[] = [
  figure('tox.fed_co_rate', { CO: 1000, activity: 'light' }, { rate: '0.0354' }),
  ...BREATHING.map(([activity, litres, percent]) =>
    figure(
      'tox.fed_co_rate',
      { CO: 2000, activity },
      { rate: (3.317e-5 * 2000 ** 1.036 * litres) / percent },
    ),
  ),
  ...BREATHING.map(([activity, litres]) =>
    figure(
      'tox.fed',
      { CO: 35_000, CO2: 100, O2: 20.9, t: 1, variant: 'iso', activity },
      { FED: 70 / litres },
    ),
  ),
  figure('tox.fed_co_iso', { CO: 35_000, t: 1 }, { FED: 1 }),
  figure(
    'tox.fed',
    { ...light, variant: 'iso' },
    { FED: 2 * ((iso + power) * Math.exp(0.6) + want) },
  ),
  figure(
    'tox.fed',
    { ...light, variant: 'sfpe' },
    { FED: `${2 * ((stewart + power) * Math.exp(0.6) + want)} ±0.1%` },
  ),
  figure(
    'tox.fed',
    { ...light, variant: 'fds' },
    {
      FED: `${2 * (((stewart + exponential) * Math.exp(0.1903 * 3 + 2.0004)) / 7.1 + want)} ±0.1%`,
    },
  ),
  figure('tox.hcn_time_fds', { HCN: 100 }, { t: 1 / exponential }),
  figure('tox.hcn_time_power', { HCN: 100 }, { t: 1 / power }),
  figure('tox.o2_time', { O2: 15 }, { t: '140 ±0.5%' }),
  figure('tox.co2_time', { CO2: 7.5 }, { t: '9.7' }),
  figure('tox.vco2_6335', { CO2: 3.5 }, { VCO2: '2.01' }),
  figure('tox.vco2_6334', { CO2: 3.5 }, { VCO2: Math.exp(0.1903 * 3.5 + 2.0004) / 7.1 }),
  ...probits,
  figure('tox.probit', { ...chlorine, C: 50 }, { P: '0.000035' }),
  figure('tox.probit', { ...chlorine, C: 200 }, { P: '0.077409' }),
  figure('tox.probit', { ...chlorineByMass, C: 50 }, { P: '0.00039' }),
  figure('tox.probit', { ...chlorineByMass, C: 200 }, { P: '0.0735' }),
  figure('tox.probit', { ...chlorine, C: 200, C_unit: 'ppm' }, { P: '0.077409' }),
  figure(
    'tox.probit',
    { ...chlorine, C: (200 * 70.906) / 24.465, C_unit: 'mg_m3' },
    { P: '0.077409' },
  ),
  figure(
    'tox.dose',
    {
      n: 2,
      history: [
        [100, 5],
        [50, 5],
      ],
    },
    { dose: 62_500 },
  ),
  figure('gas.ppm_to_mg', { ppm: 24.465, molar_mass: 70.906 }, { C: 70.906 }),
  // Methane with its limit of 5.0 and propane with 2.1 vol %.
  figure(
    'gas.lfl_mixture',
    { fractions: { methane: 0.8, propane: 0.2 }, LFL: { methane: 5, propane: 2.1 } },
    { LFL_mix: 1 / (0.8 / 5 + 0.2 / 2.1) },
  ),
  ...PURGE.map(([ACH, t99, t999]) => figure('vent.purge', { ACH, K: 1 }, { t99, t999 })),
  figure('vent.purge', { ACH: 13 }, { t999: '32' }),
  figure('vent.purge', { ACH: 6, K: 3 }, { t99: 3 * 60 * (Math.log(100) / 6) }),
  // Seven air changes leave 0.09 %.
  figure('vent.room', { C0: 100, G: 0, Q: 7, V: 1, t: 1 }, { C: '0.09' }),
  figure('vent.room', { C0: 0, G: 0.01, Q: 10, V: 50, t: 1000 }, { C: '1000', C_ss: '1000' }),
  entry({}, 'acceptable'),
  entry({ O2: 19.5 }, 'acceptable'),
  entry({ O2: 19.4 }, 'hazardous'),
  entry({ O2: 23.5 }, 'acceptable'),
  entry({ O2: 23.6 }, 'hazardous'),
  entry({ LEL: 10 }, 'acceptable'),
  entry({ LEL: 10.1 }, 'hazardous'),
  entry({ H2S: 10 }, 'acceptable'),
  entry({ H2S: 10.1 }, 'hazardous'),
]
