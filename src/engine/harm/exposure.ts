import { TICKS_PER_SECOND } from '../../core/time.ts'
import { schedule } from '../agenda.ts'
import { tellJudgement } from '../procedure/tell-judgement.ts'
import { because, causeOf, emit, type Run, touch } from '../run.ts'
import { sayOnce } from '../warnings.ts'
import type { Person } from '../world.ts'
import { bodyOf } from './body.ts'
import type { ExposureModel, Judgement } from './hazard.ts'
import type { Surrounded } from './surrounding.ts'

const EVERY = 60 * TICKS_PER_SECOND
/** How often a condition that reads a growing dose is asked again, ticks. */
const FOLLOW_EVERY = 30

export const keyOf = (who: string, model: string): string => `dose:${who}:${model}`

const grown = (run: Run, taken: number, rate: number, since: number): number =>
  taken + (rate * (run.tick - since)) / TICKS_PER_SECOND

/** What somebody has taken so far by a model, in the model's unit. */
export function doseOf(run: Run, who: string, model: string): number {
  const dose = run.doses.get(keyOf(who, model))
  return dose ? grown(run, dose.taken, dose.rate, dose.since) : 0
}

/** What it would have been had nothing been kept off by a figure from memory: never less. */
export function bareDoseOf(run: Run, who: string, model: string): number {
  const dose = run.doses.get(keyOf(who, model))
  return dose ? grown(run, dose.bare, dose.bareRate, dose.since) : 0
}

/** Whether figures from memory keep some of a dose off. */
export const isDoseKeptOff = (run: Run, who: string, model: string): boolean =>
  bareDoseOf(run, who, model) > doseOf(run, who, model)

/** Whether the log is told somebody's dose each minute, and not only where it passes a threshold. */
const isFollowed = (model: ExposureModel, who: string): boolean =>
  model.eachMinute === 'everybody' || who === 'trainee'

/** Brings somebody's doses up to now and takes the rates anew. */
export function takeRates(run: Run, person: Person): void {
  const body = bodyOf(run, person)
  for (const model of run.catalogue.exposures) setRate(run, person, model, body)
}

/** The same where only a rate that is another one now counts: for surroundings that changed. */
export function adjustRates(run: Run, person: Person): void {
  const body = bodyOf(run, person)
  for (const model of run.catalogue.exposures) {
    const was = run.doses.get(keyOf(person.id, model.id))
    const { perSecond, bare = perSecond } = model.rate(body)
    if (
      perSecond !== (was?.rate ?? 0) ||
      bare !== (was?.bareRate ?? 0) ||
      (model.leans?.(body) && !was?.leans)
    )
      setRate(run, person, model, body)
  }
}

function setRate(run: Run, person: Person, model: ExposureModel, body: Surrounded): void {
  const { perSecond: rate, bare: bareRate = rate, warnings: now } = model.rate(body)
  const key = keyOf(person.id, model.id)
  const before = run.doses.get(key)
  const taken = doseOf(run, person.id, model.id)
  const bare = bareDoseOf(run, person.id, model.id)
  const passedBy = (dose: number) => model.thresholds.filter((each) => dose >= each).length
  const passed = passedBy(taken)
  const barePassed = passedBy(bare)
  const leans = before?.leans === true || model.leans?.(body) === true
  const warnings = sayOnce([...(before?.warnings ?? []), ...now])
  const told = before?.told ?? 0
  const since = run.tick
  run.doses.set(key, {
    taken,
    rate,
    since,
    bare,
    bareRate,
    passed,
    barePassed,
    leans,
    warnings,
    told,
  })
  if (passed > (before?.passed ?? 0)) {
    because(run, causeOfDose(run, person, model), () => {
      tellDose(run, person, model)
      judgeDose(run, person, model)
    })
  } else if (passed > 0)
    because(run, causeOfDose(run, person, model), () => judgeDose(run, person, model))
  if (barePassed > Math.max(passed, before?.barePassed ?? 0))
    because(run, causeOfDose(run, person, model), () => judgeKeptOff(run, person, model))
  askAtNextThreshold(run, person, model)
  if (rate > 0 && (before?.rate ?? 0) === 0 && run.monitors.has(key)) followDose(run, key)
}

/** Puts the moment at which the dose will pass its next threshold on the agenda. */
function askAtNextThreshold(run: Run, person: Person, model: ExposureModel): void {
  const key = keyOf(person.id, model.id)
  const dose = run.doses.get(key)
  if (!dose) return
  const { taken, rate, bare, bareRate, passed, barePassed } = dose
  const asks = [
    [taken, rate, passed],
    ...(bareRate === rate && bare === taken ? [] : [[bare, bareRate, barePassed]]),
  ]
  for (const [value = 0, each = 0, at = 0] of asks) {
    const next = model.thresholds[at]
    if (next === undefined || each <= 0) continue
    const ticks = Math.ceil(((next - value) / each) * TICKS_PER_SECOND)
    schedule(run.agenda, run.tick + Math.max(1, ticks), () => {
      if (run.doses.get(key) === dose) takeRates(run, person)
    })
  }
}

/** Starts the doses: each minute, and at each threshold, the log is told. */
export function startExposures(run: Run): void {
  for (const person of run.world.people.values()) takeRates(run, person)
  const everyMinute = (): void => {
    tellDoses(run, (person, model) => isFollowed(model, person.id))
    schedule(run.agenda, run.tick + EVERY, everyMinute)
  }
  schedule(run.agenda, EVERY, everyMinute)
}

/** At the end the log is told every dose, but not one of somebody else that never came near its limit. */
export const tellLastDoses = (run: Run): void =>
  tellDoses(
    run,
    ({ id }, model) =>
      isFollowed(model, id) || (run.doses.get(keyOf(id, model.id))?.passed ?? 0) > 0,
  )

/** Writes those doses that are to be told; nothing for one that nothing adds to. */
function tellDoses(run: Run, isTold: (person: Person, model: ExposureModel) => boolean): void {
  for (const person of run.world.people.values())
    for (const model of run.catalogue.exposures)
      if (isTold(person, model)) tellDose(run, person, model)
}

function tellDose(run: Run, person: Person, model: ExposureModel): void {
  const key = keyOf(person.id, model.id)
  const dose = run.doses.get(key)
  const value = doseOf(run, person.id, model.id)
  // What somebody once took stays in the log; only what grew, or a share of a limit, is told again.
  const bare = bareDoseOf(run, person.id, model.id)
  if (!dose || (value === 0 && bare === 0 && !dose.leans)) return
  const isOwn = model.eachMinute === 'trainee' && person.id === 'trainee'
  if (!isOwn && value === dose.told) return
  emit(
    run,
    'exposure',
    {
      ...(!isOwn && { who: person.id }),
      model: model.id,
      value,
      unit: model.unit,
      ofLimit: model.ofLimit,
      thresholds: model.thresholds.filter((threshold) => value >= threshold).length,
      ...classOf(run, person, model, value),
      ...((dose.leans || bare > value) && { fromMemory: true }),
      // So much at most, where all that is from memory is what kept some of it off.
      ...(!dose.leans && bare > value && { bare }),
      ...(dose.warnings.length > 0 && { warnings: dose.warnings }),
    },
    [`exposure:${model.id}`],
  )
  dose.told = value
  if (person.id === 'trainee') touch(run, `exposure:${model.id}`)
  touch(run, key)
}

/** The class of harm that such a dose comes to, or came to before; nothing for none, or where no model says. */
function classOf(run: Run, person: Person, model: ExposureModel, value: number) {
  const judgement = model.judge?.(value, bodyOf(run, person))
  const { harm, potential } = person.doseHarm.get(model.id) ?? { harm: 0, potential: 0 }
  const found = {
    actual: Math.max(harm, judgement?.actual ?? 0),
    potential: Math.max(potential, judgement?.potential ?? 0),
  }
  return found.potential > 0 ? found : {}
}

function judgeDose(run: Run, person: Person, model: ExposureModel): void {
  const body = bodyOf(run, person)
  const judgement = model.judge?.(doseOf(run, person.id, model.id), body)
  if (!judgement) return
  const item = nearestSource(person, model)
  const worst = worstOf(person, model.id)
  const dose = run.doses.get(keyOf(person.id, model.id))
  const warned = {
    ...judgement,
    warnings: sayOnce([...(dose?.warnings ?? []), ...judgement.warnings]),
  }
  tellJudgement(run, {
    person,
    item,
    part: '',
    judgement: dose?.leans || isDoseKeptOff(run, person.id, model.id) ? leaning(warned) : warned,
    worst,
  })
}

/** What only figures from memory keep from being harm by a dose is luck that nobody has decided. */
function judgeKeptOff(run: Run, person: Person, model: ExposureModel): void {
  const body = bodyOf(run, person)
  if (model.judge?.(doseOf(run, person.id, model.id), body)) return
  const judgement = model.judge?.(bareDoseOf(run, person.id, model.id), body)
  if (!judgement) return
  const { actual, potential, outputs, ...rest } = leaning(judgement)
  tellJudgement(run, {
    person,
    item: nearestSource(person, model),
    part: '',
    judgement: {
      ...rest,
      actual: 0,
      potential: Math.max(actual, potential),
      outputs: { ...outputs, keptBy: 'what was worn or stood between' },
    },
    worst: worstOf(person, model.id),
  })
}

/** Harm by a dose that took in a figure from memory says so, whatever the model's own basis is. */
const leaning = (judgement: Judgement): Judgement => ({
  ...judgement,
  outputs: {
    ...judgement.outputs,
    basis: `what was breathed or heard from memory; ${String(judgement.outputs.basis)}`,
  },
})

const worstOf = (person: Person, model: string): { harm: number; potential: number } => {
  const known = person.doseHarm.get(model)
  if (known) return known
  const fresh = { harm: 0, potential: 0 }
  person.doseHarm.set(model, fresh)
  return fresh
}

/** The thing that most likely added to the dose: the nearest of the right type, if any is there. */
function nearestSource(person: Person, model: ExposureModel): string {
  const sources = person.around.filter(({ surrounding }) => model.from.includes(surrounding.type))
  const nearest = sources.reduce<(typeof sources)[number] | null>(
    (best, one) => (best === null || one.distance < best.distance ? one : best),
    null,
  )
  return nearest?.item ?? ''
}

function causeOfDose(run: Run, person: Person, model: ExposureModel) {
  const item = nearestSource(person, model)
  return item === '' ? run.cause : causeOf(run, [`entity:${item}`, `person:${person.id}`])
}

/** Asks the conditions that read a dose again and again while it grows, on a fixed grid of ticks. */
export function followDose(run: Run, key: string): void {
  if (run.followed.has(key)) return
  run.followed.add(key)
  const next = (Math.floor(run.tick / FOLLOW_EVERY) + 1) * FOLLOW_EVERY
  schedule(run.agenda, next, () => {
    run.followed.delete(key)
    touch(run, key)
    if (run.monitors.has(key) && (run.doses.get(key)?.rate ?? 0) > 0) followDose(run, key)
  })
}
