import { FROM_MEMORY, PUBLISHED, SECOND_HAND } from '../bases.ts'
import type { Limit, LimitSet } from './limit.ts'

const NOISE = 'NIOSH 98-126'
const AIR = 'NIOSH Pocket Guide, recommended exposure limits'
const IDLH = 'NIOSH, immediately dangerous to life or health'

const PARTS = { '8 h': 'twa', '15 min': 'short', ceiling: 'ceiling' } as const

const gas = (
  name: string,
  value: number,
  period: keyof typeof PARTS = '8 h',
  basis: string = FROM_MEMORY,
): Limit => ({
  id: `gas.${name}.${PARTS[period]}`,
  value,
  unit: 'ppm',
  period,
  source: AIR,
  basis,
})

const idlh = (name: string, value: number): Limit => ({
  id: `gas.${name}.idlh`,
  value,
  unit: 'ppm',
  period: 'ceiling',
  source: IDLH,
  basis: FROM_MEMORY,
})

export const usNiosh: LimitSet = {
  id: 'us-niosh',
  title: 'United States, NIOSH recommendations',
  limits: [
    { id: 'noise.dose', value: 100, unit: '%', period: 'day', source: NOISE, basis: FROM_MEMORY },
    { id: 'noise.twa', value: 85, unit: 'dBA', period: '8 h', source: NOISE, basis: FROM_MEMORY },
    {
      id: 'noise.ceiling',
      value: 140,
      unit: 'dBA',
      period: 'ceiling',
      source: NOISE,
      basis: FROM_MEMORY,
    },
    gas('carbon_monoxide', 35, '8 h', SECOND_HAND),
    gas('carbon_monoxide', 200, 'ceiling', SECOND_HAND),
    gas('hydrogen_sulphide', 10, 'ceiling'),
    gas('chlorine', 0.5, 'ceiling', PUBLISHED),
    gas('ammonia', 25),
    gas('ammonia', 35, '15 min'),
    gas('sulphur_dioxide', 2),
    gas('sulphur_dioxide', 5, '15 min'),
    gas('hydrogen_cyanide', 4.7, '15 min'),
    gas('carbon_dioxide', 5000),
    gas('carbon_dioxide', 30_000, '15 min'),
    gas('nitrogen_dioxide', 1, '15 min'),
    idlh('carbon_monoxide', 1200),
    idlh('hydrogen_sulphide', 100),
    idlh('chlorine', 10),
    idlh('ammonia', 300),
    idlh('sulphur_dioxide', 100),
    idlh('hydrogen_cyanide', 50),
    idlh('carbon_dioxide', 40_000),
    idlh('nitrogen_dioxide', 13),
    {
      id: 'lifting.index',
      value: 1,
      unit: '1',
      period: 'day',
      source: 'DHHS (NIOSH) 94-110',
      basis: PUBLISHED,
    },
  ],
}
