import { log10, pow } from '../../../core/maths.ts'
import type { Catalogue } from '../../../engine/catalogue.ts'
import { screenLoss } from '../../noise/barrier.ts'

/**
 * What screens take off a level, dB: what comes through and what comes round each edge add up by
 * their energy, and never to more than without any screen.
 */
export const muffles: Catalogue['muffles'] = ({ throughDecibels, detours }) => {
  const losses = [throughDecibels, ...detours.map(screenLoss)]
  const share = losses.reduce((sum, loss) => sum + pow(10, -loss / 10), 0)
  return Math.max(0, -10 * log10(share))
}
