import { pow } from '../../core/maths.ts'
import { floorDistance, type Vec3 } from '../../core/vec.ts'
import type { Run } from '../run.ts'
import { screenedFrom } from '../space/screen.ts'
import { type Person, positionOf } from '../world.ts'

/** How far a voice carries over a working hall, metres. */
const VOICE_METRES = 8
/** Mouth and ears over the floor, metres. */
const HEAD = 1.5

const headOf = (run: Run, person: Person): Vec3 => {
  const [x, y, z] = positionOf(person, run.tick)
  return [x, y + HEAD, z]
}

/**
 * Whether one hears what another says. What stands between takes off as much as of any sound, and 6 dB
 * less is as far as twice the distance (hazard-models 2.3).
 */
export function hearsVoice(run: Run, speaker: Person, other: Person): boolean {
  const from = headOf(run, speaker)
  const to = headOf(run, other)
  const metres = floorDistance(from, to)
  if (metres > VOICE_METRES) return false
  const screened = run.screens.size === 0 ? null : screenedFrom(run, from, to)
  if (!screened) return true
  return metres * pow(10, run.catalogue.muffles(screened) / 20) <= VOICE_METRES
}
