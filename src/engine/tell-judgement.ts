import { isDoubtful, type Judgement } from './hazard.ts'
import { emit, type Run, touch } from './run.ts'
import type { Person } from './world.ts'

interface Telling {
  readonly person: Person
  readonly item: string
  readonly part: string
  readonly judgement: Judgement
  /** The worst already in the log for this one contact, stay or dose: it is told once. */
  readonly worst: { harm: number; potential: number }
}

/** Writes harm, or the near miss that could have been harm, where it is worse than what was told. */
export function tellJudgement(run: Run, { person, item, part, judgement, worst }: Telling): void {
  const { actual, potential, model, inputs, outputs } = judgement
  const doubtful = isDoubtful(judgement)
  const fields = { who: person.id, item, part, actual, potential, model, inputs, outputs }
  if (actual > worst.harm) {
    worst.harm = actual
    worst.potential = Math.max(worst.potential, potential)
    emit(run, 'harm', fields, [`person:${person.id}`])
    person.hurt = true
    person.surelyHurt ||= !doubtful
    touch(run, `person:${person.id}`)
  } else if (potential > worst.potential) {
    worst.potential = potential
    emit(run, 'near-miss', fields, [`person:${person.id}`])
  } else return
  if (doubtful && !person.doubts.includes(model)) person.doubts = [...person.doubts, model]
}
