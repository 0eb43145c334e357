/** Points and boxes in metres: x east, y up, z south. */
export type Vec3 = readonly [x: number, y: number, z: number]

/** An axis-aligned box by two opposite corners, metres. */
export interface Box {
  readonly min: Vec3
  readonly max: Vec3
}

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

/** Distance over the floor, metres: height does not count. */
export function floorDistance(a: Vec3, b: Vec3): number {
  const dx = a[0] - b[0]
  const dz = a[2] - b[2]
  return Math.sqrt(dx * dx + dz * dz)
}

/** Straight distance, metres. */
export function distanceBetween(a: Vec3, b: Vec3): number {
  const height = a[1] - b[1]
  const floor = floorDistance(a, b)
  return Math.sqrt(floor * floor + height * height)
}

/** The box between two corners given in any order. */
export function boxOf(a: Vec3, b: Vec3): Box {
  return {
    min: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.min(a[2], b[2])],
    max: [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.max(a[2], b[2])],
  }
}

/** Whether a standing point is over the box: height does not count. */
export const overFloor = (box: Box, at: Vec3): boolean =>
  at[0] >= box.min[0] && at[0] <= box.max[0] && at[2] >= box.min[2] && at[2] <= box.max[2]

export const centreOf = (box: Box): Vec3 => [
  (box.min[0] + box.max[0]) / 2,
  (box.min[1] + box.max[1]) / 2,
  (box.min[2] + box.max[2]) / 2,
]
