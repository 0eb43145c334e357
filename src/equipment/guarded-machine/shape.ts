import type { Shape } from '../../engine/shape.ts'

/** A stand with a rotor of 300 mm in a housing, a hinged mesh guard before it, facing +z. */
export const shape = (): Shape => ({
  solids: [
    { solid: 'box', paint: 'machine', at: [0, 0.4, 0], size: [0.8, 0.8, 0.6], bevel: 0.015 },
    { solid: 'box', paint: 'machine_lt', at: [0, 1.1, -0.15], size: [0.7, 0.6, 0.2], bevel: 0.015 },
    {
      solid: 'cylinder',
      paint: 'steel',
      at: [0, 1.1, 0.06],
      turn: [90, 0, 0],
      radius: 0.15,
      height: 0.08,
      node: 'rotor',
    },
    {
      solid: 'box',
      paint: 'orange',
      at: [0.09, 1.1, 0.105],
      size: [0.08, 0.03, 0.01],
      node: 'rotor',
    },
    {
      solid: 'box',
      paint: 'yellow',
      at: [0, 1.1, 0.28],
      size: [0.6, 0.56, 0.02],
      bevel: 0.005,
      node: 'guard',
    },
    { solid: 'box', paint: 'lens', at: [0, 1.1, 0.292], size: [0.46, 0.42, 0.004], node: 'guard' },
    {
      solid: 'box',
      paint: 'graphite',
      at: [0.34, 1.3, 0.22],
      size: [0.05, 0.12, 0.06],
      bevel: 0.005,
    },
  ],
  motions: [
    {
      node: 'rotor',
      pivot: [0, 1.1, 0.06],
      kind: 'spin',
      axis: 'z',
      field: 'speed',
      range: [0, 3000, 1440],
    },
    {
      node: 'guard',
      pivot: [-0.3, 1.1, 0.28],
      kind: 'hinge',
      axis: 'y',
      field: 'guard',
      stops: { shut: 0, open: -100 },
    },
  ],
  handles: [{ control: 'guard', at: [0.25, 1.1, 0.3], radius: 0.08 }],
  labels: [{ prop: 'label', at: [0, 0.6, 0.302], width: 0.3, facing: 'z' }],
  colliders: [{ at: [0, 0.7, 0], half: [0.4, 0.7, 0.3] }],
})
