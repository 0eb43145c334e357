import { nearest } from '../core/near.ts'
import { draw, stream } from '../core/random.ts'
import { didYouMean } from '../scenario/diagnostics.ts'
import type { Value } from '../scenario/facts.ts'
import type { Scenario } from '../scenario/schema.ts'

type Parameter = NonNullable<Scenario['parameters']>[string]

/** Each parameter draws from a stream of its own, so that adding one never moves the others. */
export function drawParameters(
  scenario: Scenario,
  seed: number,
  fixed: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const values: Record<string, Value> = {}
  for (const [name, parameter] of Object.entries(scenario.parameters ?? {})) {
    values[name] = fixed[name] ?? drawOne(parameter, draw(stream(seed, `parameter:${name}`))[0])
  }
  return values
}

function drawOne(parameter: Parameter, roll: number): Value {
  if ('between' in parameter) {
    const [from, to] = parameter.between
    const raw = from + roll * (to - from)
    return parameter.step === undefined ? raw : onStep(raw, from, to, parameter.step)
  }
  const weights = parameter.choose.map((_, i) => parameter.weights?.[i] ?? 1)
  let left = roll * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [i, weight] of weights.entries()) {
    left -= weight
    if (left < 0) return parameter.choose[i] ?? ''
  }
  return parameter.choose.at(-1) ?? ''
}

/** The nearest value that whole steps from the first one come to, none beyond the last; to a billionth. */
function onStep(raw: number, from: number, to: number, step: number): number {
  const most = Math.floor((to - from) / step + 1e-9)
  return Math.round((from + Math.min(most, Math.round((raw - from) / step)) * step) * 1e9) / 1e9
}

/** What is wrong with values that somebody fixed; empty where they fit. */
export function parameterFaults(
  scenario: Scenario,
  fixed: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(fixed).flatMap(([name, value]) => {
    const parameter = scenario.parameters?.[name]
    if (!parameter) {
      const near = nearest(name, Object.keys(scenario.parameters ?? {}))
      return [`There is no parameter "${name}".${didYouMean(near)}`]
    }
    if ('choose' in parameter) {
      return parameter.choose.some((choice) => choice === value)
        ? []
        : [
            `Parameter "${name}" can be ${parameter.choose.map((v) => JSON.stringify(v)).join(', ')}, not ${JSON.stringify(value)}.`,
          ]
    }
    return rangeFaults(name, parameter, value)
  })
}

/** Within its bounds and, where it goes in steps, on one of them, as a drawn value is. */
function rangeFaults(
  name: string,
  { between: [from, to], step }: Extract<Parameter, { between: unknown }>,
  value: unknown,
): readonly string[] {
  const steps = step === undefined ? '' : ` in steps of ${step}`
  const told = `Parameter "${name}" goes from ${from} to ${to}${steps}, not ${JSON.stringify(value)}.`
  if (typeof value !== 'number' || !(value >= from && value <= to)) return [told]
  if (step === undefined) return []
  const nearestStep = onStep(value, from, to, step)
  return Math.abs(nearestStep - value) <= 1e-9 ? [] : [`${told} The nearest is ${nearestStep}.`]
}
