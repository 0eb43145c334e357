import { nearest } from '../../core/near.ts'
import type { Fault } from '../diagnostics.ts'
import type { Facts } from '../facts.ts'
import type { Scenario } from '../schema.ts'
import { unknownEntity } from './unknown-entity.ts'

type Path = readonly (string | number)[]

/** Fewer names than this are told where none is near. */
const MOST_NAMED = 8

export function unknown(what: string, name: string, known: readonly string[], path: Path): Fault[] {
  if (known.includes(name)) return []
  const suggestion = nearest(name, known)
  const few = suggestion === null && known.length > 0 && known.length <= MOST_NAMED
  const others = few ? ` It can be ${known.map((each) => `"${each}"`).join(', ')}.` : ''
  const called = what === 'limits' ? 'set of limits' : what
  const message = `There is no ${called} "${name}".${others}`
  return [{ path, code: `unknown-${what}`, message, suggestion }]
}

/** Names that point at other parts of the document or of the catalogue. */
export function checkReferences(scenario: Scenario, facts: Facts): Fault[] {
  const faults: Fault[] = []
  const steps = scenario.procedure.map((step) => step.id)
  const competencies = Object.keys(scenario.competencies ?? {})
  const people = Object.keys(scenario.people ?? {})
  const phrases = Object.keys(scenario.phrases ?? {})
  const questions = Object.keys(scenario.questions ?? {})
  const criteria = scenario.assessment.criteria.map((criterion) => criterion.id)

  if (scenario.limits !== undefined)
    faults.push(...unknown('limits', scenario.limits, facts.limits, ['limits']))
  faults.push(...unknown('kit', scenario.place.kit, facts.kits, ['place', 'kit']))
  scenario.start.carrying?.forEach((id, i) => {
    faults.push(...unknownEntity(id, scenario, ['start', 'carrying', i]))
  })

  scenario.assessment.criteria.forEach((criterion, i) => {
    const path: Path = ['assessment', 'criteria', i]
    if (criterion.competency !== undefined) {
      faults.push(
        ...unknown('competency', criterion.competency, competencies, [...path, 'competency']),
      )
    }
    if ('all' in criterion) {
      criterion.all.forEach((step, j) => {
        faults.push(...unknown('step', step, steps, [...path, 'all', j]))
      })
    }
    for (const edge of ['from', 'until'] as const) {
      if (edge in criterion) {
        const step = (criterion as { from?: string; until?: string })[edge]
        if (step !== undefined) faults.push(...unknown('step', step, steps, [...path, edge]))
      }
    }
    if ('exposure' in criterion) {
      const known = [...facts.exposures.keys()]
      faults.push(...unknown('exposure', criterion.exposure, known, [...path, 'exposure']))
    }
    if ('answered' in criterion) {
      faults.push(...unknown('question', criterion.answered, questions, [...path, 'answered']))
    }
  })
  if (scenario.assessment.criteria.every(({ weight }) => weight === 0)) {
    const message = 'No criterion has any weight: nobody could earn a mark.'
    faults.push({ path: ['assessment', 'criteria'], code: 'out-of-range', message })
  }
  scenario.assessment.stops?.forEach((stop, i) => {
    stop.needs.forEach((id, j) => {
      faults.push(...unknown('criterion', id, criteria, ['assessment', 'stops', i, 'needs', j]))
    })
    stop.reasons?.forEach((id, j) => {
      faults.push(
        ...unknown('reason', id, Object.keys(scenario.reasons ?? {}), [
          'assessment',
          'stops',
          i,
          'reasons',
          j,
        ]),
      )
    })
  })
  for (const [id, phrase] of Object.entries(scenario.phrases ?? {})) {
    phrase.to?.forEach((who, i) => {
      faults.push(...unknown('person', who, people, ['phrases', id, 'to', i]))
    })
  }
  for (const [id, question] of Object.entries(scenario.questions ?? {})) {
    const choices = Object.keys(question.choices)
    if (choices.length < 2) {
      const message = 'A question needs two choices at least.'
      faults.push({ path: ['questions', id, 'choices'], code: 'out-of-range', message })
    }
    for (const right of [question.right].flat()) {
      faults.push(...unknown('choice', right, choices, ['questions', id, 'right']))
    }
    if (question.competency !== undefined) {
      const path: Path = ['questions', id, 'competency']
      faults.push(...unknown('competency', question.competency, competencies, path))
    }
  }
  scenario.interruptions?.forEach((interruption, i) => {
    interruption.during.forEach((step, j) => {
      faults.push(...unknown('step', step, steps, ['interruptions', i, 'during', j]))
    })
    if (interruption.by !== undefined) {
      faults.push(...unknown('person', interruption.by, people, ['interruptions', i, 'by']))
    }
  })
  scenario.rules?.forEach((rule, i) => {
    rule.then.forEach((effect, j) => {
      const path: Path = ['rules', i, 'then', j]
      if ('say' in effect) faults.push(...unknown('phrase', effect.say, phrases, [...path, 'say']))
      if ('say' in effect && effect.by !== undefined)
        faults.push(...unknown('person', effect.by, people, [...path, 'by']))
      if ('sound' in effect)
        faults.push(...unknown('sound', effect.sound, facts.sounds, [...path, 'sound']))
    })
  })
  return faults
}
