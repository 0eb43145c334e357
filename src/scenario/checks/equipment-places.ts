import { nearest, otherwiseIn } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts, KindFacts } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { EntityDocument, Scenario } from '../schema.ts'
import { insidePlace } from './places.ts'
import { unknownEntity } from './unknown-entity.ts'

type Path = readonly (string | number)[]

/** Where a thing is: one place, within the room, in a socket that takes it. */
export function placeFaults(
  entity: EntityDocument,
  kind: KindFacts,
  scenario: Scenario,
  facts: Facts,
  path: Path,
): Fault[] {
  const given = [entity.at, entity.in, entity.on].filter((place) => place !== undefined)
  if (given.length !== 1) {
    return [
      { path, code: 'no-place', message: 'Give it one place: "at", "in" or "on".', atKey: true },
    ]
  }
  const { size } = scenario.place
  if (entity.at && !insidePlace(entity.at, size)) {
    return [{ path: [...path, 'at'], code: 'out-of-place', message: 'This is outside the place.' }]
  }
  if (entity.stand && !insidePlace(entity.stand, size)) {
    const message = 'This is outside the place: nobody can stand there.'
    return [{ path: [...path, 'stand'], code: 'out-of-place', message }]
  }
  if (entity.at && kind.openingSize)
    return openingFaults(
      entity,
      entity.at,
      kind.openingSize(propsOf(kind, entity.with ?? {}, {})),
      size,
      path,
    )
  if (entity.on !== undefined) return unknownEntity(entity.on, scenario, [...path, 'on'])
  if (entity.in === undefined) return []
  const [holder = '', socket = ''] = entity.in.split('.')
  const missing = unknownEntity(holder, scenario, [...path, 'in'])
  if (missing.length > 0) return missing
  const holderDocument = scenario.equipment[holder]
  const holderKind = holderDocument && facts.kinds.get(holderDocument.is)
  if (!holderDocument || !holderKind) return []
  const sockets = holderKind.sockets(propsOf(holderKind, holderDocument.with ?? {}, {}))
  const found = sockets[socket]
  if (!found) {
    return [
      {
        path: [...path, 'in'],
        code: 'unknown-socket',
        message: `"${holder}" has no socket "${socket}".${otherwiseIn(socket, Object.keys(sockets))}`,
        suggestion: nearest(socket, Object.keys(sockets)),
      },
    ]
  }
  if (!found.accepts.includes('*') && !found.accepts.includes(kind.kind)) {
    return [
      {
        path: [...path, 'in'],
        code: 'does-not-fit',
        message: `"${holder}.${socket}" takes ${found.accepts.join(', ')}, not ${kind.kind}.`,
      },
    ]
  }
  return []
}

/** A hole is in the floor with all of it: what is under a wall nobody can fall into. */
function openingFaults(
  { facingDegrees = 0 }: EntityDocument,
  [x, , z]: readonly number[],
  [length, width]: readonly [number, number],
  [roomX, , roomZ]: readonly [number, number, number],
  path: Path,
): Fault[] {
  const isAcross = Math.abs(facingDegrees % 180) === 90
  const [alongX, alongZ] = isAcross ? [width, length] : [length, width]
  const isOver = (at: number | undefined, extent: number, room: number): boolean =>
    Math.abs(at ?? 0) + extent / 2 > room / 2
  if (!isOver(x, alongX, roomX) && !isOver(z, alongZ, roomZ)) return []
  const message = `This opening of ${length} by ${width} m goes over the edge of the floor.`
  return [{ path: [...path, 'at'], code: 'out-of-place', message }]
}

/** More things put into a socket at the start than it holds. */
export function crowdFaults(scenario: Scenario, facts: Facts): Fault[] {
  const counts = new Map<string, number>()
  return Object.entries(scenario.equipment).flatMap(([id, entity]): Fault[] => {
    if (entity.in === undefined || entity.only !== undefined) return []
    const count = (counts.get(entity.in) ?? 0) + 1
    counts.set(entity.in, count)
    const [holder = '', name = ''] = entity.in.split('.')
    const document = scenario.equipment[holder]
    const kind = document && facts.kinds.get(document.is)
    const socket = kind?.sockets(propsOf(kind, document?.with ?? {}, {}))[name]
    if (!socket || count <= (socket.capacity ?? 1)) return []
    const message = `"${entity.in}" holds ${socket.capacity ?? 1}, and that many are in it already.`
    return [{ path: ['equipment', id, 'in'], code: 'socket-full', message }]
  })
}
