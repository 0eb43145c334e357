import { fromDegrees, tan } from '../../core/maths.ts'
import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

const TAIL_HEIGHT = 0.55
const HEAD_HEIGHT = 1.2
const WIDTH = 0.8
const PULLEY_RADIUS = 0.155
/** Metres of level belt in front of the incline and behind it, at the least. */
const LEVEL = 1.5

/** Where the incline begins and ends along x, and how high the belt is before and after it. */
function profile(props: Props) {
  const half = Number(props.lengthMetres) / 2 - 0.1
  const slope = tan(fromDegrees(Number(props.inclineDegrees)))
  const rise = HEAD_HEIGHT - TAIL_HEIGHT
  const room = 2 * half - 2 * LEVEL
  const run = slope * room > rise ? rise / slope : room
  return { half, from: -run / 2, to: run / 2, run, rise }
}

/** An 0.8 m belt with its tail at 0.55 m and its head at 1.2 m; x runs from tail to head. */
export function shape(props: Props): Shape {
  const { half, from, to, run, rise } = profile(props)
  const length = Math.sqrt(run * run + rise * rise)
  const slopeDegrees = Number(props.inclineDegrees)
  const top = TAIL_HEIGHT + PULLEY_RADIUS
  const side = (z: number): readonly Primitive[] => [
    {
      solid: 'box',
      paint: 'machine',
      at: [(from - half) / 2, top - 0.1, z],
      size: [half + from, 0.195, 0.06],
      bevel: 0.006,
    },
    {
      solid: 'box',
      paint: 'machine',
      at: [0, top + rise / 2 - 0.1, z],
      turn: [0, 0, slopeDegrees],
      size: [length, 0.195, 0.06],
      bevel: 0.006,
    },
    {
      solid: 'box',
      paint: 'machine',
      at: [(to + half) / 2, top + rise - 0.1, z],
      size: [half - to, 0.195, 0.06],
      bevel: 0.006,
    },
    {
      solid: 'box',
      paint: 'machine',
      at: [-half + 0.5, 0.26, z],
      size: [0.07, 0.52, 0.07],
      bevel: 0.006,
    },
    { solid: 'box', paint: 'machine', at: [0, 0.42, z], size: [0.07, 0.84, 0.07], bevel: 0.006 },
    {
      solid: 'box',
      paint: 'machine',
      at: [half - 0.3, 0.58, z],
      size: [0.07, 1.16, 0.07],
      bevel: 0.006,
    },
  ]
  const pulley = (node: string, x: number, y: number): Primitive => ({
    solid: 'cylinder',
    paint: 'steel_dark',
    at: [x, y, 0],
    turn: [90, 0, 0],
    radius: PULLEY_RADIUS,
    height: WIDTH + 0.04,
    node,
  })
  return {
    solids: [
      {
        solid: 'box',
        paint: 'rubber',
        at: [(from - half) / 2, top, 0],
        size: [half + from, 0.012, WIDTH],
        node: 'belt',
      },
      {
        solid: 'box',
        paint: 'rubber',
        at: [0, top + rise / 2, 0],
        turn: [0, 0, slopeDegrees],
        size: [length, 0.012, WIDTH],
        node: 'belt',
      },
      {
        solid: 'box',
        paint: 'rubber',
        at: [(to + half) / 2, top + rise, 0],
        size: [half - to, 0.012, WIDTH],
        node: 'belt',
      },
      pulley('tail_pulley', -half, TAIL_HEIGHT),
      pulley('head_pulley', half, HEAD_HEIGHT),
      ...side(WIDTH / 2 + 0.045),
      ...side(-WIDTH / 2 - 0.045),
      {
        solid: 'box',
        paint: 'carton',
        at: [-0.5, top + rise / 2 + 0.09, 0.03],
        turn: [0, 0, slopeDegrees],
        size: [0.5, 0.34, 0.42],
        bevel: 0.008,
        node: 'load',
      },
      {
        solid: 'box',
        paint: 'carton',
        at: [0.3, top + rise / 2 + 0.24, -0.05],
        turn: [0, 0, slopeDegrees],
        size: [0.46, 0.3, 0.42],
        bevel: 0.008,
        node: 'load',
      },
      {
        solid: 'cylinder',
        paint: 'steel',
        at: [-half + 0.3, 0.56, 0.57],
        turn: [0, 0, 90],
        radius: 0.043,
        height: 0.55,
      },
      {
        solid: 'cylinder',
        paint: 'chrome',
        at: [-half - 0.1, 0.56, 0.57],
        turn: [0, 0, 90],
        radius: 0.016,
        height: 0.34,
      },
      {
        solid: 'cylinder',
        paint: 'machine_lt',
        at: [half - 0.4, HEAD_HEIGHT, 0.56],
        turn: [0, 0, 90],
        radius: 0.12,
        height: 0.52,
      },
      {
        solid: 'box',
        paint: 'machine',
        at: [half, HEAD_HEIGHT, 0.56],
        size: [0.26, 0.3, 0.2],
        bevel: 0.03,
      },
    ],
    motions: [
      {
        node: 'belt',
        pivot: [0, top, 0],
        kind: 'scroll',
        axis: 'x',
        field: 'speed',
        range: [0, 5, 5],
      },
      {
        node: 'tail_pulley',
        pivot: [-half, TAIL_HEIGHT, 0],
        kind: 'spin',
        axis: 'z',
        field: 'speed',
        range: [0, 5, 1848],
      },
      {
        node: 'head_pulley',
        pivot: [half, HEAD_HEIGHT, 0],
        kind: 'spin',
        axis: 'z',
        field: 'speed',
        range: [0, 5, 1848],
      },
      {
        node: 'load',
        pivot: [0, top, 0],
        kind: 'slide',
        axis: 'x',
        field: 'slid',
        range: [0, 0.6, -0.6],
      },
    ],
    handles: [{ control: 'clear_jam', at: [-half, TAIL_HEIGHT, 0.3], radius: 0.15 }],
    colliders: [
      {
        at: [0, HEAD_HEIGHT / 2, 0],
        half: [half + PULLEY_RADIUS, HEAD_HEIGHT / 2 + 0.1, WIDTH / 2 + 0.08],
      },
    ],
  }
}
