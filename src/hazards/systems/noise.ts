import { log10, pow } from '../../core/maths.ts'
import {
  type Acting,
  actingOf,
  type Noise,
  type Surrounded,
} from '../../engine/harm/surrounding.ts'
import { restsOnMemory } from '../model.ts'
import { barrier } from '../noise/barrier.ts'
import { niosh, permittedHoursNiosh } from '../noise/niosh.ts'
import { osha, oshaHours } from '../noise/osha.ts'
import { muffsTakeOff } from '../noise/protector.ts'
import { muffles } from './around/muffling.ts'
import { exposureModel } from './define.ts'
import type { Models } from './models.ts'

/** Noise reduction rating of muffs of which a scenario says no more than that they are worn, dB. */
const USUAL_RATING = 25
/** 29 CFR 1910.95(d)(2)(i): quieter than this adds nothing to the dose, dB(A). */
const OSHA_THRESHOLD_DECIBELS = 80
const SECONDS_PER_HOUR = 3600
/** A machine's level is known at this distance, metres; nearer it is taken to be no louder. */
const KNOWN_AT_METRES = 1

/**
 * Level of a machine where a body is, dB(A): 6 dB less for each doubling of the distance (2.3), and
 * less what walls in between take off.
 */
const arriving =
  (models: Models) =>
  ({ surrounding, distance, screened }: Acting<Noise>): number => {
    const loss = screened ? muffles(screened) : 0
    return (
      surrounding.levelDecibels -
      20 * log10(Math.max(KNOWN_AT_METRES, distance)) -
      (screened?.fromMemory ? models.keeps('walls', loss, 0) : loss)
    )
  }

/** What ear muffs take off, dB; 0 without any. */
function takenOff(models: Models, { wearing, protections }: Surrounded): number {
  if (!wearing.includes('ear-muffs')) return 0
  const muffs = protections.find(({ against }) => against === 'noise')
  return muffs
    ? models.keeps('labelled_muffs', -10 * log10(muffs.passes), 0)
    : models.keeps('plain_muffs', muffsTakeOff(USUAL_RATING), 0)
}

/** The level of one thing at the ear, dB(A); null where its noise does not reach. */
export function levelOf(models: Models, item: string, body: Surrounded): number | null {
  const noise = actingOf(body.around, 'noise').find((one) => one.item === item)
  return noise ? arriving(models)(noise) - takenOff(models, body) : null
}

/**
 * Level at the ear, dB(A): the place and every machine around add up by their energy (hazard-models
 * 2.3).
 */
export function atEar(models: Models, body: Surrounded): number {
  const machines = actingOf(body.around, 'noise').map(arriving(models))
  const { noiseDecibels } = body.place
  const level =
    machines.length === 0
      ? noiseDecibels
      : 10 * log10([noiseDecibels, ...machines].reduce((sum, each) => sum + pow(10, each / 10), 0))
  return level - takenOff(models, body)
}

/** What the way round the edges of walls is warned of. */
function heedScreens(models: Models, { around }: Surrounded): void {
  for (const { screened } of actingOf(around, 'noise'))
    for (const z of screened?.detours ?? []) models.heed(barrier, { z })
}

const NOISE = {
  unit: '1',
  ofLimit: true,
  thresholds: [0.5, 1, 2],
  eachMinute: 'trainee',
  from: ['noise'],
} as const

/** Share of a day's permitted noise that each second takes, 29 CFR 1910.95 appendix A. */
export const oshaExposure = exposureModel({
  ...NOISE,
  id: osha.id,
  restsOnMemory: restsOnMemory(osha),
  rate: (models, body) => {
    const level = atEar(models, body)
    if (level < OSHA_THRESHOLD_DECIBELS) return 0
    heedScreens(models, body)
    return 1 / (models.number(oshaHours, 'T', { level }) * SECONDS_PER_HOUR)
  },
})

/** The same by NIOSH 98-126: it has no threshold, and informs only. */
export const nioshExposure = exposureModel({
  ...NOISE,
  id: niosh.id,
  restsOnMemory: restsOnMemory(niosh),
  rate: (models, body) => {
    const { noiseDecibels } = body.place
    if (noiseDecibels === 0 && actingOf(body.around, 'noise').length === 0) return 0
    const level = atEar(models, body)
    heedScreens(models, body)
    models.heed(niosh, { segments: [[level, 1]] })
    return 1 / (permittedHoursNiosh(level) * SECONDS_PER_HOUR)
  },
})
