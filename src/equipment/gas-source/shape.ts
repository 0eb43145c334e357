import type { Primitive, Shape } from '../../engine/shape.ts'

const along = (
  paint: Primitive['paint'],
  x: number,
  radius: number,
  height: number,
): Primitive => ({ solid: 'cylinder', paint, at: [x, 0, 0], turn: [0, 0, 90], radius, height })

/** A yellow gas pipe of 60 mm along x, flanged to a ball valve with a quarter-turn lever, on two brackets. */
export const shape = (): Shape => ({
  solids: [
    along('yellow', 0, 0.03, 0.8),
    ...[-0.085, 0.085].flatMap((x) => [
      along('steel_dark', x, 0.055, 0.016),
      along('steel', x * 0.8, 0.052, 0.014),
    ]),
    ...[-0.3, 0.3].map(
      (x): Primitive => ({
        solid: 'box',
        paint: 'steel_dark',
        at: [x, 0, -0.03],
        size: [0.03, 0.08, 0.06],
      }),
    ),
    { solid: 'sphere', paint: 'steel_dark', at: [0, 0, 0], radius: 0.05 },
    { solid: 'cylinder', paint: 'brass', at: [0, 0.055, 0], radius: 0.014, height: 0.04 },
    {
      solid: 'box',
      paint: 'yellow',
      at: [0.07, 0.07, 0],
      size: [0.16, 0.015, 0.025],
      node: 'lever',
    },
  ],
  motions: [
    {
      node: 'lever',
      pivot: [0, 0.07, 0],
      kind: 'hinge',
      axis: 'y',
      field: 'valve',
      stops: { open: 0, closed: 90 },
    },
  ],
  handles: [{ control: 'valve', at: [0.07, 0.07, 0], radius: 0.07 }],
  labels: [{ prop: 'label', at: [-0.2, 0, 0.032], width: 0.16, facing: 'z' }],
  colliders: [{ at: [0, 0, 0], half: [0.4, 0.06, 0.05] }],
})
