import { nearest } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts, KindFacts, PropField, Value } from '../facts.ts'
import { propsOf } from '../props.ts'
import type { EntityDocument, Scenario } from '../schema.ts'
import { unknownKind } from './kinds.ts'

type Path = readonly (string | number)[]

/** Kinds, their properties, where things are and what they are joined to. */
export function checkEquipment(scenario: Scenario, facts: Facts): Fault[] {
  const faults: Fault[] = []
  for (const [id, entity] of Object.entries(scenario.equipment)) {
    const kind = facts.kinds.get(entity.is)
    if (!kind) {
      faults.push(unknownKind(id, entity.is, facts))
      continue
    }
    const path: Path = ['equipment', id]
    faults.push(
      ...propFaults(entity, kind, scenario, [...path, 'with']),
      ...placeFaults(entity, kind, scenario, facts, path),
      ...linkFaults(entity, kind, scenario, facts, path),
    )
    if (id === 'trainee' || id === 'variant' || Object.hasOwn(scenario.people ?? {}, id)) {
      faults.push({
        path,
        code: 'name-taken',
        message: `"${id}" already names somebody or something else.`,
        atKey: true,
      })
    }
  }
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
        message: `"${kind.kind}" has no property "${name}".`,
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
        message: `"${kind.kind}" needs "${name}": ${field.doc}`,
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
  if (entity.at && !inside(entity.at, scenario.place.size)) {
    return [{ path: [...path, 'at'], code: 'out-of-place', message: 'This is outside the place.' }]
  }
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
        message: `"${holder}" has no socket "${socket}".`,
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

const inside = (at: readonly number[], size: readonly number[]): boolean =>
  Math.abs(at[0] ?? 0) <= (size[0] ?? 0) / 2 + 0.5 &&
  Math.abs(at[2] ?? 0) <= (size[2] ?? 0) / 2 + 0.5 &&
  (at[1] ?? 0) >= -5 &&
  (at[1] ?? 0) <= (size[1] ?? 0)

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
        message: `"${id}" has no port "${port}".`,
        suggestion: nearest(port, Object.keys(ports)),
      })
    }
  })
  entity.commands?.forEach((id, i) => {
    faults.push(...unknownEntity(id, scenario, [...path, 'commands', i]))
  })
  return faults
}
