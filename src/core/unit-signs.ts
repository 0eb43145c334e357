/** Units whose usual sign is not in ASCII; all others are shown as they are. */
const signs: Readonly<Record<string, string>> = {
  '1': '',
  dBA: 'dB(A)',
  deg: '°',
  degC: '°C',
  degF: '°F',
  ft2: 'ft²',
  'J/cm2': 'J/cm²',
  'cal/cm2': 'cal/cm²',
  'kg.m2': 'kg·m²',
  'kg/m2s': 'kg/(m²·s)',
  'kJ/kgK': 'kJ/(kg·K)',
  'kW/m2': 'kW/m²',
  'kW/m2K': 'kW/(m²·K)',
  m2: 'm²',
  'm2.5': 'm^2.5',
  m3: 'm³',
  'm3/min': 'm³/min',
  'mg/m3': 'mg/m³',
  'm/s2': 'm/s²',
  'N/cm2': 'N/cm²',
  ohm: 'Ω',
  'ppm^2.min': 'ppm²·min',
  'ppm^1.43 min': 'ppm^1.43·min',
  uSv: 'µSv',
  'uSv/h': 'µSv/h',
  'W/m2': 'W/m²',
}

/** `degC` as °C and `m2` as m², as on a data sheet; nothing for a bare number. */
export const showUnit = (unit: string): string =>
  Object.hasOwn(signs, unit) ? (signs[unit] ?? unit) : unit
