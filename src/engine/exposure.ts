import { TICKS_PER_SECOND } from '../core/time.ts'
import { schedule } from './agenda.ts'
import { emit, type Run, touch } from './run.ts'
import { protectionOf } from './world.ts'

const EVERY = 60 * TICKS_PER_SECOND
/** Shares of the limit that are told when they are passed. */
const THRESHOLDS = [0.5, 1, 2]

/** Share of the limit taken so far. */
export function doseShare(run: Run, model: string): number {
  const dose = run.doses.get(model)
  return dose ? dose.share + (dose.rate * (run.tick - dose.since)) / TICKS_PER_SECOND : 0
}

/** Brings the doses up to now and takes the rates anew: call it when what they depend on changes. */
export function takeRates(run: Run): void {
  const trainee = run.world.people.get('trainee')
  const wearing = trainee ? protectionOf(run.world, trainee) : []
  const place = { noiseDecibels: run.scenario.place.noiseDecibels ?? 0 }
  for (const model of run.catalogue.exposures) {
    const share = doseShare(run, model.id)
    const told = run.doses.get(model.id)?.told ?? 0
    const rate = model.rate(place, wearing)
    run.doses.set(model.id, { share, rate, since: run.tick, told })
    tellAtNextThreshold(run, model.id)
  }
}

/** Puts the moment at which the dose will pass its next threshold on the agenda. */
function tellAtNextThreshold(run: Run, model: string): void {
  const dose = run.doses.get(model)
  const next = THRESHOLDS.find((threshold) => threshold > (dose?.share ?? 0))
  if (!dose || next === undefined || dose.rate <= 0) return
  const ticks = Math.ceil(((next - dose.share) / dose.rate) * TICKS_PER_SECOND)
  schedule(run.agenda, run.tick + ticks, () => {
    if (run.doses.get(model) !== dose) return
    tellDose(run, model)
    takeRates(run)
  })
}

/** Starts the doses: each minute, and at each threshold, the log is told. */
export function startExposures(run: Run): void {
  takeRates(run)
  const everyMinute = (): void => {
    for (const model of run.catalogue.exposures) tellDose(run, model.id)
    schedule(run.agenda, run.tick + EVERY, everyMinute)
  }
  schedule(run.agenda, EVERY, everyMinute)
}

/** Writes the cumulative value; nothing for a dose that nothing adds to. */
export function tellDose(run: Run, model: string): void {
  const dose = run.doses.get(model)
  const share = doseShare(run, model)
  if (!dose || share === 0) return
  const passed = THRESHOLDS.filter((threshold) => share >= threshold).length
  emit(run, 'exposure', { model, value: share, unit: '1', ofLimit: true, thresholds: passed }, [
    `exposure:${model}`,
  ])
  dose.told = share
  touch(run, `exposure:${model}`)
}
