interface Gas {
  /** g/mol: heavier than air (28.97) lies low, lighter rises. */
  readonly molarMass: number
  /** Lower flammable limit, vol %; absent for what does not burn (hazard-models 4.3, from memory). */
  readonly lflPercent?: number
  /** Upper flammable limit, vol %: richer than this it does not burn. */
  readonly uflPercent?: number
  /**
   * Both were read: Matheson Gas Data Book, 7th edition, after Bureau of Mines Bulletin 627; and OSHA
   * answers that 10 % of methane's 5 % is 0.5 vol %.
   */
  readonly isLflChecked?: true
}

/** Gases that the air of a zone can hold; all but oxygen, which is what they leave of it. */
export const GASES = {
  ammonia: { molarMass: 17.03, lflPercent: 15, uflPercent: 28, isLflChecked: true },
  argon: { molarMass: 39.95 },
  carbon_dioxide: { molarMass: 44.01 },
  carbon_monoxide: { molarMass: 28.01, lflPercent: 12.5, uflPercent: 74, isLflChecked: true },
  hydrogen_cyanide: { molarMass: 27.03 },
  hydrogen_sulphide: { molarMass: 34.08, lflPercent: 4, uflPercent: 44, isLflChecked: true },
  methane: { molarMass: 16.04, lflPercent: 5, uflPercent: 15, isLflChecked: true },
  nitrogen: { molarMass: 28.01 },
  propane: { molarMass: 44.1, lflPercent: 2.1, uflPercent: 9.5 },
} as const satisfies Readonly<Record<string, Gas>>

export type GasName = keyof typeof GASES

export const GAS_NAMES = Object.keys(GASES) as readonly GasName[]

export const gasOf = (name: string): Gas | undefined =>
  Object.hasOwn(GASES, name) ? GASES[name as GasName] : undefined
