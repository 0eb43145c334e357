import { uuidV5 } from '../core/hash.ts'

/**
 * What every identifier of ours begins with. It is a name, never an address: nothing here or in the
 * app ever fetches it.
 */
export const PROFILE_BASE = 'https://w3id.org/millwright'

/** The profile that our statements follow, and the version of it that they say they follow. */
export const PROFILE = `${PROFILE_BASE}/xapi`
export const PROFILE_VERSION = `${PROFILE}/v1.0`

/** RFC 9562, section 6.6: the namespace for names that are URLs. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** The namespace in which an attempt's digest becomes its id. */
export const NAMESPACE = uuidV5(PROFILE_BASE, URL_NAMESPACE)

const ADL_TYPES = 'http://adlnet.gov/expapi/activities'
const GAME_TYPES = 'https://w3id.org/xapi/seriousgames/activity-types'

/** Types of the activities that statements are about. */
export const TYPES = {
  simulation: `${ADL_TYPES}/simulation`,
  course: `${ADL_TYPES}/course`,
  interaction: `${ADL_TYPES}/cmi.interaction`,
  profile: `${ADL_TYPES}/profile`,
  item: `${GAME_TYPES}/item`,
  zone: `${GAME_TYPES}/zone`,
  competency: 'https://w3id.org/xapi/tla/activity-types/competency',
  step: `${PROFILE}/activity-types/procedure-step`,
  criterion: `${PROFILE}/activity-types/criterion`,
  exposure: `${PROFILE}/activity-types/exposure`,
  interruption: `${PROFILE}/activity-types/interruption`,
  person: `${PROFILE}/activity-types/simulated-person`,
  version: `${PROFILE}/activity-types/scenario-version`,
} as const

const extension = <const Name extends string>(name: Name) =>
  `${PROFILE}/extensions/${name}` as const

/** Extensions of the context: on what evidence a statement rests. */
export const CONTEXT = {
  scenario: extension('scenario-sha256'),
  digest: extension('attempt-digest'),
  purpose: extension('purpose'),
  interface: extension('interface'),
  scripted: extension('scripted'),
  seed: extension('seed'),
  parameters: extension('parameters'),
  redoOf: extension('redo-of'),
  event: extension('event'),
  judgement: extension('judgement'),
} as const

/** Extensions of the result: what happened, in the terms of the simulation. */
export const RESULT = {
  deed: extension('deed'),
  refusal: extension('refusal'),
  harm: extension('harm'),
  dose: extension('dose'),
  missing: extension('missing-steps'),
  verdict: extension('verdict'),
  critical: extension('critical'),
  evidence: extension('evidence'),
  hintLevel: extension('hint-level'),
  rating: extension('rating'),
  stop: extension('stop'),
  outcome: extension('outcome'),
  uncapped: extension('uncapped-score'),
  mastery: extension('mastery'),
  coverage: extension('coverage'),
  competencies: extension('competencies'),
  worstHarm: extension('worst-harm'),
  hints: extension('hints'),
  undecided: extension('undecided'),
} as const
