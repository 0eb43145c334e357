import { exp, log } from '../../core/maths.ts'

/** Points of a limit curve, by rising x. */
export type Curve = readonly (readonly [x: number, y: number])[]

/** Straight between the points on logarithmic axes; level before the first and after the last. */
export function onLogCurve(curve: Curve, x: number): number {
  return between(curve, x, (y0, y1, x0, x1) =>
    exp(log(y0) + (log(y1 / y0) * log(x / x0)) / log(x1 / x0)),
  )
}

/** Straight between the points; level before the first and after the last. */
export function onStraightCurve(curve: Curve, x: number): number {
  return between(curve, x, (y0, y1, x0, x1) => y0 + ((y1 - y0) * (x - x0)) / (x1 - x0))
}

function between(
  curve: Curve,
  x: number,
  blend: (y0: number, y1: number, x0: number, x1: number) => number,
): number {
  let before: readonly [number, number] | undefined
  for (const point of curve) {
    if (x === point[0]) return point[1]
    if (x < point[0]) {
      return before === undefined ? point[1] : blend(before[1], point[1], before[0], point[0])
    }
    before = point
  }
  return before?.[1] ?? 0
}
