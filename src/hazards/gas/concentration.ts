/** Litres of one mole of gas at 25 °C and 101.325 kPa. */
const MOLAR_LITRES = 24.465
export const ROOM_KELVIN = 298.15

/** Milligrams in a cubic metre of air for each ppm of a gas. */
export const milligramsPerPpm = (molarMass: number, kelvin: number): number =>
  molarMass / (MOLAR_LITRES * (kelvin / ROOM_KELVIN))
