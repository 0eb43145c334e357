import { type Checked, isRecord } from './check-parts.ts'
import { isText, isWhole, type Shape, shapeFaults } from './shape.ts'
import { OUTCOMES } from './shown-outcome.ts'

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value)
const isShare = (value: unknown): boolean =>
  isNumber(value) && Number(value) >= 0 && Number(value) <= 1
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isClass = (value: unknown): boolean =>
  isNumber(value) && Number(value) >= 0 && Number(value) <= 4
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.some((word) => word === value)

export const isOutcome = oneOf(...OUTCOMES)
export const isVerdict = oneOf('met', 'not-met', 'not-observed')

const RESULT: Shape = {
  outcome: [isOutcome, 'an outcome'],
  passed: [isFlag, 'true or false'],
  completed: [isFlag, 'true or false'],
  score: [isRecord, 'an object'],
  mastery: [isShare, 'between 0 and 1'],
  criteria: [Array.isArray, 'a list'],
  competencies: [Array.isArray, 'a list'],
  steps: [Array.isArray, 'a list'],
  coverage: [isRecord, 'an object'],
  harm: [isRecord, 'an object'],
  hints: [isWhole, 'a count'],
  ticks: [isWhole, 'a number of ticks'],
}

export const SCORE: Shape = {
  scaled: [isShare, 'between 0 and 1'],
  raw: [isNumber, 'a number'],
  min: [isNumber, 'a number'],
  max: [isNumber, 'a number'],
  uncapped: [isShare, 'between 0 and 1'],
}

const COVERAGE: Shape = { steps: [isWhole, 'a count'], of: [isWhole, 'a count'] }

const HARM: Shape = {
  actual: [isClass, 'a class, 0 to 4'],
  potential: [isClass, 'a class, 0 to 4'],
}

const CRITERION: Shape = {
  id: [isText, 'a text'],
  competency: [(value) => value === null || isText(value), 'a text or null'],
  critical: [isFlag, 'true or false'],
  verdict: [isVerdict, 'a verdict'],
  marks: [isNumber, 'a number'],
  of: [isNumber, 'a number'],
  events: [(list) => Array.isArray(list) && list.every(isWhole), 'a list of event numbers'],
}

export const COMPETENCY: Shape = {
  id: [isText, 'a text'],
  scaled: [isShare, 'between 0 and 1'],
  met: [isFlag, 'true or false'],
}

const STEP: Shape = {
  id: [isText, 'a text'],
  state: [oneOf('done', 'missed', 'early', 'excused'), 'a state'],
  tick: [(value) => value === null || isWhole(value), 'a tick or null'],
}

const PARTS: Readonly<Record<string, Shape>> = { score: SCORE, coverage: COVERAGE, harm: HARM }

const LISTS: Readonly<Record<string, Shape>> = {
  criteria: CRITERION,
  competencies: COMPETENCY,
  steps: STEP,
}

/** What only some results have: the models that nobody checked. */
const undecidedFaults = (part: Checked, path: string): readonly string[] =>
  part.undecided === undefined || (Array.isArray(part.undecided) && part.undecided.every(isText))
    ? []
    : [`${path}/undecided must be a list of models.`]

/** Every place at which a result has not the shape that everybody reads. */
export function resultFaults(result: Checked): readonly string[] {
  const faults = [
    ...shapeFaults(result, RESULT, '/result', 'open'),
    ...undecidedFaults(result, '/result'),
  ]
  for (const [key, shape] of Object.entries(PARTS)) {
    const part = result[key]
    if (isRecord(part)) faults.push(...shapeFaults(part, shape, `/result/${key}`, 'open'))
  }
  for (const [key, shape] of Object.entries(LISTS)) {
    const list: unknown = result[key]
    if (!Array.isArray(list)) continue
    for (const [i, entry] of list.entries()) {
      const path = `/result/${key}/${i}`
      if (isRecord(entry))
        faults.push(...shapeFaults(entry, shape, path, 'open'), ...undecidedFaults(entry, path))
      else faults.push(`${path} must be an object.`)
    }
  }
  return faults
}
