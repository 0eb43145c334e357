/**
 * The mathematics of the headless rooms. JavaScript engines disagree in the last bit of the
 * built-in transcendental functions, so these are built from + - * / and square roots alone,
 * which agree everywhere: the same input gives the same bits in every browser and in Node.
 */
export {
  clamp,
  fromDegrees,
  hypot,
  lerp,
  PI,
  toDegrees,
} from './maths/basic.ts'
export { exp } from './maths/exponential.ts'
export { log, log2, log10 } from './maths/logarithm.ts'
export { normalCdf } from './maths/normal.ts'
export { cbrt, pow } from './maths/power.ts'
export { acos, asin, atan, atan2, cos, sin, tan } from './maths/trigonometry.ts'
