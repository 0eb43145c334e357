import type { Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** A device on a rail in a small box, 120 x 200 x 70 mm, its toggle facing +z. */
export const shape = (props: Props): Shape => {
  const hasTest = Number(props.residualMilliamperes) > 0
  return {
    solids: [
      { solid: 'box', paint: 'machine_lt', at: [0, 0, 0], size: [0.12, 0.2, 0.05], bevel: 0.006 },
      { solid: 'box', paint: 'paper', at: [0, 0, 0.03], size: [0.036, 0.09, 0.024], bevel: 0.003 },
      {
        solid: 'box',
        paint: 'graphite',
        at: [0, 0.008, 0.047],
        size: [0.014, 0.02, 0.016],
        bevel: 0.002,
        node: 'toggle',
      },
      ...(hasTest
        ? [
            {
              solid: 'box' as const,
              paint: 'blue' as const,
              at: [0, -0.028, 0.044] as const,
              size: [0.012, 0.008, 0.006] as const,
            },
          ]
        : []),
    ],
    motions: [
      {
        node: 'toggle',
        pivot: [0, 0, 0.04],
        kind: 'hinge',
        axis: 'x',
        field: 'position',
        stops: { on: 0, tripped: 35, off: 70 },
      },
    ],
    handles: [
      { control: 'handle', at: [0, 0.01, 0.05], radius: 0.04 },
      ...(hasTest ? [{ control: 'test', at: [0, -0.03, 0.05] as const, radius: 0.03 }] : []),
    ],
    labels: [{ prop: 'label', at: [0, -0.07, 0.026], width: 0.1, facing: 'z' }],
    colliders: [{ at: [0, 0, 0.015], half: [0.06, 0.1, 0.04] }],
  }
}
