import { FROM_MEMORY, PUBLISHED } from '../bases.ts'
import { europeanNoise } from './eu.ts'
import type { Limit, LimitSet } from './limit.ts'

const AIR = 'HSE EH40, workplace exposure limits'
const VIBRATION = 'Control of Vibration at Work Regulations 2005; HSE ready reckoner'

const gas = (name: string, eightHours: number | null, fifteenMinutes: number): Limit[] => {
  const part = (suffix: string, value: number, period: Limit['period']): Limit => ({
    id: `gas.${name}.${suffix}`,
    value,
    unit: 'ppm',
    period,
    source: AIR,
    basis: FROM_MEMORY,
  })
  const short = part('short', fifteenMinutes, '15 min')
  return eightHours === null ? [short] : [part('twa', eightHours, '8 h'), short]
}

export const ukHse: LimitSet = {
  id: 'uk-hse',
  title: 'United Kingdom, HSE',
  limits: [
    ...europeanNoise('Control of Noise at Work Regulations 2005'),
    ...gas('carbon_monoxide', 20, 100),
    ...gas('hydrogen_sulphide', 5, 10),
    ...gas('chlorine', null, 0.5),
    ...gas('ammonia', 25, 35),
    ...gas('sulphur_dioxide', 0.5, 1),
    ...gas('hydrogen_cyanide', 0.9, 4.5),
    ...gas('carbon_dioxide', 5000, 15_000),
    ...gas('nitrogen_dioxide', 0.5, 1),
    {
      id: 'hav.action',
      value: 100,
      unit: 'points',
      period: 'day',
      source: VIBRATION,
      basis: PUBLISHED,
    },
    {
      id: 'hav.limit',
      value: 400,
      unit: 'points',
      period: 'day',
      source: VIBRATION,
      basis: PUBLISHED,
    },
    {
      id: 'radiation.worker',
      value: 20,
      unit: 'mSv',
      period: 'year',
      source: 'Ionising Radiations Regulations 2017',
      basis: FROM_MEMORY,
    },
  ],
}
