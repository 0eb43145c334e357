import { FROM_MEMORY } from '../bases.ts'
import type { Limit, LimitSet } from './limit.ts'

/** Action and limit values of 2003/10/EC; the limit is judged under the protector. */
export function europeanNoise(source: string): Limit[] {
  const level = (id: string, value: number): Limit => ({
    id,
    value,
    unit: 'dBA',
    period: '8 h',
    source,
    basis: FROM_MEMORY,
  })
  const peak = (id: string, value: number): Limit => ({
    id,
    value,
    unit: 'dBC',
    period: 'ceiling',
    source,
    basis: FROM_MEMORY,
  })
  return [
    level('noise.lower-action', 80),
    level('noise.action', 85),
    level('noise.twa', 87),
    peak('noise.lower-action-peak', 135),
    peak('noise.action-peak', 137),
    peak('noise.peak', 140),
  ]
}

export const eu: LimitSet = {
  id: 'eu',
  title: 'European Union',
  limits: [
    ...europeanNoise('Directive 2003/10/EC'),
    {
      id: 'hav.action',
      value: 100,
      unit: 'points',
      period: 'day',
      source: 'Directive 2002/44/EC, 2.5 m/s2 A(8)',
      basis: FROM_MEMORY,
    },
    {
      id: 'hav.limit',
      value: 400,
      unit: 'points',
      period: 'day',
      source: 'Directive 2002/44/EC, 5 m/s2 A(8)',
      basis: FROM_MEMORY,
    },
  ],
}
