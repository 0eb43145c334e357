import { fromDegrees, PI, tan } from '../../core/maths.ts'
import type { Vec3 } from '../../core/vec.ts'
import type { Primitive, Shape } from '../../engine/shape.ts'
import type { Props } from '../../scenario/facts.ts'

const TAIL_HEIGHT = 0.55
/** Height of the head pulley; a short or shallow incline ends lower. */
const MOST_HEAD_HEIGHT = 1.2
const WIDTH = 0.8
const PULLEY_RADIUS = 0.155
/** Metres of level belt before the incline and behind it, at the least. */
const LEVEL = 1.5
/** Share of the half length by which the middle of the incline lies towards the head. */
const TOWARDS_HEAD = 0.15
/** Degrees that a pulley turns for each metre of belt. */
const DEGREES_PER_METRE = 360 / (2 * PI * PULLEY_RADIUS)
const CHANNEL = 0.195

interface Run {
  readonly middle: number
  readonly height: number
  readonly length: number
  readonly degrees: number
}

/** How far up the incline a chock sits, and how far its middle lies above the belt, metres. */
const CHOCK_UP = 0.393
const CHOCK_HEIGHT = 0.029

/** Where the tail pulley turns, metres along the belt from its middle. */
export const tailOf = (props: Props): number => 0.1 - Number(props.lengthMetres) / 2

/** Where the belt runs onto the tail pulley. */
export const nipAt = (props: Props): Vec3 => [tailOf(props), TAIL_HEIGHT, 0.2]

/** The foot of the incline, where a chock goes under the load. */
export function chockAt(props: Props): Vec3 {
  const { from, heightAt } = profile(props)
  const x = from + CHOCK_UP
  return [x, heightAt(x) + CHOCK_HEIGHT, 0.35]
}

/** The upper run in three straight pieces, tail to head, and the height of the belt at any x. */
function profile(props: Props) {
  const half = Number(props.lengthMetres) / 2 - 0.1
  const slope = tan(fromDegrees(Number(props.inclineDegrees)))
  const highest = MOST_HEAD_HEIGHT - TAIL_HEIGHT
  const room = 2 * half - 2 * LEVEL
  const along = slope * room > highest ? highest / slope : room
  const rise = slope * along
  const middle = along < room ? half * TOWARDS_HEAD : 0
  const [from, to] = [middle - along / 2, middle + along / 2]
  const low = TAIL_HEIGHT + PULLEY_RADIUS
  const heightAt = (x: number) => low + (Math.max(0, Math.min(along, x - from)) / along) * rise
  const runs: readonly Run[] = [
    { middle: (from - half) / 2, height: low, length: half + from, degrees: 0 },
    {
      middle,
      height: low + rise / 2,
      length: Math.sqrt(along * along + rise * rise),
      degrees: Number(props.inclineDegrees),
    },
    { middle: (to + half) / 2, height: low + rise, length: half - to, degrees: 0 },
  ]
  return { half, from, runs, along, heightAt, head: TAIL_HEIGHT + rise }
}

/** An 0.8 m belt with its tail at 0.55 m and its head at 1.2 m; x runs from tail to head. */
export function shape(props: Props): Shape {
  const { half, from, runs, along, heightAt, head } = profile(props)
  const piece = (run: Run, drop: number, z: number, size: Vec3, paint: 'rubber' | 'machine') => ({
    solid: 'box' as const,
    paint,
    at: [run.middle, run.height - drop, z] as const,
    turn: [0, 0, run.degrees] as const,
    size,
  })
  const side = (z: number): readonly Primitive[] => [
    ...runs.map((run) => ({
      ...piece(run, 0.11, z, [run.length, CHANNEL, 0.06], 'machine'),
      bevel: 0.006,
    })),
    ...[-half + 0.6, from, half - 0.4].map((x): Primitive => {
      const top = heightAt(x) - 0.2
      return { solid: 'box', paint: 'machine', at: [x, top / 2, z], size: [0.07, top, 0.07] }
    }),
  ]
  const carton = (x: number, z: number, size: Vec3): Primitive => ({
    solid: 'box',
    paint: 'carton',
    at: [x, heightAt(x) + size[1] / 2 + 0.01, z],
    turn: [0, 0, Number(props.inclineDegrees)],
    size,
    bevel: 0.008,
    node: 'load',
  })
  const pulley = (node: string, x: number, y: number): Primitive => ({
    solid: 'cylinder',
    paint: 'steel_dark',
    at: [x, y, 0],
    turn: [90, 0, 0],
    radius: PULLEY_RADIUS,
    height: WIDTH + 0.04,
    node,
  })
  const lying = (
    paint: 'steel' | 'chrome' | 'machine_lt',
    at: Vec3,
    radius: number,
    height: number,
  ) => ({ solid: 'cylinder', paint, at, turn: [0, 0, 90], radius, height }) satisfies Primitive
  const turns = (node: string, x: number, y: number) =>
    ({
      node,
      pivot: [x, y, 0],
      kind: 'spin',
      axis: 'z',
      field: 'speed',
      range: [0, 1, -DEGREES_PER_METRE],
    }) as const
  return {
    solids: [
      ...runs.map((run) => ({
        ...piece(run, 0, 0, [run.length, 0.012, WIDTH], 'rubber'),
        node: 'belt',
      })),
      pulley('tail_pulley', -half, TAIL_HEIGHT),
      pulley('head_pulley', half, head),
      ...side(WIDTH / 2 + 0.045),
      ...side(-WIDTH / 2 - 0.045),
      carton(from + 0.29 * along, 0.03, [0.5, 0.34, 0.42]),
      carton(from + 0.54 * along, -0.05, [0.46, 0.3, 0.42]),
      carton(from + 0.78 * along, 0.03, [0.5, 0.36, 0.42]),
      lying('steel', [-half + 0.3, TAIL_HEIGHT, 0.57], 0.043, 0.55),
      lying('chrome', [-half - 0.1, TAIL_HEIGHT, 0.57], 0.016, 0.34),
      lying('machine_lt', [half - 0.4, head, 0.56], 0.12, 0.52),
      { solid: 'box', paint: 'machine', at: [half, head, 0.56], size: [0.26, 0.3, 0.2] },
    ],
    motions: [
      {
        node: 'belt',
        pivot: [0, 0, 0],
        kind: 'scroll',
        axis: 'x',
        field: 'speed',
        range: [0, 1, 1],
      },
      turns('tail_pulley', -half, TAIL_HEIGHT),
      turns('head_pulley', half, head),
      {
        node: 'load',
        pivot: [0, 0, 0],
        kind: 'slide',
        axis: 'x',
        field: 'slid',
        range: [0, 1, -1],
      },
    ],
    handles: [{ control: 'clear_jam', at: [-half, TAIL_HEIGHT, 0.3], radius: 0.15 }],
    colliders: [
      {
        at: [0, head / 2, 0],
        half: [half + PULLEY_RADIUS, head / 2 + 0.1, WIDTH / 2 + 0.08],
      },
    ],
  }
}
