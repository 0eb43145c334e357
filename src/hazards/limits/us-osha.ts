import { FROM_MEMORY, PUBLISHED, SECOND_HAND } from '../bases.ts'
import type { Limit, LimitSet } from './limit.ts'

const NOISE = 'OSHA 29 CFR 1910.95'
const AIR = 'OSHA 29 CFR 1910.1000 tables Z-1 and Z-2'
const ENTRY = 'OSHA 29 CFR 1910.146(b)'

const gas = (
  name: string,
  value: number,
  period: Limit['period'] = '8 h',
  basis: string = FROM_MEMORY,
): Limit => ({
  id: `gas.${name}.${period === 'ceiling' ? 'ceiling' : 'twa'}`,
  value,
  unit: 'ppm',
  period,
  source: AIR,
  basis,
})

export const usOsha: LimitSet = {
  id: 'us-osha',
  title: 'United States, OSHA',
  limits: [
    { id: 'noise.dose', value: 100, unit: '%', period: 'day', source: NOISE, basis: PUBLISHED },
    { id: 'noise.twa', value: 90, unit: 'dBA', period: '8 h', source: NOISE, basis: PUBLISHED },
    { id: 'noise.action', value: 85, unit: 'dBA', period: '8 h', source: NOISE, basis: PUBLISHED },
    {
      id: 'noise.ceiling',
      value: 115,
      unit: 'dBA',
      period: 'ceiling',
      source: NOISE,
      basis: PUBLISHED,
    },
    {
      id: 'noise.peak',
      value: 140,
      unit: 'dB',
      period: 'ceiling',
      source: NOISE,
      basis: PUBLISHED,
    },
    {
      id: 'air.oxygen.min',
      value: 19.5,
      unit: '%',
      period: 'ceiling',
      source: ENTRY,
      basis: PUBLISHED,
    },
    {
      id: 'air.oxygen.max',
      value: 23.5,
      unit: '%',
      period: 'ceiling',
      source: ENTRY,
      basis: PUBLISHED,
    },
    {
      id: 'air.flammable',
      value: 10,
      unit: '% of LFL',
      period: 'ceiling',
      source: ENTRY,
      basis: PUBLISHED,
    },
    gas('carbon_monoxide', 50, '8 h', SECOND_HAND),
    gas('hydrogen_sulphide', 20, 'ceiling'),
    gas('chlorine', 1, 'ceiling', PUBLISHED),
    gas('ammonia', 50),
    gas('sulphur_dioxide', 5),
    gas('hydrogen_cyanide', 10),
    gas('carbon_dioxide', 5000),
    gas('nitrogen_dioxide', 5, 'ceiling'),
    {
      id: 'radiation.worker',
      value: 50,
      unit: 'mSv',
      period: 'year',
      source: '10 CFR 20.1201',
      basis: FROM_MEMORY,
    },
  ],
}
