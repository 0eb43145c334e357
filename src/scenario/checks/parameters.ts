import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

/** Whether each parameter can be drawn, and whether drawing it changes anything. */
export const checkParameters = (scenario: Scenario): Fault[] => [
  ...drawingFaults(scenario),
  ...unusedFaults(scenario),
]

/** A parameter that no property takes and no condition reads makes variants that are all the same. */
function unusedFaults({ parameters = {}, ...rest }: Scenario): Fault[] {
  const names = Object.keys(parameters)
  if (names.length === 0) return []
  const texts = textsIn(rest)
  const isUsed = (name: string): boolean =>
    texts.some((text) => text === `=${name}` || new RegExp(`\\bvariant\\.${name}\\b`).test(text))
  return names
    .filter((name) => !isUsed(name))
    .map((name) => ({
      path: ['parameters', name],
      severity: 'warning',
      code: 'unused-parameter',
      message: `Nothing takes "${name}": its variants are all the same. Write "=${name}" for a property, or read variant.${name} in a condition.`,
      atKey: true,
    }))
}

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** One type of value, a weight for each, bounds in order. */
function drawingFaults(scenario: Scenario): Fault[] {
  return Object.entries(scenario.parameters ?? {}).flatMap(([name, parameter]): Fault[] => {
    const path = ['parameters', name]
    if ('between' in parameter) {
      const [from, to] = parameter.between
      if (from < to && parameter.step !== undefined && parameter.step > to - from) {
        const message = `A step of ${parameter.step} is longer than the way from ${from} to ${to}: nothing but ${from} can be drawn.`
        return [{ path: [...path, 'step'], severity: 'warning', code: 'one-value', message }]
      }
      if (from <= to) return []
      const message = `This goes from ${from} down to ${to}. Write the smaller number first.`
      return [{ path: [...path, 'between'], code: 'out-of-range', message }]
    }
    const { choose, weights } = parameter
    const faults: Fault[] = []
    choose.forEach((value, i) => {
      if (typeof value === typeof choose[0]) return
      const message = 'The values to choose from must all be of one type.'
      faults.push({ path: [...path, 'choose', i], code: 'wrong-type', message })
    })
    if (weights && weights.length !== choose.length) {
      const message = `There are ${weights.length} weights for ${choose.length} values.`
      faults.push({ path: [...path, 'weights'], code: 'out-of-range', message })
    } else if (weights?.every((weight) => weight === 0)) {
      const message = 'One weight at least must be more than 0.'
      faults.push({ path: [...path, 'weights'], code: 'out-of-range', message })
    }
    return faults
  })
}
