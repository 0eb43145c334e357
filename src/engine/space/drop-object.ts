import type { Vec3 } from '../../core/vec.ts'
import { schedule } from '../agenda.ts'
import type { Struck } from '../harm/mishap.ts'
import { judgedFields } from '../procedure/tell-judgement.ts'
import { because, emit, type Run, touch } from '../run.ts'
import { type Entity, putAt } from '../world.ts'
import { crossingOf } from './deck.ts'
import { befall } from './fall.ts'
import { levelAt } from './grid.ts'
import { dropsInto, type Landing, peopleAt } from './opening.ts'

/** Standard gravity, m/s2 (ISO 80000-3). */
export const GRAVITY = 9.80665
/** Lower than the feet by less than this, it is one level, metres. */
export const ONE_LEVEL = 0.5

/**
 * Where a thing that is let go beyond an edge or over a hole comes down; null where it stays: on one level, or behind
 * a board along the edge.
 */
export function dropsTo(run: Run, feet: Vec3, letGo: Vec3): Landing | null {
  const hole = dropsInto(run, letGo)
  if (hole) return hole
  const ground = levelAt(run.grid, letGo)
  if (ground >= feet[1] - ONE_LEVEL) return null
  const over = crossingOf(run, feet, letGo)
  return over && over.toeBoardMetres > 0
    ? null
    : { at: [letGo[0], ground, letGo[2]], level: ground }
}

/** A thing falls straight down and hits whoever is there when it lands; nobody there is a near miss. */
export function dropThing(run: Run, entity: Entity, from: number, landing: Landing): void {
  const { at: to, level } = landing
  const heightMetres = from - level
  const massKilograms = entity.kind.portable?.(entity.props).massKilograms ?? 1
  const mishap = { type: 'struck', massKilograms, heightMetres } as const
  const { cause } = run
  schedule(run.agenda, run.tick + Math.ceil(Math.sqrt((2 * heightMetres) / GRAVITY) * 60), () =>
    because(run, cause, () => {
      putAt(run.world, entity, { kind: 'at', at: to })
      touch(run, `entity:${entity.id}`)
      emit(run, 'rest', { item: entity.id, at: [...to] }, [`entity:${entity.id}`])
      const below = peopleAt(run, to)
      for (const person of below) befall(run, person, entity.id, mishap)
      if (below.length === 0) tellMissed(run, entity, mishap)
    }),
  )
}

/** A thing came down where nobody was: a near miss, with what it would have done to somebody there. */
export function tellMissed(run: Run, entity: Entity, mishap: Struck): void {
  const would = run.catalogue.mishaps.find(({ type }) => type === 'struck')?.judge(mishap, [])
  if (!would) return
  const fields = { item: entity.id, part: '', ...judgedFields({ ...would, actual: 0 }) }
  emit(run, 'near-miss', { who: '', ...fields })
}
