/** a, b and n of Pr = a + b ln(C^n t). */
type Line = readonly [a: number, b: number, n: number]

interface Substance {
  readonly name: string
  /** g/mol. */
  readonly molarMass: number
  /** TNO Purple Book, table 5.2; mg/m3 and minutes. */
  readonly purpleBook: Line
  /** Lees 2005 by way of OSD/30 table 2; ppm and minutes. */
  readonly lees: Line
}

const SUBSTANCES: readonly Substance[] = [
  { name: 'acrolein', molarMass: 56.06, purpleBook: [-4.1, 1, 1], lees: [-9.93, 2.05, 1] },
  { name: 'ammonia', molarMass: 17.031, purpleBook: [-15.6, 1, 2], lees: [-35.9, 1.85, 2] },
  { name: 'carbon_monoxide', molarMass: 28.01, purpleBook: [-7.4, 1, 1], lees: [-37.98, 3.7, 1] },
  { name: 'chlorine', molarMass: 70.906, purpleBook: [-6.35, 0.5, 2.75], lees: [-8.29, 0.92, 2] },
  {
    name: 'hydrogen_chloride',
    molarMass: 36.461,
    purpleBook: [-37.3, 3.69, 1],
    lees: [-16.85, 2, 1],
  },
  {
    name: 'hydrogen_cyanide',
    molarMass: 27.025,
    purpleBook: [-9.8, 1, 2.4],
    lees: [-29.42, 3.008, 1.43],
  },
  {
    name: 'hydrogen_fluoride',
    molarMass: 20.006,
    purpleBook: [-8.4, 1, 1.5],
    lees: [-35.87, 3.354, 1],
  },
  {
    name: 'hydrogen_sulphide',
    molarMass: 34.08,
    purpleBook: [-11.5, 1, 1.9],
    lees: [-31.42, 3.008, 1.43],
  },
  {
    name: 'nitrogen_dioxide',
    molarMass: 46.006,
    purpleBook: [-18.6, 1, 3.7],
    lees: [-13.79, 1.4, 2],
  },
  { name: 'phosgene', molarMass: 98.916, purpleBook: [-10.6, 2, 1], lees: [-19.27, 3.686, 1] },
  {
    name: 'sulphur_dioxide',
    molarMass: 64.066,
    purpleBook: [-19.2, 1, 2.4],
    lees: [-15.67, 2.1, 1],
  },
]

export interface ToxicPreset {
  readonly line: Line
  readonly molarMass: number
  /** The unit the published line was fitted in. */
  readonly unit: 'ppm' | 'mg_m3'
}

/** lees_<substance> and pb_<substance>. */
export const TOXIC_PRESETS: ReadonlyMap<string, ToxicPreset> = new Map(
  SUBSTANCES.flatMap(({ name, molarMass, lees, purpleBook }): [string, ToxicPreset][] => [
    [`lees_${name}`, { line: lees, molarMass, unit: 'ppm' }],
    [`pb_${name}`, { line: purpleBook, molarMass, unit: 'mg_m3' }],
  ]),
)
