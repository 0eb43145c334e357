/** Discharge coefficient of a sharp-edged opening; from memory. */
const DISCHARGE = 0.6
const GRAVITY = 9.81
const ROOM_KELVIN = 293

/**
 * Air that two rooms exchange through an open doorway, m3/min each way, by their difference of
 * temperature: Q = Cd/3 A sqrt(g H dT/T), Brown and Solvason 1962; from memory. No mark may rest on it.
 */
export const doorwayExchange = (
  widthMetres: number,
  heightMetres: number,
  kelvinBetween: number,
): number =>
  ((60 * DISCHARGE) / 3) *
  widthMetres *
  heightMetres *
  Math.sqrt((GRAVITY * heightMetres * kelvinBetween) / ROOM_KELVIN)
