import type { Primitive, Shape } from '../../engine/shape.ts'

const LENGTH = 1.6

const bar = (paint: 'red' | 'lamp_white', y: number): Primitive => ({
  solid: 'box',
  paint,
  at: [0, y, 0],
  size: [LENGTH, 0.12, 0.02],
  node: 'boards',
})

/** The same board folded away beside a post. */
const folded = (paint: 'red' | 'lamp_white', y: number): Primitive => ({
  solid: 'box',
  paint,
  at: [-LENGTH / 2, y, 0.05],
  size: [0.1, 0.12, 0.06],
  node: 'folded',
})

/** Two posts with feet and three coloured boards, which fold away to one of them. */
export const shape = (): Shape => ({
  solids: [
    ...[-1, 1].flatMap((side): readonly Primitive[] => [
      { solid: 'box', paint: 'steel', at: [(side * LENGTH) / 2, 0.5, 0], size: [0.05, 1, 0.05] },
      { solid: 'box', paint: 'steel', at: [(side * LENGTH) / 2, 0.02, 0], size: [0.06, 0.04, 0.5] },
    ]),
    bar('red', 0.95),
    bar('lamp_white', 0.75),
    bar('red', 0.55),
    folded('red', 0.95),
    folded('lamp_white', 0.75),
    folded('red', 0.55),
  ],
  motions: [
    {
      node: 'boards',
      pivot: [0, 0, 0],
      kind: 'hide',
      axis: 'y',
      field: 'closed',
      stops: { true: 1, false: 0 },
    },
    {
      node: 'folded',
      pivot: [0, 0, 0],
      kind: 'hide',
      axis: 'y',
      field: 'closed',
      stops: { true: 0, false: 1 },
    },
  ],
  handles: [{ control: 'gate', at: [0, 0.95, 0.05], radius: 0.2 }],
  colliders: [{ at: [0, 0.5, 0], half: [LENGTH / 2, 0.5, 0.05] }],
})
