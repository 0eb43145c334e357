import { exp, pow } from '../../core/maths.ts'
import { FRESH } from '../../engine/air.ts'
import { actingOf, type Surrounded } from '../../engine/surrounding.ts'
import { harmedByDose } from '../probit.ts'
import { fedSeverity, toxicSeverity } from '../severity/breath.ts'
import type { Severity } from '../severity/ladder.ts'
import { fed } from '../tox/fed.ts'
import { MOST_HYDROGEN_CYANIDE } from '../tox/inputs.ts'
import { TOXIC_PRESETS } from '../tox/substances.ts'
import { exposureModel } from './define.ts'

/** Whether what somebody wears brings its own air, so that nothing of the room is breathed. */
export const bringsAir = (body: Surrounded): boolean =>
  body.protections.some(({ against, passes }) => against === 'oxygen-lack' && passes === 0)

/**
 * What somebody breathes: the air of the zone behind what they wear. A filter takes its gases down
 * and gives no oxygen; an own supply gives both, less what leaks in.
 */
export function breathed(body: Surrounded) {
  const air = actingOf(body.around, 'air')[0]?.surrounding.air ?? FRESH
  const passes = (gas: string): number =>
    body.protections
      .filter(({ against, only }) => against === 'inhalation' && (only?.includes(gas) ?? true))
      .reduce((left, one) => left * one.passes, 1)
  return {
    oxygen: bringsAir(body) ? FRESH.oxygen : air.oxygen,
    ppm: (gas: string): number => (air.gases[gas] ?? 0) * passes(gas),
  }
}

/** The factors of filters and apparatus, and what some kinds say of their smoke, are from memory. */
const leans = (body: Surrounded): boolean => {
  const air = actingOf(body.around, 'air')[0]?.surrounding
  return (
    air !== undefined &&
    (air.fromMemory === true ||
      body.protections.some(
        ({ against, fromMemory }) =>
          fromMemory === true && (against === 'inhalation' || against === 'oxygen-lack'),
      ))
  )
}

const SECONDS_PER_MINUTE = 60

/** The figures of a dose, each with its unit. */
type Figures = Readonly<Record<string, { readonly value: number; readonly unit: string }>>

const pick = <Key extends 'value' | 'unit'>(figures: Figures, key: Key) =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure[key]]))

const judged = (model: string, figures: Figures, severity: Severity) =>
  severity.class === 0
    ? null
    : {
        model,
        actual: severity.class,
        potential: severity.class,
        inputs: {},
        units: pick(figures, 'unit'),
        outputs: {
          ...pick(figures, 'value'),
          reason: severity.reason,
          source: severity.source,
          basis: severity.basis,
        },
      }

/** Smoke gases and want of oxygen, as the share of the dose at which a median adult collapses. */
export const fedExposure = exposureModel({
  id: 'tox.fed',
  restsOnMemory: false,
  unit: '1',
  ofLimit: true,
  thresholds: [0.1, 0.3, 0.6, 1, 2],
  whose: 'everybody',
  from: ['air'],
  rate: (models, body) => {
    if (actingOf(body.around, 'air').length === 0) return 0
    const { oxygen, ppm } = breathed(body)
    const perMinute = models.number(fed, 'FED', {
      CO: ppm('carbon_monoxide'),
      HCN: Math.min(MOST_HYDROGEN_CYANIDE, ppm('hydrogen_cyanide')),
      CO2: ppm('carbon_dioxide') / 10_000,
      O2: oxygen,
      t: 1,
      variant: 'iso',
      activity: 'light',
    })
    return perMinute / SECONDS_PER_MINUTE
  },
  leans,
  judge: (_models, dose) =>
    judged('tox.fed', { FED: { value: dose, unit: '1' } }, fedSeverity(dose)),
})

const [A, B, N] = TOXIC_PRESETS.get('lees_hydrogen_sulphide')?.line ?? [0, 1, 1]
/** Quantiles of the normal distribution at 0.01, 0.1, 1, 10 and 50 %. */
const QUANTILES = [-3.719, -3.0902, -2.3263, -1.2815, 0]

const breathesSulphide = ({ around }: Surrounded): boolean =>
  (actingOf(around, 'air')[0]?.surrounding.air.gases.hydrogen_sulphide ?? 0) > 0

const TOXIC_UNIT = 'ppm^1.43 min'

/** Hydrogen sulphide adds up as C^1.43 t; Lees 2005. */
export const toxicExposure = exposureModel({
  id: 'tox.probit',
  restsOnMemory: false,
  unit: TOXIC_UNIT,
  ofLimit: false,
  thresholds: QUANTILES.map((z) => exp((5 + z - A) / B)),
  whose: 'everybody',
  from: ['air'],
  rate: (_models, body) => {
    const ppm = breathed(body).ppm('hydrogen_sulphide')
    return ppm <= 0 ? 0 : pow(ppm, N) / SECONDS_PER_MINUTE
  },
  leans: (body) => breathesSulphide(body) && leans(body),
  judge: (_models, dose) => {
    const share = Number(harmedByDose({ a: A, b: B }, dose).outputs.P)
    const figures = { P: { value: share, unit: '1' }, dose: { value: dose, unit: TOXIC_UNIT } }
    return judged('tox.probit', figures, toxicSeverity(share))
  },
})
