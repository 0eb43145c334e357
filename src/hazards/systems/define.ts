import type { Danger } from '../../engine/harm/danger.ts'
import type {
  Exposed,
  ExposureModel,
  HazardSystem,
  Judgement,
  SurroundingSystem,
} from '../../engine/harm/hazard.ts'
import type { Mishap, MishapSystem } from '../../engine/harm/mishap.ts'
import type { Acting, Surrounded, Surrounding } from '../../engine/harm/surrounding.ts'
import { sayOnce } from '../../engine/warnings.ts'
import { collecting, type Models } from './models.ts'

/** What a system finds; what its models warn of is added to it. */
export type Found = Omit<Judgement, 'warnings'>

/** Lets a system judge with models that keep what they warn of. */
function judged(ask: (models: Models) => Found | null): Judgement | null {
  const models = collecting()
  const found = ask(models)
  return found && { ...found, warnings: sayOnce(models.warnings()) }
}

/** A system for a danger of one type at a part. */
export const hazardSystem = <T extends Danger['type']>(system: {
  readonly id: string
  readonly type: T
  readonly judge: (
    models: Models,
    danger: Extract<Danger, { type: T }>,
    exposed: Exposed,
  ) => Found | null
}): HazardSystem => ({
  ...system,
  judge: (danger, exposed) =>
    isOf(system.type, danger) ? judged((models) => system.judge(models, danger, exposed)) : null,
})

/** A system for a surrounding of one type. */
export const surroundingSystem = <T extends Surrounding['type']>(system: {
  readonly id: string
  readonly type: T
  readonly judge: (
    models: Models,
    surrounding: Extract<Surrounding, { type: T }>,
    body: Surrounded,
    acting: Acting,
  ) => Found | null
}): SurroundingSystem => ({
  ...system,
  judge: (acting, body) => {
    const { surrounding } = acting
    return isOf(system.type, surrounding)
      ? judged((models) => system.judge(models, surrounding, body, acting))
      : null
  },
})

/** A system for a mishap of one type. */
export const mishapSystem = <T extends Mishap['type']>(system: {
  readonly id: string
  readonly type: T
  readonly judge: (
    models: Models,
    mishap: Extract<Mishap, { type: T }>,
    wearing: readonly string[],
  ) => Found | null
}): MishapSystem => ({
  ...system,
  judge: (mishap, wearing) =>
    isOf(system.type, mishap) ? judged((models) => system.judge(models, mishap, wearing)) : null,
})

const isOf = <T extends string, U extends { readonly type: string }>(
  type: T,
  one: U,
): one is Extract<U, { type: T }> => one.type === type

/** A dose. What the models behind its rate warn of stays with it, as the dose itself does. */
export function exposureModel(
  model: Omit<ExposureModel, 'rate' | 'judge'> & {
    /** What each second adds for somebody in these surroundings, dressed like this. */
    readonly rate: (models: Models, body: Surrounded) => number
    /** What a dose does to a body; absent for a dose that only informs. */
    readonly judge?: (models: Models, dose: number, body: Surrounded) => Found | null
  },
): ExposureModel {
  const { rate, judge, ...rest } = model
  return {
    ...rest,
    rate: (body) => {
      const models = collecting()
      return { perSecond: rate(models, body), warnings: sayOnce(models.warnings()) }
    },
    ...(judge && { judge: (dose, body) => judged((models) => judge(models, dose, body)) }),
  }
}
