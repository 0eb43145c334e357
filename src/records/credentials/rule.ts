import type { Interface } from '../../engine/attempt/attempt.ts'
import type { Text } from '../../scenario/text.ts'
import { readBoundedJson } from '../bounded-json.ts'
import { isRecord } from '../check-parts.ts'
import { isLocalText } from '../portfolio/field-checks.ts'
import { isText, isWhole, type Shape, shapeFaults } from '../shape.ts'

/** The ways in which a person plays; a script shows nothing of anybody. */
export type PlayedInterface = Exclude<Interface, 'script'>

export const PLAYED_INTERFACES: readonly PlayedInterface[] = [
  'vr',
  'ar',
  'desktop',
  'touch',
  'text',
]

/**
 * What a centre asks for before an assessor may sign that a competency was shown in simulation. It
 * asks more of assessments that passed, never less: only those are counted at all.
 */
export interface MasteryRule {
  /** Assessments that passed and showed the competency. */
  readonly passes: number
  /** Each of them on another variant of the job. */
  readonly differentVariants: boolean
  /** Every critical criterion of the competency was put to the test, and met, in one of them. */
  readonly everyCritical: boolean
  /** No hint was asked for and no instructor advised. */
  readonly withoutHelp: boolean
  /** So many of them had their end signed in a supervised session. */
  readonly supervised: number
  /** None is older than this. */
  readonly withinMonths: number
  /** Only those played in one of these ways; none named means any. */
  readonly interfaces: readonly PlayedInterface[]
  /** How long what is signed holds. */
  readonly validMonths: number
}

export const USUAL_RULE: MasteryRule = {
  passes: 2,
  differentVariants: true,
  everyCritical: true,
  withoutHelp: true,
  supervised: 0,
  withinMonths: 12,
  interfaces: [],
  validMonths: 12,
}

export const RULE_BOUNDS = { passes: 10, months: 60 } as const

/** The rules of a centre: one for everything, and others for single competencies. */
export interface MasteryRules {
  readonly format: 'millwright-mastery/1'
  readonly usual: MasteryRule
  readonly competencies: readonly CompetencyRule[]
}

export interface CompetencyRule {
  /** The IRI of the competency, else job and id: `loto-conveyor/isolate_energy`. */
  readonly key: string
  readonly title: Text
  readonly rule: MasteryRule
}

export const USUAL_RULES: MasteryRules = {
  format: 'millwright-mastery/1',
  usual: USUAL_RULE,
  competencies: [],
}

export const ruleFor = ({ usual, competencies }: MasteryRules, key: string): MasteryRule =>
  competencies.find((each) => each.key === key)?.rule ?? usual

const isFlag = (value: unknown): boolean => typeof value === 'boolean'

const wholeTo =
  (least: number, most: number) =>
  (value: unknown): boolean =>
    isWhole(value) && value >= least && value <= most

const MONTHS = [wholeTo(1, RULE_BOUNDS.months), `from 1 to ${RULE_BOUNDS.months}`] as const

const RULE: Shape = {
  passes: [wholeTo(1, RULE_BOUNDS.passes), `from 1 to ${RULE_BOUNDS.passes}`],
  differentVariants: [isFlag, 'true or false'],
  everyCritical: [isFlag, 'true or false'],
  withoutHelp: [isFlag, 'true or false'],
  supervised: [wholeTo(0, RULE_BOUNDS.passes), `from 0 to ${RULE_BOUNDS.passes}`],
  withinMonths: MONTHS,
  interfaces: [
    (value) =>
      Array.isArray(value) && value.every((each) => PLAYED_INTERFACES.some((way) => way === each)),
    `a list of ${PLAYED_INTERFACES.join(', ')}`,
  ],
  validMonths: MONTHS,
}

/** Every fault of a rule from anybody, with its place. */
export function ruleFaults(value: unknown, path: string): readonly string[] {
  if (!isRecord(value)) return [`${path} must be an object.`]
  const faults = shapeFaults(value, RULE, path)
  return faults.length === 0 && Number(value.supervised) > Number(value.passes)
    ? [`${path}/supervised must be at most passes.`]
    : faults
}

const MOST_RULES = 500

export type RulesRead =
  | { readonly rules: MasteryRules; readonly faults: readonly [] }
  | { readonly rules: null; readonly faults: readonly string[] }

/** The rules in a file from anybody, or every fault in it with its place. */
export function readRules(text: string): RulesRead {
  const { value, faults } = readBoundedJson(text)
  if (!isRecord(value)) return { rules: null, faults: faults.length > 0 ? faults : ['No rules.'] }
  const { format, usual, competencies, ...others } = value
  const found = [
    ...(format === 'millwright-mastery/1' ? [] : ['/format must be "millwright-mastery/1".']),
    ...Object.keys(others).map((key) => `/${key} is not known.`),
    ...ruleFaults(usual, '/usual'),
    ...(Array.isArray(competencies) && competencies.length <= MOST_RULES
      ? competencies.flatMap((each: unknown, i) => competencyFaults(each, `/competencies/${i}`))
      : [`/competencies must be a list of at most ${MOST_RULES}.`]),
  ]
  // The shape has been checked key by key; the type only says what was found.
  return found.length > 0
    ? { rules: null, faults: found }
    : { rules: value as unknown as MasteryRules, faults: [] }
}

function competencyFaults(value: unknown, path: string): readonly string[] {
  if (!isRecord(value)) return [`${path} must be an object.`]
  const { rule, ...rest } = value
  const shape: Shape = { key: [isText, 'a text'], title: [isLocalText, 'a text in languages'] }
  return [...shapeFaults(rest, shape, path), ...ruleFaults(rule, `${path}/rule`)]
}
