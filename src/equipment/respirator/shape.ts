import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** A mask with straps and a filter at each cheek; an apparatus has a yellow cylinder with its valve and a hose instead. */
export const shape = (props: Props): Shape => {
  const apparatus = String(props.class).startsWith('scba')
  const full = !String(props.class).startsWith('half')
  return {
    solids: [
      { solid: 'sphere', paint: 'rubber', at: [0, 0, 0], radius: full ? 0.1 : 0.06 },
      {
        solid: 'ring' as const,
        paint: 'graphite' as const,
        at: [0, 0.02, -0.06] as const,
        radius: full ? 0.1 : 0.07,
        tube: 0.007,
      },
      ...(full
        ? [
            {
              solid: 'box' as const,
              paint: 'lens' as const,
              at: [0, 0.03, 0.07] as const,
              size: [0.13, 0.07, 0.06] as const,
            },
          ]
        : []),
      ...(apparatus
        ? [
            {
              solid: 'cylinder' as const,
              paint: 'yellow' as const,
              at: [0.2, 0.1, 0] as const,
              radius: 0.08,
              height: 0.5,
            },
            {
              solid: 'cylinder' as const,
              paint: 'brass' as const,
              at: [0.2, -0.17, 0] as const,
              radius: 0.022,
              height: 0.05,
            },
            {
              solid: 'cylinder' as const,
              paint: 'rubber' as const,
              at: [0.1, -0.05, 0.05] as const,
              turn: [0, 0, 70] as const,
              radius: 0.015,
              height: 0.2,
            },
          ]
        : [-1, 1].map(
            (side): Primitive => ({
              solid: 'cylinder',
              paint: 'graphite',
              at: [side * (full ? 0.085 : 0.06), -0.03, full ? 0.06 : 0.04],
              turn: [90, 0, side * 50],
              radius: 0.04,
              height: 0.03,
            }),
          )),
      {
        solid: 'cylinder' as const,
        paint: 'machine_lt' as const,
        at: [0, -0.04, full ? 0.09 : 0.055] as const,
        turn: [90, 0, 0] as const,
        radius: 0.02,
        height: 0.02,
      },
    ],
    handles: [{ control: 'valve', at: apparatus ? [0.2, -0.16, 0] : [0, 0, 0], radius: 0.05 }],
    colliders: [{ at: [0, 0, 0], half: [0.1, 0.1, 0.1] }],
  }
}
