import { nearest, otherwiseIn } from '../../core/near.ts'
import { RESERVED_NAMES } from '../conditions/reserved.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts, KindFacts, PropField, Value } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { EntityDocument, Scenario } from '../schema.ts'
import { circlesIn } from './circles.ts'
import { unknownKind } from './kinds.ts'
import { insidePlace } from './places.ts'

type Path = readonly (string | number)[]

/** Kinds, their properties, where things are and what they are joined to. */
export function checkEquipment(scenario: Scenario, facts: Facts): Fault[] {
  const faults: Fault[] = []
  for (const [id, entity] of Object.entries(scenario.equipment)) {
    const kind = facts.kinds.get(entity.is)
    const path: Path = ['equipment', id]
    faults.push(...nameFaults(id, Object.hasOwn(scenario.people ?? {}, id), path))
    if (!kind) {
      faults.push(unknownKind(id, entity.is, facts))
      continue
    }
    faults.push(
      ...propFaults(entity, kind, scenario, [...path, 'with']),
      ...placeFaults(entity, kind, scenario, facts, path),
      ...linkFaults(entity, kind, scenario, facts, path),
    )
  }
  faults.push(...circleFaults(scenario), ...crowdFaults(scenario, facts))
  return faults
}

function propFaults(
  entity: EntityDocument,
  kind: KindFacts,
  scenario: Scenario,
  path: Path,
): Fault[] {
  const faults: Fault[] = []
  const written = entity.with ?? {}
  for (const [name, value] of Object.entries(written)) {
    const field = kind.props[name]
    if (!field) {
      faults.push({
        path: [...path, name],
        code: 'unknown-property',
        message: `"${kind.kind}" has no property "${name}".${otherwiseIn(name, Object.keys(kind.props))}`,
        suggestion: nearest(name, Object.keys(kind.props)),
        atKey: true,
      })
      continue
    }
    if (typeof value === 'string' && value.startsWith('=')) {
      faults.push(...parameterFaults(value.slice(1), field, scenario, [...path, name]))
    } else {
      const wrong = wrongFor(field, value, scenario)
      if (wrong) faults.push({ ...wrong, path: [...path, name] })
    }
  }
  for (const [name, field] of Object.entries(kind.props)) {
    if (field.default === undefined && written[name] === undefined) {
      faults.push({
        path: [...path, name],
        code: 'missing',
        // The app comes without the sentences for authors.
        message: `"${kind.kind}" needs "${name}"${field.doc ? `: ${field.doc}` : '.'}`,
      })
    }
  }
  return faults
}

function parameterFaults(name: string, field: PropField, scenario: Scenario, path: Path): Fault[] {
  const parameters = scenario.parameters ?? {}
  const parameter = parameters[name]
  if (!parameter) {
    return [
      {
        path,
        code: 'unknown-parameter',
        message: `There is no parameter "${name}".`,
        suggestion: nearest(name, Object.keys(parameters)),
      },
    ]
  }
  const values = 'choose' in parameter ? parameter.choose : parameter.between
  for (const value of values) {
    const wrong = wrongFor(field, value, scenario)
    if (wrong) return [{ ...wrong, path, message: `Parameter "${name}": ${wrong.message}` }]
  }
  return []
}

/** What is wrong with a value for a field; null where it fits. */
function wrongFor(
  field: PropField,
  value: Value | readonly string[],
  scenario: Scenario,
): Omit<Fault, 'path'> | null {
  if (typeof value === 'object') {
    if (!field.list) return { code: 'wrong-type', message: 'This takes one value, not a list.' }
    for (const item of value) {
      const wrong = wrongFor({ ...field, list: false }, item, scenario)
      if (wrong) return wrong
    }
    return null
  }
  if (field.list) return { code: 'wrong-type', message: 'This takes a list.' }
  if (field.type === 'number') {
    if (typeof value !== 'number')
      return {
        code: 'wrong-type',
        message: `This takes a number${field.unit ? ` in ${field.unit}` : ''}.`,
      }
    const { min, max } = field
    if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
      return {
        code: 'out-of-range',
        message: `${value} is outside ${min ?? '…'} to ${max ?? '…'}${field.unit ? ` ${field.unit}` : ''}.`,
      }
    }
    return null
  }
  if (field.type === 'boolean') {
    return typeof value === 'boolean'
      ? null
      : { code: 'wrong-type', message: 'This takes true or false.' }
  }
  if (typeof value !== 'string')
    return { code: 'wrong-type', message: 'This takes a text in quotes.' }
  const allowed =
    field.values ??
    (field.names === 'person'
      ? ['', 'trainee', ...Object.keys(scenario.people ?? {})]
      : field.names === 'equipment'
        ? ['', ...Object.keys(scenario.equipment)]
        : field.names === 'zone'
          ? ['', ...Object.keys(scenario.zones ?? {})]
          : null)
  if (allowed && !allowed.includes(value)) {
    return {
      code: 'unknown-value',
      message: `"${value}" is not a value this can have.`,
      suggestion: nearest(value, allowed),
    }
  }
  return null
}

function placeFaults(
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

export function unknownEntity(id: string, scenario: Scenario, path: Path): Fault[] {
  if (Object.hasOwn(scenario.equipment, id)) return []
  return [
    {
      path,
      code: 'unknown-equipment',
      message: `There is no equipment "${id}".`,
      suggestion: nearest(id, Object.keys(scenario.equipment)),
    },
  ]
}

function linkFaults(
  entity: EntityDocument,
  kind: KindFacts,
  scenario: Scenario,
  facts: Facts,
  path: Path,
): Fault[] {
  const faults: Fault[] = []
  if ((entity.feeds?.length ?? 0) > 0 && !kind.source) {
    faults.push({
      path: [...path, 'feeds'],
      code: 'feeds-nothing',
      message: `"${kind.kind}" gives no energy on.`,
    })
  }
  entity.feeds?.forEach((target, i) => {
    const here: Path = [...path, 'feeds', i]
    const [id = '', port] = target.split('.')
    const missing = unknownEntity(id, scenario, here)
    const document = scenario.equipment[id]
    const ports = document && facts.kinds.get(document.is)?.ports
    if (missing.length > 0) faults.push(...missing)
    else if (ports && port === undefined && Object.keys(ports).length !== 1) {
      faults.push({
        path: here,
        code: 'unknown-port',
        message: `Say which port of "${id}": ${Object.keys(ports).join(', ') || 'it has none'}.`,
      })
    } else if (ports && port !== undefined && !Object.hasOwn(ports, port)) {
      faults.push({
        path: here,
        code: 'unknown-port',
        message: `"${id}" has no port "${port}".${otherwiseIn(port, Object.keys(ports))}`,
        suggestion: nearest(port, Object.keys(ports)),
      })
    } else if (ports)
      faults.push(...energyFaults(kind, id, port ?? Object.keys(ports)[0], ports, here))
  })
  entity.commands?.forEach((id, i) => {
    const here: Path = [...path, 'commands', i]
    const missing = unknownEntity(id, scenario, here)
    const commanded = facts.kinds.get(scenario.equipment[id]?.is ?? '')
    faults.push(...missing)
    if (missing.length === 0 && commanded && !commanded.commanded) {
      const message = `"${commanded.kind}" takes no commands.`
      faults.push({ path: here, severity: 'warning', code: 'commands-nothing', message })
    }
  })
  return faults
}

/** Air does not drive a motor: what a thing gives on must be what the port takes. */
function energyFaults(
  kind: KindFacts,
  id: string,
  port: string | undefined,
  ports: KindFacts['ports'],
  path: Path,
): Fault[] {
  const taken = [ports[port ?? '']?.energy ?? []].flat()
  // What a switch or valve gives on is what it takes in; a kind without ports does not say.
  const own = Object.values(kind.ports).flatMap(({ energy }) => energy)
  const given = kind.makes ?? (own.every((energy) => energy === own[0]) ? own[0] : undefined)
  if (given === undefined || taken.length === 0 || taken.includes(given)) return []
  const message = `"${kind.kind}" gives ${given} energy; "${id}.${port}" takes ${taken.join(' or ')}.`
  return [{ path, code: 'wrong-energy', message }]
}

function nameFaults(id: string, isPerson: boolean, path: Path): Fault[] {
  if (RESERVED_NAMES.has(id)) return [reservedName(id, path)]
  if (!isPerson) return []
  const message = `"${id}" already names a person.`
  return [{ path, code: 'name-taken', message, atKey: true }]
}

export const reservedName = (id: string, path: Path): Fault => ({
  path,
  code: 'reserved-name',
  message: `"${id}" is a word of the conditions’ own. Choose another name.`,
  atKey: true,
})

/** What feeds or holds itself, by however many others: each circle once, at the first thing on it. */
function circleFaults(scenario: Scenario): Fault[] {
  const holderOf = ({ in: socket, on }: EntityDocument): string[] =>
    [socket?.split('.')[0], on].filter((id) => id !== undefined)
  const fedBy = ({ feeds }: EntityDocument): string[] =>
    (feeds ?? []).map((target) => target.split('.')[0] ?? '')
  const told = (
    next: (entity: EntityDocument) => readonly string[],
    key: 'in' | 'on' | 'feeds',
    says: string,
  ): Fault[] =>
    circlesIn(scenario.equipment, next).map(([first = '', ...others]) => ({
      path: [
        'equipment',
        first,
        ...(key === 'in' && !scenario.equipment[first]?.in ? ['on'] : [key]),
      ],
      code: 'circle',
      message: `${says}: ${[first, ...others, first].join(' → ')}.`,
    }))
  return [
    ...told(holderOf, 'in', 'These things lie in or on each other'),
    ...told(fedBy, 'feeds', 'These things feed each other'),
  ]
}

/** More things put into a socket at the start than it holds. */
function crowdFaults(scenario: Scenario, facts: Facts): Fault[] {
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
