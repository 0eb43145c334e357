import { floorDistance } from '../../core/vec.ts'
import type { Run } from '../run.ts'
import { type Person, placeOf, positionOf } from '../world.ts'

/** By distance, then id, letter by letter: the same order in every language and browser. */
export const byDistance = (
  a: { readonly distance: number; readonly id: string },
  b: { readonly distance: number; readonly id: string },
): number => a.distance - b.distance || (a.id < b.id ? -1 : 1)

/** Metres over the floor, to the decimetre: nobody sees a centimetre across a hall. */
export const distanceTo = (run: Run, me: Person, id: string): number =>
  Math.round(floorDistance(positionOf(me, run.tick), placeOf(run.world, id, run.tick)) * 10) / 10
