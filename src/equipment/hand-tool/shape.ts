import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

const SPANNER: readonly Primitive[] = [
  { solid: 'box', paint: 'chrome', at: [0, 0, 0], size: [0.016, 0.2, 0.007], bevel: 0.002 },
  { solid: 'ring', paint: 'chrome', at: [0, 0.115, 0], radius: 0.015, tube: 0.005 },
  { solid: 'box', paint: 'chrome', at: [-0.011, -0.112, 0], size: [0.009, 0.03, 0.007] },
  { solid: 'box', paint: 'chrome', at: [0.011, -0.112, 0], size: [0.009, 0.03, 0.007] },
]

/** Along y, the working end up, 230 to 300 mm long. */
const TOOLS: Readonly<Record<string, readonly Primitive[]>> = {
  spanner: SPANNER,
  screwdriver: [
    { solid: 'cylinder', paint: 'red', at: [0, -0.065, 0], radius: 0.014, height: 0.11 },
    { solid: 'cylinder', paint: 'chrome', at: [0, 0.055, 0], radius: 0.003, height: 0.13 },
  ],
  'hex-key': [
    { solid: 'cylinder', paint: 'steel_dark', at: [0, 0, 0], radius: 0.005, height: 0.23 },
    {
      solid: 'cylinder',
      paint: 'steel_dark',
      at: [0.03, 0.112, 0],
      turn: [0, 0, 90],
      radius: 0.005,
      height: 0.07,
    },
  ],
  pliers: [
    {
      solid: 'box',
      paint: 'red',
      at: [-0.018, -0.06, 0],
      turn: [0, 0, -8],
      size: [0.014, 0.13, 0.014],
      bevel: 0.004,
    },
    {
      solid: 'box',
      paint: 'red',
      at: [0.018, -0.06, 0],
      turn: [0, 0, 8],
      size: [0.014, 0.13, 0.014],
      bevel: 0.004,
    },
    {
      solid: 'box',
      paint: 'steel_dark',
      at: [0, 0.04, 0],
      size: [0.024, 0.07, 0.012],
      bevel: 0.004,
    },
  ],
  hammer: [
    { solid: 'cylinder', paint: 'carton', at: [0, -0.02, 0], radius: 0.013, height: 0.28 },
    {
      solid: 'box',
      paint: 'steel_dark',
      at: [0, 0.13, 0],
      size: [0.11, 0.028, 0.028],
      bevel: 0.004,
    },
  ],
  'spare-actuator': [
    { solid: 'box', paint: 'graphite', at: [0, -0.02, 0], size: [0.04, 0.05, 0.012], bevel: 0.003 },
    { solid: 'box', paint: 'steel', at: [0, 0.03, 0], size: [0.022, 0.05, 0.003] },
  ],
  crowbar: [
    { solid: 'cylinder', paint: 'blue', at: [0, 0, 0], radius: 0.009, height: 0.3 },
    {
      solid: 'box',
      paint: 'blue',
      at: [0.016, 0.155, 0],
      turn: [0, 0, -50],
      size: [0.02, 0.045, 0.006],
    },
  ],
}

export const shape = (props: Props): Shape => ({
  solids: TOOLS[String(props.name)] ?? SPANNER,
  colliders: [{ at: [0, 0, 0], half: [0.03, 0.14, 0.012] }],
})
