import { exp, pow } from '../../../core/maths.ts'
import { FRESH } from '../../../engine/harm/air.ts'
import { actingOf, type Protection, type Surrounded } from '../../../engine/harm/surrounding.ts'
import { harmedByDose } from '../../probit.ts'
import { fedSeverity, narcosisSeverity, toxicSeverity } from '../../severity/around/breath.ts'
import type { Severity } from '../../severity/ladder.ts'
import { fed } from '../../tox/fed.ts'
import { carbonDioxideTime } from '../../tox/fed-parts.ts'
import { MOST_HYDROGEN_CYANIDE } from '../../tox/inputs.ts'
import { TOXIC_PRESETS } from '../../tox/substances.ts'
import { exposureModel } from '../define.ts'
import type { Models } from '../models.ts'

/** Share of what a worn thing is against that still gets through. */
const passing = (models: Models, { passes, fromMemory }: Protection): number =>
  models.keeps(fromMemory === true ? 'leaking_mask' : 'own_air', passes, 1)

/** Whether what somebody wears brings its own air, so that nothing of the room is breathed. */
export const bringsAir = (models: Models, body: Surrounded): boolean =>
  body.protections.some((one) => one.against === 'oxygen-lack' && passing(models, one) === 0)

/**
 * What somebody breathes: the air of the zone behind what they wear. A filter takes its gases down
 * and gives no oxygen; an own supply gives both, less what leaks in.
 */
export function breathed(models: Models, body: Surrounded) {
  const air = actingOf(body.around, 'air')[0]?.surrounding.air ?? FRESH
  const passes = (gas: string): number =>
    body.protections
      .filter(({ against, only }) => against === 'inhalation' && (only?.includes(gas) ?? true))
      .reduce((left, one) => left * passing(models, one), 1)
  return {
    oxygen: bringsAir(models, body) ? FRESH.oxygen : air.oxygen,
    ppm: (gas: string): number => (air.gases[gas] ?? 0) * passes(gas),
  }
}

/** What some kinds say of their smoke, and what came through doors, is from memory: it could be any. */
const leans = (body: Surrounded): boolean =>
  actingOf(body.around, 'air')[0]?.surrounding.fromMemory === true

const SECONDS_PER_MINUTE = 60
const PPM_PER_PERCENT = 10_000

/** What a dose took in and what it does: figures with their units, and words. */
type Figure = { readonly value: number; readonly unit: string }
type Figures = Readonly<Record<string, Figure | { readonly value: string }>>

const valuesOf = (figures: Figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, { value }]) => [name, value]))

const unitsOf = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, one]) => ('unit' in one ? [[name, one.unit]] : [])),
  )

/** What a dose does, with what is breathed now; null where it does nothing yet. */
const judged = (model: string, inputs: Figures, outputs: Figures, severity: Severity) =>
  severity.class === 0
    ? null
    : {
        model,
        actual: severity.class,
        potential: severity.class,
        inputs: valuesOf(inputs),
        units: { ...unitsOf(inputs), ...unitsOf(outputs) },
        outputs: {
          ...valuesOf(outputs),
          reason: severity.reason,
          source: severity.source,
          basis: severity.basis,
        },
      }

/** The gases of smoke and the oxygen that somebody breathes now. */
function smokeIn(models: Models, body: Surrounded) {
  const { oxygen, ppm } = breathed(models, body)
  return {
    CO: { value: ppm('carbon_monoxide'), unit: 'ppm' },
    HCN: { value: ppm('hydrogen_cyanide'), unit: 'ppm' },
    CO2: { value: ppm('carbon_dioxide') / PPM_PER_PERCENT, unit: '%' },
    O2: { value: oxygen, unit: '%' },
  }
}

/** Smoke gases and want of oxygen, as the share of the dose at which a median adult collapses. */
export const fedExposure = exposureModel({
  id: 'tox.fed',
  restsOnMemory: false,
  unit: '1',
  ofLimit: true,
  thresholds: [0.1, 0.3, 0.6, 1, 2],
  eachMinute: 'everybody',
  from: ['air'],
  rate: (models, body) => {
    if (actingOf(body.around, 'air').length === 0) return 0
    const { CO, HCN, CO2, O2 } = smokeIn(models, body)
    const perMinute = models.number(fed, 'FED', {
      CO: CO.value,
      HCN: Math.min(MOST_HYDROGEN_CYANIDE, HCN.value),
      CO2: CO2.value,
      O2: O2.value,
      t: 1,
      variant: 'iso',
      activity: 'light',
    })
    return perMinute / SECONDS_PER_MINUTE
  },
  leans,
  judge: (models, dose, body) =>
    judged(
      'tox.fed',
      smokeIn(models, body),
      { FED: { value: dose, unit: '1' } },
      fedSeverity(dose),
    ),
})

/** From here on the time to collapse in carbon dioxide was found, and up to here, vol %. */
const NARCOSIS = { from: 3, to: 10 } as const

/**
 * Carbon dioxide fells by itself, as a share of the time to collapse in it: an end point apart from the
 * fractional effective dose. Less than 3 % fells nobody; more than 10 % is taken as 10 %.
 */
export const narcosisExposure = exposureModel({
  id: 'tox.co2_time',
  restsOnMemory: false,
  unit: '1',
  ofLimit: true,
  thresholds: [0.1, 0.3, 0.6, 1, 2],
  eachMinute: 'everybody',
  from: ['air'],
  rate: (models, body) => {
    const CO2 = smokeIn(models, body).CO2.value
    if (CO2 < NARCOSIS.from) return 0
    models.heed(carbonDioxideTime, { CO2: Math.min(100, CO2) })
    const minutes = models.number(carbonDioxideTime, 't', { CO2: Math.min(NARCOSIS.to, CO2) })
    return 1 / (minutes * SECONDS_PER_MINUTE)
  },
  leans,
  judge: (models, dose, body) => {
    const { CO2 } = smokeIn(models, body)
    const share = { value: dose, unit: '1' }
    return judged('tox.co2_time', { CO2 }, { share }, narcosisSeverity(dose))
  },
})

/** Quantiles of the normal distribution at 0.01, 0.1, 1, 10 and 50 %. */
const QUANTILES = [-3.719, -3.0902, -2.3263, -1.2815, 0]

/** A gas that poisons by itself adds up as C^n t; Lees 2005. */
function toxicExposure(id: string, gas: 'ammonia' | 'hydrogen_sulphide') {
  const preset = `lees_${gas}`
  const [a, b, n] = TOXIC_PRESETS.get(preset)?.line ?? [0, 1, 1]
  const unit = `ppm^${n} min`
  return exposureModel({
    id,
    restsOnMemory: false,
    unit,
    ofLimit: false,
    thresholds: QUANTILES.map((z) => exp((5 + z - a) / b)),
    eachMinute: 'everybody',
    from: ['air'],
    rate: (models, body) => {
      const ppm = breathed(models, body).ppm(gas)
      return ppm <= 0 ? 0 : pow(ppm, n) / SECONDS_PER_MINUTE
    },
    leans: (body) =>
      (actingOf(body.around, 'air')[0]?.surrounding.air.gases[gas] ?? 0) > 0 && leans(body),
    judge: (models, dose, body) => {
      const share = Number(harmedByDose({ a, b }, dose).outputs.P)
      return judged(
        'tox.probit',
        { preset: { value: preset }, C: { value: breathed(models, body).ppm(gas), unit: 'ppm' } },
        { P: { value: share, unit: '1' }, dose: { value: dose, unit } },
        toxicSeverity(share),
      )
    },
  })
}

/** Each gas adds up by itself, in a unit of its own. */
export const toxicExposures = [
  toxicExposure('tox.probit', 'hydrogen_sulphide'),
  toxicExposure('tox.probit.ammonia', 'ammonia'),
]
