import { showUnit } from '../../../core/unit-signs.ts'
import { amount, type EventData, type RunEvent } from '../../../engine/event.ts'
import { energySeverity, nipSeverity } from '../../../hazards/severity.ts'

/** A figure with its unit, ready to be read. */
export interface Figure {
  readonly name: string
  readonly value: string
}

/** Three digits, and thousands as kJ, kV or kN: nobody reads 13568.101569880531. */
export function figure(value: number, unit: string): string {
  const sign = showUnit(unit)
  const isLarge = Math.abs(value) >= 1000 && ['J', 'V', 'N', 'Ω'].includes(sign)
  const scaled = isLarge ? value / 1000 : value
  return `${Number(scaled.toPrecision(3))} ${isLarge ? 'k' : ''}${sign}`.trimEnd()
}

/** The unit of a figure of an event, as its model gave it; nothing where the event has none. */
const unitOf = (event: RunEvent, name: string): string => {
  const units = Object.fromEntries(fieldsOf(event.units as EventData | undefined))
  return typeof units[name] === 'string' ? units[name] : ''
}

const fieldsOf = (data: EventData | undefined): readonly (readonly [string, EventData])[] =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : []

/** The words of a model's answer that have places of their own on the page. */
const SAID_APART = new Set(['reason', 'source', 'basis'])

/** What a model was given or has worked out; figures that are zero tell nothing and are left out. */
export const figuresOf = (event: RunEvent, of: 'inputs' | 'outputs'): readonly Figure[] =>
  fieldsOf(event[of] as EventData | undefined).flatMap(([name, value]): Figure[] => {
    if (SAID_APART.has(name) || value === 0 || value === '') return []
    if (typeof value === 'number') return [{ name, value: figure(value, unitOf(event, name)) }]
    return typeof value === 'string' ? [{ name, value }] : []
  })

/** The figures that stand for a whole danger, the strongest first. */
const HEADLINES = [
  'releasedJoules',
  'volts',
  'force',
  'celsius',
  'potentialJoules',
  'potentialVolts',
  'potentialForce',
]

/** Whether it is the pull that makes what could have come so bad, whatever is held besides. */
function isPull(inputs: Readonly<Record<string, EventData>>): boolean {
  const [speed, force, joules] = ['potentialSpeed', 'potentialForce', 'potentialJoules'].map(
    (name) => Number(inputs[name] ?? 0),
  )
  const pulled = nipSeverity({ speed: speed ?? 0, force: force ?? 0, energy: 0 })
  return pulled.class > 0 && pulled.class >= energySeverity(joules ?? 0).class
}

/** The one figure to put large; null where the event has none. */
export function headlineOf(event: RunEvent): Figure | null {
  const inputs = Object.fromEntries(fieldsOf(event.inputs as EventData))
  const first = HEADLINES.find((each) => amount({ ...event, ...inputs }, each) > 0)
  const name = first === 'potentialJoules' && isPull(inputs) ? 'potentialForce' : first
  return name ? { name, value: figure(Number(inputs[name]), unitOf(event, name)) } : null
}

/** A sentence that the model itself says: why, after which source, on what basis. */
export const saidBy = (event: RunEvent, field: 'reason' | 'source' | 'basis'): string => {
  const outputs = Object.fromEntries(fieldsOf(event.outputs as EventData))
  return typeof outputs[field] === 'string' ? outputs[field] : ''
}
