import { distanceBetween } from '../../core/vec.ts'
import type { Run } from '../run.ts'
import { type Entity, placeOf } from '../world.ts'
import type { StandingScreen } from './screen.ts'
import { sightOf } from './sight.ts'

/** What of a thing stands as a screen now; whether that is another than before. */
export function refreshScreen(run: Run, { id, kind, facingDegrees }: Entity): boolean {
  const screen = kind.screen?.(sightOf(run, id)) ?? null
  const before = run.screens.get(id)
  if (!screen) return run.screens.delete(id)
  const at = placeOf(run.world, id, run.tick)
  const now: StandingScreen = { ...screen, at, facingDegrees }
  if (before && sameScreen(before, now)) return false
  run.screens.set(id, now)
  return true
}

const sameScreen = (a: StandingScreen, b: StandingScreen): boolean =>
  a.halfWidth === b.halfWidth &&
  a.heightMetres === b.heightMetres &&
  a.reductionDecibels === b.reductionDecibels &&
  distanceBetween(a.at, b.at) === 0
