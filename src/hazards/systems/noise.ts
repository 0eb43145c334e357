import type { ExposureModel } from '../../engine/hazard.ts'
import { restsOnMemory } from '../model.ts'
import { niosh, permittedHoursNiosh } from '../noise/niosh.ts'
import { osha, permittedHoursOsha } from '../noise/osha.ts'

/** What ear muffs take off in real use, dB: NRR 25 derated by OSHA practice, (25 − 7) / 2. */
const MUFFS_DECIBELS = 9
/** 29 CFR 1910.95(d)(2)(i): quieter than this adds nothing to the dose, dB(A). */
const OSHA_THRESHOLD_DECIBELS = 80
const SECONDS_PER_HOUR = 3600

const atEar = (noiseDecibels: number, wearing: readonly string[]): number =>
  wearing.includes('ear-muffs') ? noiseDecibels - MUFFS_DECIBELS : noiseDecibels

/** Share of a day's permitted noise that each second takes, 29 CFR 1910.95 appendix A. */
export const oshaExposure: ExposureModel = {
  id: osha.id,
  restsOnMemory: restsOnMemory(osha),
  rate: ({ noiseDecibels }, wearing) => {
    const level = atEar(noiseDecibels, wearing)
    return level < OSHA_THRESHOLD_DECIBELS ? 0 : 1 / (permittedHoursOsha(level) * SECONDS_PER_HOUR)
  },
}

/** The same by NIOSH 98-126: it has no threshold, and informs only. */
export const nioshExposure: ExposureModel = {
  id: niosh.id,
  restsOnMemory: restsOnMemory(niosh),
  rate: ({ noiseDecibels }, wearing) =>
    noiseDecibels === 0
      ? 0
      : 1 / (permittedHoursNiosh(atEar(noiseDecibels, wearing)) * SECONDS_PER_HOUR),
}
