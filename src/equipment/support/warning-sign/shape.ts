import type { Vec3 } from '../../../core/vec.ts'
import type { Paint, Primitive } from '../../../engine/shape.ts'

const triangle = (paint: Paint, [x, y, z]: Vec3, radius: number): Primitive => ({
  solid: 'cylinder',
  paint,
  at: [x, y, z],
  turn: [-90, 0, 0],
  radius,
  height: 0.002,
  sides: 3,
})

interface Stroke {
  /** Shares of the sign's radius from its middle, and of the stroke's sides. */
  readonly at: readonly [x: number, y: number]
  readonly size: readonly [x: number, y: number]
  readonly degrees?: number
}

/** What ISO 7010 draws in W001, W012 and W017, in strokes. */
const SYMBOLS: Readonly<Record<'general' | 'electricity' | 'hot', readonly Stroke[]>> = {
  general: [
    { at: [0, 0.14], size: [0.13, 0.46] },
    { at: [0, -0.26], size: [0.14, 0.14] },
  ],
  electricity: [
    { at: [0.03, 0.24], size: [0.11, 0.42], degrees: -24 },
    { at: [0, 0.02], size: [0.34, 0.1], degrees: 18 },
    { at: [-0.03, -0.2], size: [0.11, 0.42], degrees: -24 },
  ],
  hot: [
    { at: [0, -0.34], size: [0.78, 0.09] },
    { at: [-0.2, -0.06], size: [0.08, 0.34], degrees: 12 },
    { at: [0, 0], size: [0.08, 0.42], degrees: 12 },
    { at: [0.2, -0.06], size: [0.08, 0.34], degrees: 12 },
  ],
}

/** A yellow triangle with a black edge and a symbol on a face towards +z; `width` of its foot, metres. */
export function warningSign(
  symbol: keyof typeof SYMBOLS,
  [x, y, z]: Vec3,
  width: number,
): readonly Primitive[] {
  const radius = width / Math.sqrt(3)
  return [
    triangle('graphite', [x, y, z + 0.001], radius),
    triangle('yellow', [x, y, z + 0.003], radius * 0.84),
    ...SYMBOLS[symbol].map(
      ({ at, size, degrees = 0 }): Primitive => ({
        solid: 'box',
        paint: 'rubber',
        at: [x + at[0] * radius, y + at[1] * radius, z + 0.005],
        turn: [0, 0, degrees],
        size: [size[0] * radius, size[1] * radius, 0.002],
      }),
    ),
  ]
}
