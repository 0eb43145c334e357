import type { Motion, Primitive, Shape } from '../../engine/shape.ts'
import { BOLTS } from './behaviour.ts'

const WIDTH = 0.76
const HEIGHT = 0.72
const MESH = 0.04
/** Metres from the edges to the middle of a corner bolt. */
const CORNER = 0.028

const upright = (x: number): Primitive => ({
  solid: 'box',
  paint: 'yellow',
  at: [x, 0, 0],
  size: [0.05, HEIGHT, 0.03],
  bevel: 0.006,
})
const rail = (y: number): Primitive => ({
  solid: 'box',
  paint: 'yellow',
  at: [0, y, 0],
  size: [WIDTH, 0.05, 0.03],
  bevel: 0.006,
})
/** Wires at the mesh width between the bars of the frame. */
const places = (length: number): readonly number[] => {
  const count = Math.floor((length - 0.1) / MESH)
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * MESH)
}
const corner = (index: number): readonly [number, number] => [
  (index % 2 === 0 ? -1 : 1) * (WIDTH / 2 - CORNER),
  (index < 2 ? -1 : 1) * (HEIGHT / 2 - CORNER),
]

const bolt = (node: string, index: number): Primitive => {
  const [x, y] = corner(index)
  return {
    solid: 'cylinder',
    paint: 'chrome',
    at: [x, y, 0.026],
    turn: [90, 0, 0],
    radius: 0.0145,
    height: 0.018,
    node,
  }
}
const turn = (node: string, index: number): Motion => {
  const [x, y] = corner(index)
  return {
    node,
    pivot: [x, y, 0.026],
    kind: 'slide',
    axis: 'z',
    field: node,
    stops: { in: 0, out: 0.02 },
  }
}

/** A panel of 760 x 720 mm with 40 mm mesh and a bolt in each corner, facing +z. */
export const shape = (): Shape => ({
  solids: [
    rail(HEIGHT / 2 - 0.025),
    rail(-HEIGHT / 2 + 0.025),
    upright(-WIDTH / 2 + 0.025),
    upright(WIDTH / 2 - 0.025),
    ...places(WIDTH).map(
      (x): Primitive => ({
        solid: 'box',
        paint: 'yellow',
        at: [x, 0, 0],
        size: [0.006, HEIGHT - 0.09, 0.006],
      }),
    ),
    ...places(HEIGHT).map(
      (y): Primitive => ({
        solid: 'box',
        paint: 'yellow',
        at: [0, y, 0.004],
        size: [WIDTH - 0.09, 0.006, 0.006],
      }),
    ),
    {
      solid: 'box',
      paint: 'graphite',
      at: [-0.29, 0.01, 0.05],
      size: [0.018, 0.14, 0.018],
      bevel: 0.006,
    },
    {
      solid: 'box',
      paint: 'graphite',
      at: [0.29, 0.01, 0.05],
      size: [0.018, 0.14, 0.018],
      bevel: 0.006,
    },
    { solid: 'box', paint: 'paper', at: [0, -0.235, 0.018], size: [0.28, 0.145, 0.004] },
    ...BOLTS.map(bolt),
  ],
  motions: BOLTS.map(turn),
  handles: [
    ...BOLTS.map((control, index) => {
      const [x, y] = corner(index)
      return { control, at: [x, y, 0.04], radius: 0.05 } as const
    }),
    { control: 'posture', at: [0.29, 0.01, 0.06], radius: 0.06 },
  ],
  labels: [{ prop: 'label', at: [0, -0.235, 0.021], width: 0.26, facing: 'z' }],
  colliders: [{ at: [0, 0, 0.01], half: [WIDTH / 2, HEIGHT / 2, 0.025] }],
})
