import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

/** Top of the lower tool, metres over the floor. */
const DIE = 0.95
/** Height of the upper tool and of the head above the stroke, metres. */
const TOOL = 0.12
const HEAD = 0.35

const column = (x: number, top: number): Primitive => ({
  solid: 'box',
  paint: 'machine',
  at: [x, top / 2, -0.1],
  size: [0.14, top, 0.4],
  bevel: 0.012,
})

/** Two columns, a table with the lower tool, a head with the ram; lever right, block left, facing +z. */
export function shape({ strokeMetres }: Props): Shape {
  const stroke = Number(strokeMetres)
  const open = DIE + stroke
  const top = open + TOOL + HEAD
  return {
    solids: [
      column(-0.46, top),
      column(0.46, top),
      {
        solid: 'box',
        paint: 'machine',
        at: [0, top - HEAD / 2 + 0.05, -0.1],
        size: [1.06, HEAD - 0.1, 0.5],
        bevel: 0.015,
      },
      { solid: 'box', paint: 'frame', at: [0, 0.42, 0], size: [0.8, 0.84, 0.6], bevel: 0.012 },
      { solid: 'box', paint: 'steel_dark', at: [0, DIE - 0.05, 0.02], size: [0.5, 0.1, 0.4] },
      {
        solid: 'box',
        paint: 'carton',
        at: [0, DIE + 0.01, 0.06],
        size: [0.2, 0.02, 0.16],
        node: 'jam',
      },
      {
        solid: 'box',
        paint: 'steel',
        at: [0, open + TOOL / 2, 0.02],
        size: [0.5, TOOL, 0.4],
        bevel: 0.008,
        node: 'ram',
      },
      {
        solid: 'cylinder',
        paint: 'chrome',
        at: [0, open + TOOL + stroke / 2 + 0.05, 0],
        radius: 0.08,
        height: stroke + 0.1,
        node: 'ram',
      },
      {
        solid: 'box',
        paint: 'orange',
        at: [0, DIE + stroke / 2, 0.16],
        size: [0.09, stroke, 0.09],
        node: 'block',
      },
      {
        solid: 'box',
        paint: 'orange',
        at: [-0.5, 1.05, 0.16],
        size: [0.09, 0.3, 0.09],
        node: 'stowed',
      },
      {
        solid: 'box',
        paint: 'blue',
        at: [0.52, 1.18, 0.16],
        size: [0.03, 0.2, 0.03],
        bevel: 0.006,
        node: 'lever',
      },
    ],
    motions: [
      {
        node: 'ram',
        pivot: [0, open, 0],
        kind: 'slide',
        axis: 'y',
        field: 'gapMetres',
        range: [stroke, 0, -stroke],
      },
      {
        node: 'block',
        pivot: [0, DIE, 0.16],
        kind: 'hide',
        axis: 'y',
        field: 'block',
        stops: { in: 1, stowed: 0 },
      },
      {
        node: 'stowed',
        pivot: [-0.5, 1.05, 0.16],
        kind: 'hide',
        axis: 'y',
        field: 'block',
        stops: { in: 0, stowed: 1 },
      },
      {
        node: 'jam',
        pivot: [0, DIE, 0.06],
        kind: 'hide',
        axis: 'y',
        field: 'jammed',
        stops: { true: 1, false: 0 },
      },
      {
        node: 'lever',
        pivot: [0.52, 1.08, 0.16],
        kind: 'hinge',
        axis: 'x',
        field: 'lever',
        stops: { raise: -35, hold: 0, lower: 35 },
      },
    ],
    handles: [
      { control: 'lever', at: [0.52, 1.18, 0.18], radius: 0.08 },
      { control: 'block', at: [-0.5, 1.05, 0.2], radius: 0.1 },
      { control: 'workpiece', at: [0, DIE + 0.02, 0.16], radius: 0.1 },
    ],
    labels: [{ prop: 'label', at: [0, top - HEAD / 2 + 0.05, 0.152], width: 0.3, facing: 'z' }],
    colliders: [
      { at: [-0.46, top / 2, -0.1], half: [0.07, top / 2, 0.2] },
      { at: [0.46, top / 2, -0.1], half: [0.07, top / 2, 0.2] },
      { at: [0, 0.42, 0], half: [0.4, 0.42, 0.3] },
    ],
  }
}
