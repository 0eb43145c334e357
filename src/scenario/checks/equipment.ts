import { nearest, otherwiseIn } from '../../core/near.ts'
import { RESERVED_NAMES } from '../conditions/reserved.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts, KindFacts, PropField, Value } from '../facts.ts'
import type { EntityDocument, Scenario } from '../schema.ts'
import { circleFaults } from './equipment-circles.ts'
import { crowdFaults, placeFaults } from './equipment-places.ts'
import { unknownKind } from './kinds.ts'
import { unknownEntity } from './unknown-entity.ts'

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
