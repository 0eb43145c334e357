import type { Facts } from '../scenario/facts.ts'
import type { ExposureModel, HazardSystem, SurroundingSystem } from './harm/hazard.ts'
import type { MishapSystem } from './harm/mishap.ts'
import type { Acting, Surrounded } from './harm/surrounding.ts'
import { type EquipmentKind, factsOf } from './kind.ts'
import type { MakeBodies } from './physics/body-world.ts'
import { stillBodies } from './physics/still-bodies.ts'
import type { Screened } from './space/screen.ts'
import { soundWords } from './words/sound-words.ts'

/** Everything that the engine is handed: it imports no kind and no hazard by itself. */
export interface Catalogue {
  readonly kinds: ReadonlyMap<string, EquipmentKind>
  readonly hazards: readonly HazardSystem[]
  readonly surroundings: readonly SurroundingSystem[]
  readonly mishaps: readonly MishapSystem[]
  readonly exposures: readonly ExposureModel[]
  readonly limits: readonly string[]
  readonly kits: readonly string[]
  readonly bodies: MakeBodies
  /** Whether somebody hears a thing among everything around them. */
  readonly hears: (body: Surrounded, item: string) => boolean
  /** How many dB less loud sound is for what stands in its way. */
  readonly muffles: (screened: Screened) => number
  /** How fast somebody walks among what is around them who freely walks so fast, m/s. */
  readonly pace: (around: readonly Acting[], freely: number) => number
}

interface CatalogueParts {
  readonly equipment: readonly EquipmentKind[]
  readonly hazards: readonly HazardSystem[]
  readonly surroundings?: readonly SurroundingSystem[]
  readonly mishaps?: readonly MishapSystem[]
  readonly exposures: readonly ExposureModel[]
  readonly limits: readonly string[]
  readonly kits: readonly string[]
  /** The physics of what is let fall or thrown; without it nothing can be. */
  readonly bodies?: MakeBodies
  /** Without it, what gives off noise where somebody is, is heard. */
  readonly hears?: Catalogue['hears']
  /** Without it, sound goes through everything. */
  readonly muffles?: Catalogue['muffles']
  /** Without it, nothing slows anybody. */
  readonly pace?: Catalogue['pace']
}

const heardAround: Catalogue['hears'] = ({ around }, item) =>
  around.some((one) => one.item === item && one.surrounding.type === 'noise')

/** Puts the lists together. Two kinds of one name are a mistake between programmers. */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  const kinds = new Map(parts.equipment.map((kind) => [kind.kind, kind]))
  if (kinds.size !== parts.equipment.length)
    throw new Error('createCatalogue: two kinds have one name.')
  return {
    bodies: stillBodies,
    surroundings: [],
    mishaps: [],
    hears: heardAround,
    muffles: () => 0,
    pace: (_around, freely) => freely,
    ...parts,
    kinds,
  }
}

/** The side of the catalogue that the scenario format checks against. */
export const catalogueFacts = (catalogue: Catalogue): Facts => ({
  kinds: new Map([...catalogue.kinds].map(([name, kind]) => [name, factsOf(kind)])),
  exposures: new Map(
    catalogue.exposures.map(({ id, restsOnMemory }) => [id, { restsOnMemory }] as const),
  ),
  limits: catalogue.limits,
  kits: catalogue.kits,
  sounds: Object.keys(soundWords),
})
