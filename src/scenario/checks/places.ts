import { boxOf } from '../../core/vec.ts'
import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

type Box = NonNullable<Scenario['zones']>[string]['box']
type Path = readonly (string | number)[]
type Point = readonly number[]

/** Half a metre of wall: what hangs on one may have its middle in it. */
const WALL = 0.5
/** How far below the floor a pit or cellar may be, metres. */
const DEEPEST = -5

/** Whether a point lies in the room, whose middle is the origin and whose floor is at height 0. */
export const insidePlace = (at: Point, size: Point): boolean =>
  Math.abs(at[0] ?? 0) <= (size[0] ?? 0) / 2 + WALL &&
  Math.abs(at[2] ?? 0) <= (size[2] ?? 0) / 2 + WALL &&
  (at[1] ?? 0) >= DEEPEST &&
  (at[1] ?? 0) <= (size[1] ?? 0)

/** People and zones must be where somebody can be; a name that two things share is told. */
export function checkPlaces(scenario: Scenario): Fault[] {
  const { size } = scenario.place
  const outside = (at: Point | undefined, path: Path): Fault[] =>
    at === undefined || insidePlace(at, size)
      ? []
      : [{ path, code: 'out-of-place', message: 'This is outside the place.' }]
  const faults = outside(scenario.start.at, ['start', 'at'])
  for (const [id, person] of Object.entries(scenario.people ?? {}))
    faults.push(...outside(person.at, ['people', id, 'at']))
  for (const [id, zone] of Object.entries(scenario.zones ?? {})) {
    const path = ['zones', id]
    faults.push(...outside(zone.stand, [...path, 'stand']))
    const [a, b] = zone.box
    const apart = (axis: number): boolean =>
      Math.min(a[axis] ?? 0, b[axis] ?? 0) > (size[axis] ?? 0) / 2 ||
      Math.max(a[axis] ?? 0, b[axis] ?? 0) < -(size[axis] ?? 0) / 2
    if (apart(0) || apart(2) || isOverOrUnder(zone.box, size)) {
      const message = 'This zone is outside the place: nobody can ever be in it.'
      faults.push({ path: [...path, 'box'], code: 'out-of-place', message })
    }
    faults.push(...boxFaults(zone.box, [...path, 'box']))
    if (Object.hasOwn(scenario.equipment, id) || Object.hasOwn(scenario.people ?? {}, id)) {
      const message = `"${id}" names something else too: going to "${id}" goes to the zone.`
      faults.push({ path, severity: 'warning', code: 'name-shared', message, atKey: true })
    }
  }
  return faults
}

/** All of it above the ceiling, or deeper than any pit. */
const isOverOrUnder = ([a, b]: Box, size: Point): boolean =>
  Math.min(a[1], b[1]) > (size[1] ?? 0) || Math.max(a[1], b[1]) < DEEPEST

const AXES = ['x', 'y', 'z'] as const

/** A zone needs floor to stand on; corners the wrong way round are a slip more often than not. */
function boxFaults([a, b]: Box, path: Path): Fault[] {
  const flat = ([0, 2] as const).filter((axis) => a[axis] === b[axis])
  if (flat.length > 0) {
    const message = `Both corners have the same ${flat.map((axis) => AXES[axis]).join(' and ')}: nobody can ever be in this zone. Give two opposite corners of a box.`
    return [{ path, code: 'empty-zone', message }]
  }
  const swapped = ([0, 1, 2] as const).filter((axis) => a[axis] > b[axis])
  if (swapped.length === 0) return []
  const { min, max } = boxOf(a, b)
  const message = `The first corner has the larger ${swapped.map((axis) => AXES[axis]).join(' and ')}. If no sign is wrong, write [[${min.join(', ')}], [${max.join(', ')}]].`
  return [{ path, severity: 'warning', code: 'corners-swapped', message }]
}
