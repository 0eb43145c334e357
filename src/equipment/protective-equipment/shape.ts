import type { Paint, Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { itemOf } from './behaviour.ts'

const pair = (make: (side: -1 | 1) => readonly Primitive[]): readonly Primitive[] => [
  ...make(-1),
  ...make(1),
]

/** A glove on its back, fingers up, 240 to 360 mm long. */
const gloves = (paint: Paint, cuff: Paint, cuffLength: number): readonly Primitive[] =>
  pair((side) => [
    { solid: 'box', paint, at: [side * 0.07, 0, 0], size: [0.095, 0.1, 0.03], bevel: 0.012 },
    { solid: 'box', paint, at: [side * 0.07, 0.09, 0], size: [0.085, 0.085, 0.024], bevel: 0.01 },
    {
      solid: 'box',
      paint,
      at: [side * 0.018, 0.02, 0],
      turn: [0, 0, side * 25],
      size: [0.024, 0.07, 0.024],
      bevel: 0.008,
    },
    {
      solid: 'box',
      paint: cuff,
      at: [side * 0.07, -0.05 - cuffLength / 2, 0],
      size: [0.105, cuffLength, 0.036],
      bevel: 0.01,
    },
  ])

/** Strips of reflective band or webbing across the chest and over each shoulder. */
const straps = (paint: Paint, width: number): readonly Primitive[] => [
  { solid: 'box', paint, at: [0, -0.12, 0], size: [0.46, width, 0.086] },
  ...pair((side) => [
    { solid: 'box', paint, at: [side * 0.13, 0.05, 0], size: [width, 0.46, 0.088] },
  ]),
]

type Item = ReturnType<typeof itemOf>

const SOLIDS: Readonly<Record<Item, readonly Primitive[]>> = {
  'safety-glasses': pair((side) => [
    {
      solid: 'box',
      paint: 'lens',
      at: [side * 0.036, 0, 0],
      size: [0.062, 0.045, 0.004],
      bevel: 0.002,
    },
    {
      solid: 'box',
      paint: 'graphite',
      at: [side * 0.07, 0.006, -0.06],
      size: [0.004, 0.012, 0.13],
    },
    { solid: 'box', paint: 'graphite', at: [side * 0.03, 0.025, 0], size: [0.07, 0.006, 0.006] },
  ]),
  'work-gloves': gloves('carton', 'blue', 0.06),
  'insulated-gloves': gloves('orange', 'orange', 0.17),
  'safety-boots': pair((side) => [
    {
      solid: 'box',
      paint: 'graphite',
      at: [side * 0.08, 0.055, 0.03],
      size: [0.1, 0.09, 0.29],
      bevel: 0.014,
    },
    {
      solid: 'box',
      paint: 'graphite',
      at: [side * 0.08, 0.16, -0.06],
      size: [0.095, 0.14, 0.11],
      bevel: 0.014,
    },
    {
      solid: 'box',
      paint: 'rubber',
      at: [side * 0.08, 0.01, 0.03],
      size: [0.106, 0.02, 0.3],
      bevel: 0.006,
    },
  ]),
  'arc-shield': [
    { solid: 'box', paint: 'graphite', at: [0, 0.05, -0.05], size: [0.3, 0.34, 0.2], bevel: 0.04 },
    { solid: 'box', paint: 'lens', at: [0, 0.04, 0.055], size: [0.24, 0.2, 0.01], bevel: 0.004 },
  ],
  'hard-hat': [
    { solid: 'sphere', paint: 'yellow', at: [0, 0, 0], radius: 0.115 },
    { solid: 'cylinder', paint: 'yellow', at: [0, -0.035, 0.01], radius: 0.14, height: 0.012 },
  ],
  'ear-muffs': [
    { solid: 'ring', paint: 'graphite', at: [0, 0.06, 0], radius: 0.09, tube: 0.006 },
    ...pair((side) => [
      {
        solid: 'cylinder',
        paint: 'yellow',
        at: [side * 0.09, 0, 0],
        turn: [0, 0, 90],
        radius: 0.042,
        height: 0.035,
      },
    ]),
  ],
  'hi-vis': [
    { solid: 'box', paint: 'orange', at: [0, 0, 0], size: [0.45, 0.62, 0.08], bevel: 0.02 },
    ...straps('machine_lt', 0.05),
  ],
  respirator: [
    { solid: 'sphere', paint: 'graphite', at: [0, 0, 0], radius: 0.055 },
    ...pair((side) => [
      {
        solid: 'cylinder',
        paint: 'blue',
        at: [side * 0.065, -0.02, 0.02],
        turn: [0, 0, side * 60],
        radius: 0.038,
        height: 0.03,
      },
    ]),
  ],
  harness: [
    ...straps('yellow', 0.045),
    ...pair((side) => [
      { solid: 'ring', paint: 'yellow', at: [side * 0.11, -0.34, 0], radius: 0.09, tube: 0.012 },
    ]),
    { solid: 'ring', paint: 'steel', at: [0, 0.1, -0.05], radius: 0.03, tube: 0.005 },
  ],
}

/** Half the width, height and depth of what it fills, metres. */
const HALVES: Readonly<Record<Item, readonly [number, number, number]>> = {
  'safety-glasses': [0.075, 0.03, 0.065],
  'work-gloves': [0.125, 0.13, 0.018],
  'insulated-gloves': [0.125, 0.18, 0.018],
  'safety-boots': [0.135, 0.12, 0.15],
  'arc-shield': [0.15, 0.22, 0.15],
  'hard-hat': [0.14, 0.12, 0.14],
  'ear-muffs': [0.11, 0.1, 0.045],
  'hi-vis': [0.23, 0.31, 0.05],
  respirator: [0.1, 0.06, 0.06],
  harness: [0.23, 0.36, 0.06],
}

export function shape(props: Props): Shape {
  const item = itemOf(props)
  return { solids: SOLIDS[item], colliders: [{ at: [0, 0, 0], half: HALVES[item] }] }
}
