import { localise, type Text } from '../../scenario/text.ts'
import { amount, isOwnDose, type RunEvent, word } from '../event.ts'
import type { Purpose } from '../run.ts'
import { type Insert, say } from './compose.ts'
import { findingWords } from './finding-words.ts'
import { injuryOf } from './injuries.ts'
import { type Naming, nameOf, textOf } from './names.ts'
import { happenings, harms, told } from './sentences.ts'
import { someSound, soundWords } from './sound-words.ts'
import { partText, tellDeed } from './tell-deed.ts'
import { tellRefusal } from './tell-refusal.ts'

/**
 * What events are told from. A run is one. `afterwards` is for debriefings and reports, which hold
 * nothing back.
 */
export interface Telling extends Naming {
  readonly purpose: Purpose | 'afterwards'
}

type Teller = (telling: Telling, event: RunEvent, language: string) => string | null

const silent: Teller = () => null

/** One teller for each type of event; a new type is told by nobody until it has one here. */
const tellers: Readonly<Record<string, Teller>> = {
  done: tellDeed,
  rejected: tellRejected,
  state: tellState,
  said: tellSaid,
  zone: tellZone,
  harm: tellHarm,
  'near-miss': tellNearMiss,
  step: tellStep,
  early: tellEarly,
  branch: silent,
  repeat: tellRepeat,
  answered: tellAnswer,
  reported: tellReport,
  interruption: tellInterruption,
  hint: tellHint,
  criterion: tellCriterion,
  exposure: tellExposure,
  reading: tellReading,
  sound: (_telling, event, language) =>
    localise(soundWords[word(event, 'sound')] ?? someSound, language),
  advise: (_telling, event, language) =>
    say(happenings.advise, language, { text: word(event, 'text') }),
  paused: (_telling, _event, language) => say(happenings.paused, language),
  resumed: (_telling, _event, language) => say(happenings.resumed, language),
  stopped: (telling, event, language) =>
    say(happenings.stopped, language, {
      reason: telling.scenario.reasons?.[word(event, 'reason')] ?? word(event, 'reason'),
    }),
  finished: (_telling, _event, language) => say(happenings.finished, language),
  ended: tellEnd,
  rest: (telling, event, language) =>
    say(happenings.landed, language, { item: nameOf(telling, word(event, 'item'), language) }),
  contact: silent,
  poses: silent,
  pose: silent,
}

/** Every type of event that has a teller. */
export const toldTypes: readonly string[] = Object.keys(tellers)

/** One or two plain sentences for an event, as a trainee reads them; null where there is no news. */
export const tellEvent: Teller = (telling, event, language) =>
  tellers[event.type]?.(telling, event, language) ?? null

/** Nothing that helps may be said in an assessment; what a person sees, hears and does may. */
const helps = ({ purpose }: Telling): boolean => purpose !== 'assessment'

const showsSteps = ({ purpose }: Telling): boolean =>
  purpose === 'guided' || purpose === 'afterwards'

function tellRejected(telling: Telling, event: RunEvent, language: string): string | null {
  return word(event, 'by') === 'trainee'
    ? tellRefusal(telling, event, language, helps(telling))
    : null
}

/** What a field's new value looks or sounds like, said with the name of the thing. */
function tellState(telling: Telling, event: RunEvent, language: string): string | null {
  const happens = happensOf(telling, event)
  if (!happens) return null
  const name = nameOf(telling, word(event, 'item'), language)
  return say(told, language, { name, text: say(happens, language, { value: String(event.value) }) })
}

/** The words alone, for whoever has named the thing already. */
export function happensOf({ scenario, catalogue }: Naming, event: RunEvent): Text | null {
  const kind = catalogue.kinds.get(scenario.equipment[word(event, 'item')]?.is ?? '')
  const field = word(event, 'field')
  const happens = kind?.words.happens
  return happens?.[`${field}=${String(event.value)}`] ?? happens?.[field] ?? null
}

function tellSaid(telling: Telling, event: RunEvent, language: string): string {
  const text = telling.scenario.phrases?.[word(event, 'phrase')]?.text ?? word(event, 'phrase')
  const by = word(event, 'by')
  const to = word(event, 'to')
  if (by !== 'trainee') {
    const who = by === '' ? happenings.somebody : (textOf(telling, by) ?? happenings.somebody)
    return say(happenings.heard, language, { who, text })
  }
  const told =
    to === ''
      ? say(happenings.saidToAll, language, { text })
      : say(happenings.said, language, { to: nameOf(telling, to, language), text })
  const heard = Array.isArray(event.heard) ? event.heard.length : 1
  return heard > 0 ? told : `${told} ${say(happenings.nobodyHeard, language)}`
}

/** Places that people go to by name are told by the walk; the others by crossing their line. */
function tellZone({ scenario }: Telling, event: RunEvent, language: string): string | null {
  const zone = scenario.zones?.[word(event, 'zone')]
  if (event.entered !== true || word(event, 'who') !== 'trainee') return null
  return zone?.title && zone.view !== true
    ? say({ en: '{title}.' }, language, { title: zone.title })
    : null
}

function tellHarm(telling: Telling, event: RunEvent, language: string): string {
  const who = word(event, 'who')
  return say(who === 'trainee' ? harms.you : harms.other, language, {
    who: nameOf(telling, who, language),
    target: partText(telling, word(event, 'item'), word(event, 'part')),
    injury: injuryOf(amount(event, 'actual')),
  })
}

/** What did not happen cannot be seen: in an assessment it is told afterwards. */
function tellNearMiss(telling: Telling, event: RunEvent, language: string): string | null {
  if (!helps(telling)) return null
  const { outputs } = event
  const isKeptOff = typeof outputs === 'object' && outputs !== null && 'keptBy' in outputs
  return say(isKeptOff ? harms.kept : harms.near, language, {
    target: partText(telling, word(event, 'item'), word(event, 'part')),
    injury: injuryOf(amount(event, 'potential')),
  })
}

const stepText = ({ scenario }: Telling, id: string): Insert =>
  scenario.procedure.find((step) => step.id === id)?.text ?? id

function tellStep(telling: Telling, event: RunEvent, language: string): string | null {
  return showsSteps(telling)
    ? say(happenings.step, language, { text: stepText(telling, word(event, 'step')) })
    : null
}

function tellRepeat(telling: Telling, event: RunEvent, language: string): string | null {
  if (!showsSteps(telling)) return null
  return say(happenings.repeat, language, {
    text: stepText(telling, word(event, 'step')),
    count: String(event.count),
    of: String(event.of),
  })
}

function tellEarly(telling: Telling, event: RunEvent, language: string): string | null {
  if (!helps(telling)) return null
  if (!showsSteps(telling)) return say(happenings.earlyShort, language)
  const missing = Array.isArray(event.missing) ? event.missing : []
  return say(happenings.early, language, {
    text: stepText(telling, word(event, 'step')),
    missing: missing
      .map((id) => say({ en: '{step}' }, language, { step: stepText(telling, String(id)) }))
      .join(' '),
  })
}

function tellAnswer(telling: Telling, event: RunEvent, language: string): string {
  const question = telling.scenario.questions?.[word(event, 'question')]
  const choice = question?.choices[word(event, 'choice')] ?? word(event, 'choice')
  const told = say(happenings.answered, language, { choice })
  if (!helps(telling)) return told
  const verdict = say(event.right === true ? happenings.right : happenings.wrong, language)
  return [told, verdict, localise(question?.why, language)].filter(Boolean).join(' ')
}

function tellReport(telling: Telling, event: RunEvent, language: string): string {
  const finding = word(event, 'finding')
  return say(happenings.reported, language, {
    about: nameOf(telling, word(event, 'about'), language),
    finding: findingWords[finding] ?? finding,
  })
}

function tellInterruption(telling: Telling, event: RunEvent, language: string): string | null {
  const id = word(event, 'interruption')
  const text = telling.scenario.interruptions?.find((other) => other.id === id)?.text ?? id
  const state = word(event, 'state')
  if (state === 'begun') return say({ en: '{text}' }, language, { text })
  if (telling.purpose !== 'afterwards') return null
  const template = state === 'answered' ? happenings.answeredCall : happenings.missedCall
  return say(template, language, { text })
}

function tellHint(telling: Telling, event: RunEvent, language: string): string {
  const step = telling.scenario.procedure.find((other) => other.id === word(event, 'step'))
  const hints = step?.hints ?? []
  const text = hints[Math.min(amount(event, 'level'), hints.length) - 1] ?? step?.text
  return text && helps(telling)
    ? say(happenings.hint, language, { text })
    : say(happenings.noHint, language)
}

function tellCriterion(telling: Telling, event: RunEvent, language: string): string | null {
  const id = word(event, 'criterion')
  const state = word(event, 'state')
  if (telling.purpose !== 'afterwards' || (state !== 'broken' && state !== 'held')) return null
  const criterion = telling.scenario.assessment.criteria.find((other) => other.id === id)
  const template = state === 'broken' ? happenings.criterionBroken : happenings.criterionHeld
  return say(template, language, { title: criterion?.title ?? id.replaceAll('_', ' ') })
}

/** A dose grows unseen: it is told afterwards. */
function tellExposure(telling: Telling, event: RunEvent, language: string): string | null {
  if (telling.purpose !== 'afterwards') return null
  if (!isOwnDose(event)) return null
  const value = amount(event, 'value')
  const model = word(event, 'model')
  if (event.ofLimit === true)
    return say(happenings.dose, language, { model, share: Math.round(value * 1000) / 10 })
  const unit = word(event, 'unit')
  const rounded = Number(value.toPrecision(3))
  return say(happenings.doseOf, language, { model, value: rounded, unit: unit === '1' ? '' : unit })
}

/** What stands between the names of a list. */
const comma = (language: string): string => (/^ar\b/.test(language) ? '، ' : ', ')

/** What an instrument shows when it is used or looked at. */
function tellReading(telling: Telling, event: RunEvent, language: string): string | null {
  if (event.missing) {
    const who = word(event, 'missing').split(' ')
    const names = who.map((id) => nameOf(telling, id, language)).join(comma(language))
    return say(happenings.missing, language, { names })
  }
  if (typeof event.lit === 'boolean') {
    const template = event.lit ? happenings.lit : happenings.dark
    return say(template, language, { value: amount(event, 'volts') })
  }
  if (typeof event.value !== 'number') return null
  return say(happenings.shows, language, { value: event.value, unit: word(event, 'unit') })
}

function tellEnd(_telling: Telling, event: RunEvent, language: string): string | null {
  const how = word(event, 'how')
  if (how === 'danger') return say(happenings.danger, language)
  return how === 'abandoned' ? say(happenings.abandoned, language) : null
}
