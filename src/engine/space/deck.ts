import { toLocal, toWorld } from '../../core/frame.ts'
import type { Vec3 } from '../../core/vec.ts'
import type { Run } from '../run.ts'
import { sightOf } from './sight.ts'

/** A raised floor that a thing carries, level, about its own middle. */
export interface Deck {
  /** Metres along its own x and z. */
  readonly size: readonly [x: number, z: number]
  readonly heightMetres: number
}

export type Side = 'front' | 'back' | 'left' | 'right'
export const SIDES: readonly Side[] = ['front', 'back', 'left', 'right']

/** A side of a deck over which somebody can fall, or cannot. */
export interface Edge {
  readonly side: Side
  /** Something that a body does not go over stands along it. */
  readonly guarded: boolean
  /** Height of the board along the floor that keeps things from rolling off, metres; 0 for none. */
  readonly toeBoardMetres: number
}

/** Where a straight step from one point to another leaves a deck. */
export interface Crossing {
  readonly deck: string
  readonly side: Side
  readonly guarded: boolean
  readonly toeBoardMetres: number
  /** The point of the edge, at deck height. */
  readonly at: Vec3
}

/** The side by which a straight way leaves the deck that it begins on; null where it stays on it. */
export function crossingOf(run: Run, from: Vec3, to: Vec3): Crossing | null {
  for (const entity of run.world.entities.values()) {
    const deck = entity.kind.deck?.(entity.props)
    if (!deck || entity.place.kind !== 'at') continue
    const base = entity.place.at
    const a = toLocal(base, entity.facingDegrees, from)
    const b = toLocal(base, entity.facingDegrees, to)
    const [x, z] = [deck.size[0] / 2, deck.size[1] / 2]
    const on = Math.abs(from[1] - (base[1] + deck.heightMetres)) < 0.3
    if (!on || Math.abs(a[0]) > x + 1e-9 || Math.abs(a[2]) > z + 1e-9) continue
    const out = firstSide(a, b, x, z)
    if (!out) return null
    const edge = entity.kind.edges?.(sightOf(run, entity.id)).find(({ side }) => side === out.side)
    const at = toWorld(base, entity.facingDegrees, [
      a[0] + (b[0] - a[0]) * out.share,
      deck.heightMetres,
      a[2] + (b[2] - a[2]) * out.share,
    ])
    return {
      deck: entity.id,
      side: out.side,
      guarded: edge?.guarded ?? false,
      toeBoardMetres: edge?.toeBoardMetres ?? 0,
      at,
    }
  }
  return null
}

/** The first side of a rectangle that a segment from inside passes, and at what share of it. */
function firstSide(a: Vec3, b: Vec3, x: number, z: number): { side: Side; share: number } | null {
  const ways: readonly [Side, number, number, number][] = [
    ['right', a[0], b[0], x],
    ['left', -a[0], -b[0], x],
    ['front', a[2], b[2], z],
    ['back', -a[2], -b[2], z],
  ]
  let first: { side: Side; share: number } | null = null
  for (const [side, begin, end, limit] of ways) {
    if (end <= limit || end <= begin) continue
    const share = Math.max(0, (limit - begin) / (end - begin))
    if (first === null || share < first.share) first = { side, share }
  }
  return first
}
