import type { Json } from '../core/json.ts'
import { amount, type EventData, isOwnDose, type RunEvent, word } from '../engine/event.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Activities } from './activities.ts'
import { RESULT } from './names.ts'
import { own } from './own.ts'
import type { Activity, StatementResult, Verb } from './statement.ts'
import { VERBS } from './verbs.ts'

/** What of a statement an event decides; actor, context, time and id are the attempt's. */
export interface Said {
  readonly verb: Verb
  readonly object: Activity
  readonly result?: StatementResult
}

/** What a mapper may look at beside its event. */
export interface Around {
  readonly scenario: Scenario
  readonly activities: Activities
  readonly log: readonly RunEvent[]
}

/** Gives the statement of an event, or null where this one tells nothing of the learner. */
type Mapper = (event: RunEvent, around: Around) => Said | null

export interface NotExported {
  readonly notExported: string
}

/** A value as JSON has it: what is not finite becomes null, which extensions may hold. */
function plain(data: EventData | undefined): Json {
  if (data === undefined) return null
  if (typeof data === 'number') return Number.isFinite(data) ? data : null
  if (Array.isArray(data)) return data.map((entry: EventData) => plain(entry))
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plain(value)]))
  return data as Json
}

/** Those of an event's fields that it has: a statement holds no null. */
const fieldsOf = (event: RunEvent, ...names: readonly string[]): Record<string, Json> =>
  Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const value = plain(event[name] as EventData | undefined)
      return value === null ? [] : [[name, value]]
    }),
  )

const byTrainee = (event: RunEvent): boolean => ['', 'trainee'].includes(word(event, 'by'))

const harmOf =
  (verb: Verb): Mapper =>
  (event, { activities }) => ({
    verb,
    object: activities.thing(word(event, 'item')),
    result: {
      extensions: {
        [RESULT.harm]: {
          ...fieldsOf(event, 'who', 'part', 'model', 'inputs', 'outputs', 'units', 'warnings'),
          actual: amount(event, 'actual'),
          potential: amount(event, 'potential'),
        },
      },
    },
  })

const onScenario =
  (verb: Verb): Mapper =>
  (_event, { activities }) => ({ verb, object: activities.scenario })

/** What hands do to a thing, in whatever interface. */
const HAND_VERBS: Readonly<Record<string, Verb>> = {
  take: VERBS.grabbed,
  release: VERBS.released,
  place: VERBS.placed,
  touch: VERBS.touched,
  operate: VERBS.interacted,
  use: VERBS.interacted,
}

/** The trainee's hands alone; which hand it was stays with the person. */
const deed: Mapper = (event, { activities }) => {
  const verb = own(HAND_VERBS, word(event, 'do'))
  if (!verb || !byTrainee(event)) return null
  return {
    verb,
    object: activities.thing(word(event, 'item')),
    result: {
      extensions: {
        [RESULT.deed]: fieldsOf(event, 'do', 'control', 'value', 'in', 'on', 'point', 'part'),
      },
    },
  }
}

/** Only the trainee's own: a statement's actor did what its verb says. */
const rejected: Mapper = (event, { activities }) =>
  byTrainee(event)
    ? {
        verb: VERBS.refused,
        object: activities.thing(word(event, 'item')),
        result: {
          success: false,
          extensions: {
            [RESULT.refusal]: fieldsOf(event, 'do', 'control', 'code', 'params'),
          },
        },
      }
    : null

/**
 * A rule that was broken is an unsafe act; a `once` that never came is an omission, told at the end,
 * and so is a rule of which a figure from memory would have to say whether it was broken.
 */
const criterion: Mapper = (event, { activities, scenario }) => {
  const id = word(event, 'criterion')
  const document = scenario.assessment.criteria.find((known) => known.id === id)
  const rule = document !== undefined && ('always' in document || 'never' in document)
  if (!rule || word(event, 'state') !== 'broken' || event.undecided !== undefined) return null
  return {
    verb: VERBS.unsafe,
    object: activities.criterion(id),
    result: { success: false, extensions: { [RESULT.critical]: document.critical === true } },
  }
}

/** Each share of the limit is told once, when it is passed; the log has it every minute. */
const exposure: Mapper = (event, { activities, log }) => {
  const model = word(event, 'model')
  const passed = amount(event, 'thresholds')
  const before = log.some(
    (other) =>
      other.n < event.n &&
      isOwnDose(other) &&
      other.model === model &&
      amount(other, 'thresholds') >= passed,
  )
  if (!isOwnDose(event) || passed < 1 || before) return null
  return {
    verb: VERBS.exposed,
    object: activities.exposure(model),
    result: {
      extensions: {
        [RESULT.dose]: {
          ...fieldsOf(event, 'value', 'unit', 'warnings'),
          ofLimit: event.ofLimit === true,
        },
      },
    },
  }
}

function ratingOf(event: RunEvent): Pick<StatementResult, 'extensions'> {
  const { rating } = fieldsOf(event, 'rating')
  return rating === undefined ? {} : { extensions: { [RESULT.rating]: rating } }
}

const interruption: Mapper = (event, { activities }) => {
  const object = activities.interruption(word(event, 'interruption'))
  const state = word(event, 'state')
  if (state === 'begun') return { verb: VERBS.interrupted, object }
  return { verb: VERBS.responded, object, result: { success: state === 'answered' } }
}

/** A reason is told where the scenario offers it: one's own, such as feeling unwell, stays here. */
const stopped: Mapper = (event, { activities, scenario }) => {
  const reason = word(event, 'reason')
  const offered = Object.hasOwn(scenario.reasons ?? {}, reason)
  const justified = Array.isArray(event.justified) ? event.justified.length > 0 : false
  return {
    verb: VERBS.stopped,
    object: activities.scenario,
    result: { extensions: { [RESULT.stop]: { ...(offered ? { reason } : {}), justified } } },
  }
}

const inScene = 'What moves in the scene is in the attempt; its consequences have statements.'

/** Every type of event: the statement it becomes, or why it becomes none. */
export const EVENT_STATEMENTS: Readonly<Record<string, Mapper | NotExported>> = {
  step: (event, { activities }) => ({
    verb: VERBS.carriedOut,
    object: activities.step(word(event, 'step')),
    result: { success: true },
  }),
  early: (event, { activities }) => ({
    verb: VERBS.didEarly,
    object: activities.step(word(event, 'step')),
    result: {
      success: false,
      extensions: { [RESULT.missing]: fieldsOf(event, 'missing').missing ?? [] },
    },
  }),
  done: deed,
  rejected,
  criterion,
  harm: harmOf(VERBS.harmed),
  'near-miss': harmOf(VERBS.nearMiss),
  exposure,
  answered: (event, { activities }) => ({
    verb: VERBS.answered,
    object: activities.question(word(event, 'question')),
    result: { success: event.right === true, response: word(event, 'choice') },
  }),
  reported: (event, { activities }) =>
    byTrainee(event)
      ? {
          verb: VERBS.answered,
          object: activities.reportOn(word(event, 'about')),
          result: {
            response: word(event, 'finding'),
            ...ratingOf(event),
          },
        }
      : null,
  hint: (event, { activities }) => ({
    verb: VERBS.hinted,
    object: word(event, 'step') === '' ? activities.scenario : activities.step(word(event, 'step')),
    result: { extensions: { [RESULT.hintLevel]: amount(event, 'level') } },
  }),
  interruption,
  advise: onScenario(VERBS.advised),
  paused: onScenario(VERBS.suspended),
  resumed: onScenario(VERBS.resumed),
  stopped,
  branch: { notExported: 'Which way the job went shows in the steps that follow.' },
  repeat: { notExported: 'A step that is asked for several times is told when it is done.' },
  said: { notExported: 'What was said counts through the steps and criteria that ask for it.' },
  state: { notExported: inScene },
  contact: { notExported: inScene },
  zone: { notExported: inScene },
  rest: { notExported: inScene },
  poses: { notExported: inScene },
  pose: { notExported: 'How a body moves stays with the person; statements never hold it.' },
  sound: { notExported: 'A sound is the simulation’s, not the learner’s.' },
  reading: { notExported: 'A reading counts through the step that asks for it.' },
  finished: { notExported: 'The last statements say that the job was handed in.' },
  ended: { notExported: 'The last statements say how the attempt ended.' },
}

/** The statement of any event; a type that only a kind of equipment knows stays in the attempt. */
export function statementOfEvent(event: RunEvent, around: Around): Said | null {
  const entry = Object.hasOwn(EVENT_STATEMENTS, event.type)
    ? EVENT_STATEMENTS[event.type]
    : undefined
  return typeof entry === 'function' ? entry(event, around) : null
}
