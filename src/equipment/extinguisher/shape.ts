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
    { solid: 'cylinder', paint: 'rubber', at: [0.09, 0.3, 0], radius: 0.012, height: 0.36 },
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
      at: [0.09, 0.15, 0.06],
      field: 'discharging',
      metres: { true: 4 },
      tint: agent === 'water' || agent === 'foam' || agent === 'wet_chemical' ? 'mist' : 'powder',
      towards: 'target',
    },
  ],
  handles: [{ control: 'pin', at: [0.03, 0.52, 0.02], radius: 0.05 }],
  labels: [{ prop: 'label', at: [0, 0.2, 0.081], width: 0.1, facing: 'z' }],
  colliders: [{ at: [0, 0.27, 0], half: [0.09, 0.27, 0.09] }],
})
