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
import { FROM_MEMORY } from '../bases.ts'
import { KEEPERS, type KeeperName } from './keepers.ts'
import { collecting, type Models } from './models.ts'

/** What a system finds; what its models warn of is added to it. */
export type Found = Omit<Judgement, 'warnings'>

/** Lets a system judge with models that keep what they warn of, and what they counted on by memory. */
function judged(ask: (models: Models) => Found | null): Judgement | null {
  const [told, leansOn] = asked(ask, collecting())
  if (leansOn.length === 0 || (told && told.actual > 0)) return told
  const [would] = asked(ask, collecting(true))
  return would ? keptOff(told, would, leansOn) : told
}

function asked(
  ask: (models: Models) => Found | null,
  models: ReturnType<typeof collecting>,
): [Judgement | null, readonly KeeperName[]] {
  const found = ask(models)
  return [found && { ...found, warnings: sayOnce(models.warnings()) }, models.leansOn()]
}

/**
 * What figures from memory alone keep from being harm, or luck, is told as luck that nobody has
 * decided. Where something else is luck already, only whether somebody is hurt hangs on them.
 */
function keptOff(
  found: Judgement | null,
  would: Judgement,
  keepers: readonly KeeperName[],
): Judgement | null {
  const keptBy = keepers.map((name) => KEEPERS[name].keeps).join('; ')
  if (found && found.potential > 0)
    return would.actual > 0 ? { ...found, outputs: { ...found.outputs, keptBy } } : found
  const worst = Math.max(would.actual, would.potential)
  if (worst === 0) return found
  return {
    ...would,
    actual: 0,
    potential: worst,
    amperes: found?.amperes ?? 0,
    outputs: {
      ...would.outputs,
      keptBy,
      basis: `what keeps it off ${FROM_MEMORY}; ${String(would.outputs.basis)}`,
    },
  }
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
      const perSecond = rate(models, body)
      const warnings = sayOnce(models.warnings())
      if (models.leansOn().length === 0) return { perSecond, warnings }
      return { perSecond, warnings, bare: rate(collecting(true), body) }
    },
    ...(judge && {
      judge: (dose, body) => asked((models) => judge(models, dose, body), collecting())[0],
    }),
  }
}
