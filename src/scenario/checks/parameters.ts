import type { Fault } from '../diagnostics.ts'
import type { Scenario } from '../schema.ts'

/** Whether each parameter can be drawn: one type of value, a weight for each, bounds in order. */
export function checkParameters(scenario: Scenario): Fault[] {
  return Object.entries(scenario.parameters ?? {}).flatMap(([name, parameter]): Fault[] => {
    const path = ['parameters', name]
    if ('between' in parameter) {
      const [from, to] = parameter.between
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
