import type { Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** A platform on a mast behind it, a valve on a post at its right, a strut at its left, facing +z. */
export const shape = (props: Props): Shape => {
  const top = Number(props.heightMetres)
  return {
    solids: [
      { solid: 'box', paint: 'frame', at: [0, top / 2, -0.9], size: [0.3, top + 0.2, 0.2] },
      {
        solid: 'box',
        paint: 'yellow',
        at: [0, top + 0.08, 0],
        size: [1.6, 0.16, 1.6],
        bevel: 0.01,
        node: 'up',
      },
      {
        solid: 'box',
        paint: 'yellow',
        at: [0, 0.08, 0],
        size: [1.6, 0.16, 1.6],
        bevel: 0.01,
        node: 'down',
      },
      {
        solid: 'box',
        paint: 'red',
        at: [-0.7, top / 2, 0.6],
        size: [0.08, top, 0.08],
        node: 'strut',
      },
      { solid: 'box', paint: 'steel', at: [0.9, 0.5, 0.66], size: [0.06, 1, 0.06] },
      {
        solid: 'box',
        paint: 'blue',
        at: [0.9, 1.1, 0.7],
        size: [0.03, 0.16, 0.03],
        bevel: 0.006,
        node: 'lever',
      },
    ],
    motions: [
      {
        node: 'up',
        pivot: [0, top, 0],
        kind: 'hide',
        axis: 'y',
        field: 'raised',
        stops: { true: 1, false: 0 },
      },
      {
        node: 'down',
        pivot: [0, 0, 0],
        kind: 'hide',
        axis: 'y',
        field: 'raised',
        stops: { true: 0, false: 1 },
      },
      {
        node: 'strut',
        pivot: [-0.7, 0, 0.6],
        kind: 'hinge',
        axis: 'x',
        field: 'strut',
        stops: { in: 0, stowed: 80 },
      },
      {
        node: 'lever',
        pivot: [0.9, 1.03, 0.7],
        kind: 'hinge',
        axis: 'z',
        field: 'valve',
        stops: { hold: 0, lower: -80 },
      },
    ],
    handles: [
      { control: 'valve', at: [0.9, 1.1, 0.7], radius: 0.08 },
      { control: 'strut', at: [-0.9, 1, 0.7], radius: 0.1 },
    ],
    labels: [{ prop: 'label', at: [0, 1.4, -0.795], width: 0.24, facing: 'z' }],
    colliders: [{ at: [0, top / 2, -0.9], half: [0.15, top / 2, 0.1] }],
  }
}
