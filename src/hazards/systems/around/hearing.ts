import type { Catalogue } from '../../../engine/catalogue.ts'
import { collecting } from '../models.ts'
import { atEar, levelOf } from '../noise.ts'

/** Level at the ear from which an alarm calls somebody, dB(A): BS 5839-1 and ISO 7731; from memory. */
const LOWEST_DECIBELS = 65
/** How far it must stand out of all other noise, dB: BS 5839-1; from memory. */
const OVER_NOISE_DECIBELS = 5

/**
 * Whether somebody hears an alarm. What muffs take off the alarm they take off the noise too, so a
 * loud alarm near by still calls who wears them. It says what people do, never what harms them.
 */
export const hears: Catalogue['hears'] = (body, item) => {
  const models = collecting()
  const alarm = levelOf(models, item, body)
  if (alarm === null || alarm < LOWEST_DECIBELS) return false
  const others = { ...body, around: body.around.filter((one) => one.item !== item) }
  return alarm >= atEar(models, others) + OVER_NOISE_DECIBELS
}
