import { toWorld } from '../../core/frame.ts'
import { type Box, floorDistance, overFloor, type Vec3 } from '../../core/vec.ts'
import type { Entity, World } from '../world.ts'

/** Side of a cell, metres. */
const CELL = 0.25
/** Half a body's width, metres: how close to a thing or wall somebody can walk. */
export const BODY = 0.22

/** The walkable floor: one byte a cell, 1 where somebody can stand. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  readonly minX: number
  readonly minZ: number
  readonly free: Uint8Array
  /** Height of the floor in each cell, metres: people walk between cells of one height only. */
  readonly levels: Float64Array
  /** Things on it whose way through can be shut, by id. */
  readonly doors: readonly string[]
  /** Things that are holes in the floor. */
  readonly openings: readonly string[]
}

/** Two floors that differ by no more than a step are one to a walker, metres. */
const SAME_LEVEL = 0.25

/** Cells that no wall and no standing thing covers. */
export function createGrid(world: World): Grid {
  const [width, , depth] = world.scenario.place.size
  const columns = Math.floor(width / CELL)
  const rows = Math.floor(depth / CELL)
  const minX = -(columns * CELL) / 2
  const minZ = -(rows * CELL) / 2
  const free = new Uint8Array(columns * rows).fill(1)
  const levels = new Float64Array(columns * rows)
  const those = (is: (entity: Entity) => unknown) =>
    [...world.entities.values()].filter(is).map(({ id }) => id)
  const doors = those(({ kind }) => kind.doorway)
  const openings = those(({ kind }) => kind.opening)
  const grid: Grid = { columns, rows, minX, minZ, free, levels, doors, openings }
  for (let i = 0; i < free.length; i++) {
    const at = centreOf(grid, i)
    if (Math.abs(at[0]) > width / 2 - BODY || Math.abs(at[2]) > depth / 2 - BODY) free[i] = 0
  }
  for (const entity of world.entities.values()) {
    raiseFloor(grid, entity)
    const size = entity.kind.footprint?.(entity.props)
    if (!size || entity.place.kind !== 'at') continue
    const at = entity.place.at
    for (const i of cellsAround(grid, at, size[0] / 2 + size[1] / 2 + 2 * BODY)) {
      const cell = centreOf(grid, i)
      const local = toWorld([0, 0, 0], -entity.facingDegrees, [cell[0] - at[0], 0, cell[2] - at[2]])
      if (Math.abs(local[0]) < size[0] / 2 + BODY && Math.abs(local[2]) < size[1] / 2 + BODY)
        free[i] = 0
    }
  }
  return grid
}

function raiseFloor(grid: Grid, { kind, props, place, facingDegrees }: Entity): void {
  const deck = kind.deck?.(props)
  if (!deck || place.kind !== 'at') return
  for (const i of cellsAround(grid, place.at, deck.size[0] / 2 + deck.size[1] / 2)) {
    const cell = centreOf(grid, i)
    const local = toWorld([0, 0, 0], -facingDegrees, [
      cell[0] - place.at[0],
      0,
      cell[2] - place.at[2],
    ])
    if (Math.abs(local[0]) <= deck.size[0] / 2 && Math.abs(local[2]) <= deck.size[1] / 2)
      grid.levels[i] = place.at[1] + deck.heightMetres
  }
}

/** Cells in the square about a point, and no others: a floor of many things is laid out thing by thing. */
function* cellsAround(grid: Grid, [x, , z]: Vec3, reach: number): Generator<number> {
  const bound = (at: number, most: number): number =>
    Math.min(most - 1, Math.max(0, Math.floor(at / CELL)))
  const from = [bound(x - reach - grid.minX, grid.columns), bound(z - reach - grid.minZ, grid.rows)]
  const to = [bound(x + reach - grid.minX, grid.columns), bound(z + reach - grid.minZ, grid.rows)]
  const [firstColumn = 0, firstRow = 0] = from
  const [lastColumn = 0, lastRow = 0] = to
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) yield row * grid.columns + column
}

/** The same floor with some of it closed to walkers. */
export function without(grid: Grid, closed: readonly Box[]): Grid {
  const free = grid.free.map((open, cell) =>
    closed.some((box) => overFloor(box, centreOf(grid, cell))) ? 0 : open,
  )
  return { ...grid, free }
}

/** Height of the floor under a point, metres. */
export const levelAt = (grid: Grid, at: Vec3): number => grid.levels[cellAt(grid, at)] ?? 0

/** Where somebody on a level stands nearest to a point; null where nobody on it gets within reach. */
export function nearestOnLevel(grid: Grid, level: number, at: Vec3, within: number): Vec3 | null {
  let best: Vec3 | null = null
  for (let i = 0; i < grid.free.length; i++) {
    if (grid.free[i] !== 1 || Math.abs((grid.levels[i] ?? 0) - level) > SAME_LEVEL) continue
    const centre = centreOf(grid, i)
    const distance = floorDistance(centre, at)
    if (distance <= within && (best === null || distance < floorDistance(best, at) - 1e-9))
      best = centre
  }
  return best
}

const centreOf = (grid: Grid, cell: number): Vec3 => [
  grid.minX + ((cell % grid.columns) + 0.5) * CELL,
  grid.levels[cell] ?? 0,
  grid.minZ + (Math.floor(cell / grid.columns) + 0.5) * CELL,
]

function cellAt(grid: Grid, at: Vec3): number {
  const column = Math.min(grid.columns - 1, Math.max(0, Math.floor((at[0] - grid.minX) / CELL)))
  const row = Math.min(grid.rows - 1, Math.max(0, Math.floor((at[2] - grid.minZ) / CELL)))
  return row * grid.columns + column
}

/** The free cell nearest to a point, ties to the lower number; -1 where the whole floor is taken. */
function nearestFree(grid: Grid, at: Vec3): number {
  const here = cellAt(grid, at)
  if (grid.free[here] === 1) return here
  let best = -1
  let bestDistance = Number.POSITIVE_INFINITY
  for (let i = 0; i < grid.free.length; i++) {
    if (grid.free[i] !== 1) continue
    const distance = floorDistance(centreOf(grid, i), at)
    if (distance < bestDistance - 1e-9) {
      best = i
      bestDistance = distance
    }
  }
  return best
}

/** Where somebody comes to stand who goes to a point; null where the whole floor is taken. */
export function standingAt(grid: Grid, goal: Vec3): Vec3 | null {
  const cell = nearestFree(grid, goal)
  return cell < 0 ? null : centreOf(grid, cell)
}

const STEPS = [
  [1, 0, 10],
  [-1, 0, 10],
  [0, 1, 10],
  [0, -1, 10],
  [1, 1, 14],
  [1, -1, 14],
  [-1, 1, 14],
  [-1, -1, 14],
] as const

/**
 * The shortest way over the free cells, as points from where one stands to the cell nearest to the
 * goal; null where there is none. Whole-number costs and fixed ties: the same way every time.
 */
export function findPath(grid: Grid, from: Vec3, to: Vec3): readonly Vec3[] | null {
  const start = nearestFree(grid, from)
  const goal = nearestFree(grid, to)
  if (start < 0 || goal < 0) return null
  if (start === goal) return [from, centreOf(grid, goal)]
  const { columns, rows, free, levels } = grid
  const cost = new Int32Array(free.length).fill(-1)
  const came = new Int32Array(free.length).fill(-1)
  const closed = new Uint8Array(free.length)
  const goalX = goal % columns
  const goalZ = Math.floor(goal / columns)
  const estimate = (cell: number): number => {
    const dx = Math.abs((cell % columns) - goalX)
    const dz = Math.abs(Math.floor(cell / columns) - goalZ)
    return 10 * Math.max(dx, dz) + 4 * Math.min(dx, dz)
  }
  cost[start] = 0
  let open = [start]
  while (open.length > 0) {
    let best = 0
    for (let i = 1; i < open.length; i++) {
      const a = open[i] ?? 0
      const b = open[best] ?? 0
      const byCost = (cost[a] ?? 0) + estimate(a) - ((cost[b] ?? 0) + estimate(b))
      if (byCost < 0 || (byCost === 0 && a < b)) best = i
    }
    const cell = open[best] ?? 0
    open = open.filter((_, i) => i !== best)
    if (cell === goal) return trail(grid, came, from, goal)
    closed[cell] = 1
    const x = cell % columns
    const z = Math.floor(cell / columns)
    for (const [dx, dz, price] of STEPS) {
      const nx = x + dx
      const nz = z + dz
      if (nx < 0 || nz < 0 || nx >= columns || nz >= rows) continue
      const next = nz * columns + nx
      if (free[next] !== 1 || closed[next] === 1) continue
      if (Math.abs((levels[next] ?? 0) - (levels[cell] ?? 0)) > SAME_LEVEL) continue
      if (dx !== 0 && dz !== 0 && (free[z * columns + nx] !== 1 || free[nz * columns + x] !== 1))
        continue
      const total = (cost[cell] ?? 0) + price
      const known = cost[next] ?? -1
      if (known !== -1 && known <= total) continue
      if (known === -1) open.push(next)
      cost[next] = total
      came[next] = cell
    }
  }
  return null
}

/** The points of a found way, cells in one line joined. */
function trail(grid: Grid, came: Int32Array, from: Vec3, goal: number): Vec3[] {
  const cells = [goal]
  for (let cell = came[goal] ?? -1; cell !== -1; cell = came[cell] ?? -1) cells.unshift(cell)
  const points: Vec3[] = [from]
  for (let i = 1; i < cells.length; i++) {
    const before = cells[i - 1] ?? 0
    const here = cells[i] ?? 0
    const after = cells[i + 1]
    if (after !== undefined && after - here === here - before) continue
    points.push(centreOf(grid, here))
  }
  return points
}
