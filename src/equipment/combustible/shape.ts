import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'
import { warningSign } from '../support/warning-sign/shape.ts'

/** Cloths thrown on a heap: where, how turned, of what. */
const RAGS: readonly (readonly [number, number, number, number, Primitive['paint']])[] = [
  [-0.05, 0.03, 0.02, 10, 'rubber'],
  [0.1, 0.04, -0.04, 65, 'carton'],
  [0, 0.08, 0.05, 125, 'machine_lt'],
  [0.06, 0.12, 0, 30, 'rubber'],
  [-0.02, 0.15, -0.02, 80, 'carton'],
]

const BODIES: Readonly<Record<string, readonly Primitive[]>> = {
  'waste-bin': [
    { solid: 'cylinder', paint: 'machine_lt', at: [0, 0.2, 0], radius: 0.16, height: 0.4 },
    {
      solid: 'ring',
      paint: 'graphite',
      at: [0, 0.4, 0],
      turn: [90, 0, 0],
      radius: 0.16,
      tube: 0.01,
    },
    { solid: 'cylinder', paint: 'graphite', at: [0, 0.395, 0], radius: 0.15, height: 0.012 },
    { solid: 'sphere', paint: 'paper', at: [-0.05, 0.41, 0.03], radius: 0.055 },
    { solid: 'sphere', paint: 'paper', at: [0.06, 0.4, -0.04], radius: 0.05 },
    {
      solid: 'box',
      paint: 'carton',
      at: [0.02, 0.42, 0.07],
      turn: [50, 20, 0],
      size: [0.1, 0.01, 0.12],
    },
  ],
  'rag-pile': [
    ...RAGS.map(
      ([x, y, z, turn, paint]): Primitive => ({
        solid: 'box',
        paint,
        at: [x, y, z],
        turn: [turn / 4, turn, -turn / 5],
        size: [0.26, 0.05, 0.2],
        bevel: 0.02,
      }),
    ),
  ],
  'solvent-tray': [
    { solid: 'box', paint: 'steel', at: [0, 0.15, 0], size: [0.4, 0.3, 0.4] },
    { solid: 'box', paint: 'lens', at: [0, 0.305, 0], size: [0.36, 0.01, 0.36] },
    {
      solid: 'ring',
      paint: 'graphite',
      at: [0.205, 0.2, 0],
      turn: [0, 90, 0],
      radius: 0.05,
      tube: 0.008,
    },
    {
      solid: 'ring',
      paint: 'graphite',
      at: [-0.205, 0.2, 0],
      turn: [0, 90, 0],
      radius: 0.05,
      tube: 0.008,
    },
  ],
  'oil-pan': [
    { solid: 'box', paint: 'machine', at: [0, 0.22, 0], size: [0.4, 0.44, 0.4] },
    { solid: 'cylinder', paint: 'steel_dark', at: [0, 0.5, 0], radius: 0.15, height: 0.1 },
    { solid: 'box', paint: 'steel_dark', at: [0, 0.52, 0.24], size: [0.03, 0.03, 0.2] },
  ],
  'electrical-cabinet': [
    { solid: 'box', paint: 'machine', at: [0, 0.6, 0], size: [0.4, 1.2, 0.3], bevel: 0.01 },
    ...warningSign('electricity', [0, 0.95, 0.15], 0.16),
  ],
}

const TOPS: Readonly<Record<string, number>> = {
  'waste-bin': 0.42,
  'rag-pile': 0.2,
  'solvent-tray': 0.31,
  'oil-pan': 0.55,
  'electrical-cabinet': 0.8,
}

/** What it is; its flames and smoke are of three sizes. */
export function shape(props: Props): Shape {
  const what = String(props.what)
  const top = TOPS[what] ?? 0.42
  const shown = (node: string, values: Readonly<Record<string, number>>, field = 'size') => ({
    node,
    pivot: [0, top, 0] as const,
    kind: 'hide' as const,
    axis: 'y' as const,
    field,
    stops: values,
  })
  return {
    solids: [
      ...(BODIES[what] ?? []),
      {
        solid: 'box',
        paint: 'red',
        at: [0, top + 0.02, 0],
        size: [0.46, 0.03, 0.46],
        node: 'cover',
      },
      {
        solid: 'box',
        paint: 'red',
        at: [0, top - 0.1, 0.22],
        size: [0.44, 0.22, 0.02],
        node: 'cover',
      },
    ],
    motions: [shown('cover', { false: 0, true: 1 }, 'covered')],
    effects: [
      {
        kind: 'flame',
        at: [0, top, 0],
        field: 'size',
        metres: { small: 0.4, bin: 0.9, large: 1.6 },
        tint: 'fire',
      },
      {
        kind: 'smoke',
        at: [0, top + 0.5, 0],
        field: 'size',
        metres: { small: 0.9, bin: 1.8, large: 2.6 },
        tint: 'soot',
      },
      { kind: 'flame', at: [0, top, 0], field: 'flare', metres: { true: 2.4 }, tint: 'fire' },
    ],
    ...(what === 'oil-pan' && {
      handles: [{ control: 'heat', at: [0, 0.4, 0.22] as const, radius: 0.06 }],
    }),
    labels: [{ prop: 'label', at: [0, 0.25, 0.205], width: 0.2, facing: 'z' }],
    colliders: [{ at: [0, top / 2, 0], half: [0.2, top / 2, 0.2] }],
  }
}
