import type { Shape } from '../../engine/shape.ts'

/** A red box of 90 mm with a white pane. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'red', at: [0, 0, 0], size: [0.1, 0.1, 0.05], bevel: 0.008 },
    { solid: 'box', paint: 'paper', at: [0, 0, 0.026], size: [0.06, 0.05, 0.004], node: 'pane' },
  ],
  motions: [
    {
      node: 'pane',
      pivot: [0, 0, 0.026],
      kind: 'press',
      axis: 'z',
      field: 'pressed',
      stops: { false: 0, true: -0.01 },
    },
  ],
  handles: [{ control: 'glass', at: [0, 0, 0.03], radius: 0.06 }],
  colliders: [{ at: [0, 0, 0], half: [0.05, 0.05, 0.03] }],
})
