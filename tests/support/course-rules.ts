import { isDeepStrictEqual } from 'node:util'
import { checkStatement } from '../../src/records/check-statement.ts'

/** What a platform knows of one launch while it takes statements. */
export interface CourseLaunch {
  readonly actor: object
  readonly registration: string
  readonly activityId: string
  readonly launchMode: 'Normal' | 'Browse' | 'Review'
  readonly masteryScore?: number | undefined
  readonly sessionId: string
  readonly contextTemplate: {
    readonly contextActivities: Readonly<Record<string, readonly object[]>>
    readonly extensions: Readonly<Record<string, unknown>>
  }
}

interface Told {
  readonly id: string
  readonly actor: unknown
  readonly verb: { readonly id: string }
  readonly object: { readonly id: string }
  readonly timestamp?: string
  readonly result?: {
    readonly completion?: boolean
    readonly success?: boolean
    readonly duration?: string
    readonly score?: { readonly scaled?: number }
  }
  readonly context?: {
    readonly registration?: string
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>
    readonly extensions?: Readonly<Record<string, unknown>>
  }
}

const ADL = 'http://adlnet.gov/expapi/verbs/'
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated']

/**
 * The first rule of cmi5 (Quartz edition) that a statement breaks, by section, given all that was
 * taken before in this registration; null where it keeps to all of them.
 */
export function brokenRule(
  statement: unknown,
  launch: CourseLaunch,
  before: readonly unknown[],
): string | null {
  const [fault] = checkStatement(statement)
  if (fault) return `xAPI 1.0.3: ${fault}`
  const told = statement as Told
  const earlier = before as readonly Told[]
  return (
    contextRule(told, launch) ??
    (categories(told).includes(`${CATEGORY}cmi5`)
      ? definedRule(told, launch, earlier)
      : allowedRule(told)) ??
    orderRule(told, launch, earlier)
  )
}

const categories = ({ context }: Told): readonly string[] =>
  (context?.contextActivities?.category ?? []).map(({ id }) => id)

const sessionOf = ({ context }: Told): unknown =>
  context?.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/sessionid']

function contextRule({ actor, context, timestamp }: Told, launch: CourseLaunch): string | null {
  if (!isDeepStrictEqual(actor, launch.actor)) return '9.2: the actor is another one'
  if (context?.registration !== launch.registration) return '9.6.1: the registration is another one'
  const { contextActivities, extensions } = launch.contextTemplate
  for (const [kind, activities] of Object.entries(contextActivities))
    for (const activity of activities)
      if (!context.contextActivities?.[kind]?.some((own) => isDeepStrictEqual(own, activity)))
        return `10.2.1: ${kind} of the template is missing`
  for (const [key, value] of Object.entries(extensions))
    if (!isDeepStrictEqual(context.extensions?.[key], value))
      return `10.2.1: the extension ${key} of the template is missing or changed`
  return timestamp?.endsWith('Z') ? null : '9.7: the timestamp is not in UTC'
}

const nameOf = ({ verb }: Told): string =>
  verb.id.startsWith(ADL) ? verb.id.slice(ADL.length) : ''

function definedRule(told: Told, launch: CourseLaunch, earlier: readonly Told[]): string | null {
  const name = nameOf(told)
  const { result } = told
  if (!DEFINED.includes(name)) return `9.3: ${told.verb.id} is not defined by cmi5`
  if (told.object.id !== launch.activityId) return '9.4: the object is another activity'
  const moves = ['completed', 'passed', 'failed'].includes(name)
  if (categories(told).includes(`${CATEGORY}moveon`) !== moves) return '9.6.2.2: category moveon'
  if ((result?.duration !== undefined) !== (name !== 'initialized')) return '9.5.4: duration'
  if (result?.completion !== (name === 'completed' ? true : undefined)) return '9.5.3: completion'
  const success = name === 'passed' ? true : name === 'failed' ? false : undefined
  if (result?.success !== success) return '9.5.2: success'
  if (moves && launch.launchMode !== 'Normal') return `10.2.2: ${name} in ${launch.launchMode}`
  const scaled = result?.score?.scaled
  if (scaled !== undefined && success === undefined) return '9.5.1: a score of nothing'
  if (scaled !== undefined && (scaled < 0 || scaled > 1)) return '9.5.1: scaled is not 0 to 1'
  const mastery = launch.masteryScore
  if (success !== undefined && mastery !== undefined) {
    if (told.context?.extensions?.[MASTERY] !== mastery) return '9.6.3.2: masteryscore is missing'
    if (scaled !== undefined && scaled >= mastery !== success) return '9.3.4: verb against mastery'
    if (success && scaled === undefined) return '9.3.4: passed without a score'
  }
  const same = earlier.filter((other) => nameOf(other) === name && isDefined(other))
  const inSession = same.filter((other) => sessionOf(other) === launch.sessionId)
  if (['initialized', 'terminated', 'failed'].includes(name) && inSession.length > 0)
    return `9.3: ${name} twice in a session`
  if (['completed', 'passed'].includes(name) && same.length > 0) return `9.3: ${name} twice`
  const passed = earlier.some((other) => nameOf(other) === 'passed' && isDefined(other))
  return name === 'failed' && passed ? '9.3.5: failed after passed' : null
}

const isDefined = (told: Told): boolean => categories(told).includes(`${CATEGORY}cmi5`)

function allowedRule(told: Told): string | null {
  if (DEFINED.includes(nameOf(told))) return '7.1.3: a verb of cmi5 outside its category'
  return categories(told).includes(`${CATEGORY}moveon`) ? '9.6.2.2: moveon without cmi5' : null
}

function orderRule(told: Told, launch: CourseLaunch, earlier: readonly Told[]): string | null {
  const session = earlier.filter((other) => sessionOf(other) === launch.sessionId)
  const has = (name: string): boolean => session.some((other) => nameOf(other) === name)
  if (nameOf(told) !== 'initialized' && !has('initialized')) return '9.3.2: before initialized'
  return has('terminated') ? '9.3.8: after terminated' : null
}
