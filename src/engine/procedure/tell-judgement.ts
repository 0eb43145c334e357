import { isDoubtful, isKeptOff, type Judgement } from '../harm/hazard.ts'
import { emit, type Run, touch } from '../run.ts'
import type { Person } from '../world.ts'

interface Telling {
  readonly person: Person
  readonly item: string
  readonly part: string
  readonly judgement: Judgement
  /** The worst already in the log for this one contact, stay or dose: it is told once. */
  readonly worst: { harm: number; potential: number }
}

/** A judgement as an event has it: the figures as plain numbers, their units beside them. */
export function judgedFields(judgement: Judgement) {
  const { actual, potential, model, inputs, outputs, units } = judgement
  const figures = { ...inputs, ...outputs }
  const told = Object.entries(units).filter(([name]) => typeof figures[name] === 'number')
  const warnings = unsaid(judgement)
  return {
    actual,
    potential,
    model,
    inputs,
    outputs,
    units: Object.fromEntries(told),
    ...(warnings.length > 0 && { warnings }),
  }
}

/** What the models warn of, but for what the reason itself says. */
const unsaid = ({ model, outputs: { reason }, warnings }: Judgement): readonly string[] =>
  warnings.filter((warning) => !String(reason ?? '').includes(warning.replace(`${model}: `, '')))

/** Writes harm, or the near miss that could have been harm, where it is worse than what was told. */
export function tellJudgement(run: Run, { person, item, part, judgement, worst }: Telling): void {
  const { actual, potential, model } = judgement
  const doubtful = isDoubtful(judgement)
  const fields = { who: person.id, item, part, ...judgedFields(judgement) }
  if (actual > worst.harm) {
    worst.harm = actual
    worst.potential = Math.max(worst.potential, potential)
    emit(run, 'harm', fields, [person.key])
    person.hurt = true
    person.surelyHurt ||= !doubtful
    touch(run, person.key)
  } else if (potential > worst.potential) {
    worst.potential = potential
    emit(run, 'near-miss', fields, [person.key])
  } else return
  if ((doubtful || isKeptOff(judgement)) && !person.doubts.includes(model))
    person.doubts = [...person.doubts, model]
}
