import { defineMigration } from './migration.ts'

/** A-weighted levels that the words of the draft format stood for. */
const DECIBELS: Readonly<Record<string, number>> = { quiet: 55, normal: 70, loud: 88 }

export const noiseInDecibels = defineMigration({
  to: 1,
  summary: 'Give the noise of a place in dB(A) instead of a word.',
  up: (older) => {
    const { place, ...rest } = older
    if (typeof place !== 'object' || place === null || !('loudness' in place)) {
      return { ...older, format: 1 }
    }
    const { loudness, ...others } = place
    return {
      ...rest,
      format: 1,
      place: { ...others, noiseDecibels: DECIBELS[String(loudness)] ?? DECIBELS.normal },
    }
  },
})
