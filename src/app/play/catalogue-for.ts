import { engineWords, groupWith, type WordsByNeed } from 'virtual:kinds'
import { own } from '../../core/own.ts'
import type { RecordedAction } from '../../engine/action.ts'
import { type Catalogue, createCatalogue } from '../../engine/catalogue.ts'
import type { EquipmentKind } from '../../engine/kind.ts'
import { SURROUNDING_DOSES } from '../../hazards/systems/doses.ts'
import { entangledSystem } from '../../hazards/systems/entangled.ts'
import { worldParts } from '../../hazards/systems/world-parts.ts'
import type { Scenario } from '../../scenario/schema.ts'
import type { Interface } from '../catalogue.ts'
import { addWords } from '../words/words.ts'

/**
 * The catalogue that an attempt needs, with the kinds of its scenario and no others: what a job
 * costs to open does not grow with all that there is. Only a hand in a headset throws, so the flat
 * interfaces do without the physics library, unless something was thrown before; and only what gives
 * off something, or air that is kept account of, surrounds anybody: a job without any still has the
 * models of the doses that it asks for. Only from a deck, into a hole or with a ladder does anybody fall.
 */
export async function catalogueFor(
  scenario: Scenario,
  way: Interface,
  past: readonly RecordedAction[],
  recorded: string,
): Promise<Catalogue> {
  const { equipment, zones } = scenario
  const names = [...new Set(Object.values(equipment).map((thing) => thing.is))]
  const throws = way === 'vr' || past.some((action) => action.velocity !== undefined)
  const [found, bodies] = await Promise.all([
    Promise.all(names.map((name) => kindOf(name, recorded))),
    throws ? import('../../engine/physics/cannon-bodies.ts') : null,
    sayAs('engine', engineWords, recorded),
  ])
  const surrounds =
    found.some((kind) => (kind.surroundings && !kind.onlyEntangles) || kind.screen) ||
    Object.values(zones ?? {}).some((zone) => zone.air) ||
    asksForDose(scenario)
  const falls = found.some((kind) => kind.deck || kind.opening || kind.climbed)
  const [around, aloft] = await Promise.all([
    surrounds ? import('../../hazards/systems/around/surroundings.ts') : null,
    falls ? import('../../hazards/systems/aloft/aloft.ts') : null,
  ])
  return createCatalogue({
    ...worldParts,
    hazards: [...worldParts.hazards, ...(aloft?.aloftHazards ?? [])],
    surroundings: around?.surroundingSystems ?? [entangledSystem],
    mishaps: [
      ...worldParts.mishaps,
      ...(aloft?.aloftMishaps ?? []),
      ...(around?.surroundingMishaps ?? []),
    ],
    exposures: [...worldParts.exposures, ...(around?.surroundingExposures ?? [])],
    equipment: found,
    ...(around && { hears: around.hears, muffles: around.muffles, pace: around.pace }),
    ...(bodies && { bodies: bodies.createCannonBodies }),
  })
}

/** Whether a condition or a criterion names a dose that only surroundings give. */
function asksForDose(scenario: Scenario): boolean {
  const text = JSON.stringify(scenario)
  return SURROUNDING_DOSES.some((id) => text.includes(id))
}

/**
 * Words in the language that the app speaks and in the one that the record is written in; another one
 * comes when it is chosen.
 */
const sayAs = async (room: string, words: WordsByNeed, recorded: string): Promise<void> => {
  await Promise.all([addWords(room, words), own(words, recorded)?.()])
}

/** A kind, with its words. */
async function kindOf(name: string, recorded: string): Promise<EquipmentKind> {
  const group = groupWith(name)
  if (!group) throw new Error(`catalogueFor: there is no kind "${name}".`)
  const [found] = await Promise.all([group.load(), sayAs(group.name, group.words, recorded)])
  const kind = found.find((each) => each.kind === name)
  if (!kind) throw new Error(`catalogueFor: the group of "${name}" came without it.`)
  return kind
}
