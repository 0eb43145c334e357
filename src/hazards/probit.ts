import { log, normalCdf } from '../core/maths.ts'

/** The two constants of a probit line: Y = a + b ln(dose). */
export interface ProbitLine {
  readonly a: number
  readonly b: number
}

/** The probit of a dose and the share of people harmed, P = normalCdf(Y - 5). */
export function harmedByDose({ a, b }: ProbitLine, dose: number) {
  if (dose === 0) {
    const warnings = ['probit has no value: there is no dose, and nobody is harmed.']
    return { outputs: { probit: undefined, P: 0 }, warnings }
  }
  const probit = a + b * log(dose)
  return { outputs: { probit, P: normalCdf(probit - 5) } }
}
