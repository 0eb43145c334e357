/** Units of a model with a `unit_system` where that says metric. */
const METRIC: Readonly<Record<string, string>> = { in: 'cm', lb: 'kg', degF: 'degC', mph: 'km/h' }

/** The unit that an input or output has in the system of units that was chosen. */
export const unitIn = (
  inputs: Readonly<Record<string, unknown>>,
  unit: string,
  unitSystem: unknown,
): string => ('unit_system' in inputs && unitSystem === 'metric' ? (METRIC[unit] ?? unit) : unit)
