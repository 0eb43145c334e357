import type { Paint, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

const BAND: Readonly<Record<string, Paint>> = {
  water: 'red',
  foam: 'paper',
  co2: 'graphite',
  powder_abc: 'blue',
  wet_chemical: 'yellow',
  class_d_powder: 'steel',
}

/** A red bottle 0.5 m high with the coloured band of its agent, a lever, a pin and a hose. */
export const shape = ({ agent }: Props): Shape => ({
  solids: [
    { solid: 'cylinder', paint: 'red', at: [0, 0.2, 0], radius: 0.08, height: 0.4 },
    { solid: 'sphere', paint: 'red', at: [0, 0.4, 0], radius: 0.08 },
    {
      solid: 'cylinder',
      paint: BAND[String(agent)] ?? 'red',
      at: [0, 0.33, 0],
      radius: 0.082,
      height: 0.06,
    },
    { solid: 'box', paint: 'graphite', at: [0, 0.5, 0.03], size: [0.02, 0.015, 0.12] },
    { solid: 'box', paint: 'graphite', at: [0, 0.53, 0.03], size: [0.02, 0.012, 0.12] },
    { solid: 'cylinder', paint: 'rubber', at: [0.1, 0.32, 0], radius: 0.01, height: 0.34 },
    {
      solid: 'cylinder',
      paint: 'rubber',
      at: [0.06, 0.49, 0],
      turn: [0, 0, 90],
      radius: 0.01,
      height: 0.1,
    },
    {
      solid: 'cylinder',
      paint: 'graphite',
      at: [0.1, 0.11, 0],
      radius: 0.026,
      top: 0.014,
      height: 0.11,
    },
    { solid: 'cylinder', paint: 'steel', at: [0, 0.48, 0], radius: 0.024, height: 0.05 },
    { solid: 'cylinder', paint: 'graphite', at: [0, 0.012, 0], radius: 0.083, height: 0.024 },
    {
      solid: 'cylinder',
      paint: 'paper',
      at: [0, 0.475, 0.03],
      turn: [90, 0, 0],
      radius: 0.014,
      height: 0.006,
    },
    { solid: 'box', paint: 'paper', at: [0, 0.2, 0.079], size: [0.1, 0.14, 0.004] },
    {
      solid: 'ring',
      paint: 'yellow',
      at: [0.03, 0.515, 0.02],
      radius: 0.015,
      tube: 0.003,
      node: 'pin',
    },
  ],
  motions: [
    {
      node: 'pin',
      pivot: [0.03, 0.515, 0.02],
      kind: 'hide',
      axis: 'y',
      field: 'pin',
      stops: { in: 1, out: 0 },
    },
  ],
  effects: [
    {
      kind: 'jet',
      at: [0.1, 0.05, 0],
      field: 'discharging',
      metres: { true: 4 },
      tint: agent === 'water' || agent === 'foam' || agent === 'wet_chemical' ? 'mist' : 'powder',
      towards: 'target',
    },
  ],
  handles: [{ control: 'pin', at: [0.03, 0.52, 0.02], radius: 0.05 }],
  labels: [{ prop: 'label', at: [0, 0.24, 0.082], width: 0.1, facing: 'z' }],
  colliders: [{ at: [0, 0.27, 0], half: [0.09, 0.27, 0.09] }],
})
