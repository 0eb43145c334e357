/** Standard acceleration of free fall, m/s2. */
export const STANDARD_GRAVITY = 9.80665
