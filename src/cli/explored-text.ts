import type { Exploration, NotCovered } from '../assessment/explore/exploration.ts'
import type { RunEvent } from '../engine/event.ts'
import {
  type LocatedFault,
  type Place,
  placeText,
  remarkOf,
  sentenceOf,
  shortly,
} from './explored-faults.ts'

export interface Telling {
  readonly found: Exploration
  readonly faults: readonly LocatedFault[]
  readonly placeOf: (id: string) => Place | null
  /** What a refusal said, in words. */
  readonly refusalOf: (event: RunEvent) => string
  /** The script that shows a fault, by its number; null where none was asked for. */
  readonly scriptOf: ((fault: number) => string) | null
}

/** What was found, in plain words, for somebody who teaches with a scenario or writes it. */
export function exploredText({ found, faults, placeOf, refusalOf, scriptOf }: Telling): string {
  const { scenario, version, budget, variants, steps, criteria, remarks, tried, notCovered } = found
  const passed = variants.filter((variant) => variant.passed)
  const whole = passed.filter(({ outcome }) => outcome === 'passed').length
  const all = steps.reached.length + steps.notReached.length
  const judged = criteria.met.length + criteria.notMet.length
  return [
    `${scenario} ${version}`,
    budget.used < budget.states
      ? `Budget: ${budget.used} of ${budget.states} states.`
      : `Budget: all ${budget.states} states. --budget N looks further.`,
    '',
    'What can be done:',
    `  In ${passed.length} of ${variants.length} variants a way to pass was found: ${whole} by doing the job, ${passed.length - whole} by a right stop.`,
    ...variants.map(({ parameters, from, outcome, actions, passed: good }) => {
      const how = good
        ? `${outcome}, ${actions.length} actions${from === 'script' ? ' of a script beside it' : ', found by search'}`
        : 'no way found'
      return `    ${drawText(parameters) || 'as it is'}: ${how}`
    }),
    `  ${steps.reached.length} of ${all} steps were done, ${criteria.met.length} of ${judged} criteria met.`,
    `  ${tried.changes} changes of a passing script and ${tried.deviations} detours from one were tried for mistakes that pass.`,
    '',
    ...(faults.length === 0
      ? [noFaults(variants.length - passed.length)]
      : [
          `Faults: ${faults.length}`,
          ...faults.flatMap((fault, i) => faultLines(fault, i, { refusalOf, scriptOf })),
          ...(scriptOf ? [] : ['  --out DIR writes a script for each, to play and to watch.']),
        ]),
    ...(remarks.length === 0 ? [] : ['', 'Worth a look, though it need not be a fault:']),
    ...remarks.map((remark) => {
      const at = placeOf(remark.about)
      return `  ${at ? `${placeText(at)} ` : ''}${remarkOf(remark)}`
    }),
    ...(notCovered.length === 0 ? [] : ['', 'Not covered, so nothing is said about it:']),
    ...notCovered.flatMap((each) => notCoveredLines(each, placeOf)),
  ].join('\n')
}

/** Where nobody has found a way through, nothing can be said for the scenario either. */
const noFaults = (without: number): string =>
  without === 0
    ? 'No faults found.'
    : `No fault is shown. But no way to pass was found in ${without === 1 ? '1 variant' : `${without} variants`}: look there first.`

const drawText = (parameters: Readonly<Record<string, unknown>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')

const KINDS: Readonly<Record<LocatedFault['kind'], string>> = {
  'unreachable-step': 'Unreachable step',
  loophole: 'Loophole',
  'dead-end': 'Dead end',
}

function faultLines(
  fault: LocatedFault,
  i: number,
  { refusalOf, scriptOf }: Pick<Telling, 'refusalOf' | 'scriptOf'>,
): string[] {
  const { kind, at, outOfWay = [], refused = [], parameters, actions } = fault
  const draw = drawText(parameters)
  return [
    `  ${i + 1}. ${KINDS[kind]}${at ? ` at ${placeText(at)}` : ''}`,
    `     ${sentenceOf(fault)}`,
    ...(outOfWay.length > 0
      ? [`     Nobody can walk up to ${outOfWay.join(', ')}: something stands in the way.`]
      : []),
    ...refused.map(
      (event) => `     Tried there, and refused: ${triedText(event)}: ${refusalOf(event)}`,
    ),
    ...(draw === '' ? [] : [`     In the variant: ${draw}.`]),
    `     The last actions: ${actions.slice(-LAST).map(shortly).join('; ') || 'none'}.`,
    ...(scriptOf
      ? [`     To see it: millwright play SCENARIO --actions ${scriptOf(i)} --out DIR`]
      : []),
  ]
}

/** The deed that was refused, by what an event carries of it. */
const triedText = (event: RunEvent): string =>
  [event.do, event.item ?? event.phrase ?? event.to ?? '', event.control, event.on, event.in]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')

/** How many of the last actions are told; the script and the JSON hold all of them. */
const LAST = 6

/** How many detours are named; the JSON has all of them. */
const MOST_DEEDS = 3

/** Nobody reads a number of more digits, and it may be cut off. */
const COUNTLESS = 1e12

const WHAT: Readonly<Record<NotCovered['what'], readonly [one: string, many: string]>> = {
  variants: ['variant was not looked at', 'variants were not looked at'],
  ways: [
    'variant without a way to pass found, nor shown to have none',
    'variants without a way to pass found, nor shown to have none',
  ],
  steps: [
    'step was not done, nor shown to be out of reach',
    'steps were not done, nor shown to be out of reach',
  ],
  criteria: ['criterion was never met', 'criteria were never met'],
  rules: [
    'rule was broken by nobody, though not tried in every variant',
    'rules were broken by nobody, though not tried in every variant',
  ],
  changes: [
    'change of a passing script was not tried',
    'changes of a passing script were not tried',
  ],
  deviations: ['detour of one deed was not tried', 'detours of one deed were not tried'],
  detours: [
    'detour after which no way on was found, nor shown to be none',
    'detours after which no way on was found, nor shown to be none',
  ],
}

function notCoveredLines(
  { what, count, ids = [], after = [] }: NotCovered,
  placeOf: Telling['placeOf'],
): string[] {
  const [one, many] = WHAT[what]
  const places = ids.map((id) => {
    const at = placeOf(id)
    return at ? `${id} (line ${at.line})` : id
  })
  const deeds = [...new Set(after.map(shortly))]
  const some = deeds.slice(0, MOST_DEEDS).map((deed) => `after "${deed}"`)
  const more = deeds.length > MOST_DEEDS ? ['and others'] : []
  const listed = [...places, ...some, ...more].join(', ')
  const told = count < COUNTLESS ? count : 'Countless'
  return [`  ${told} ${count === 1 ? one : many}${listed && `: ${listed}`}.`]
}
