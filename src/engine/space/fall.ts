import { floorDistance, type Vec3 } from '../../core/vec.ts'
import type { Work } from '../actions/work.ts'
import type { Mishap } from '../harm/mishap.ts'
import { hasHappened } from '../harm/sense.ts'
import { tellJudgement } from '../procedure/tell-judgement.ts'
import { type Run, touch } from '../run.ts'
import { type Person, protectionOf, WALKING_SPEED } from '../world.ts'
import { updateZones } from './contacts.ts'
import { levelAt } from './grid.ts'
import { tetherAt } from './tether.ts'

/** How far beyond an edge somebody who steps over it comes down, metres. */
const STEP_OUT = 0.5

/** Lets the models say what a mishap at a thing does to somebody, and tells it. */
export function befall(run: Run, person: Person, item: string, mishap: Mishap): void {
  const system = run.catalogue.mishaps.find(({ type }) => type === mishap.type)
  const judgement = system?.judge(mishap, protectionOf(run.world, person))
  if (!judgement) return
  tellJudgement(run, { person, item, part: '', judgement, worst: { harm: 0, potential: 0 } })
}

/** Walks to an edge that nothing guards and over it. */
export function stepOver(
  run: Run,
  person: Person,
  from: Vec3,
  over: { readonly deck: string; readonly at: Vec3 },
): Work {
  const metres = floorDistance(from, over.at)
  const seconds = metres / WALKING_SPEED
  const until = run.tick + Math.round(seconds * 60)
  person.walk = {
    from: run.tick,
    points: [from, over.at],
    lengths: [metres],
    walked: 0,
    metresPerSecond: WALKING_SPEED,
    until,
    sensedUntil: until,
  }
  return {
    seconds,
    finish: (done) => {
      person.walk = null
      person.at = over.at
      done()
      const out = STEP_OUT / Math.max(metres, STEP_OUT)
      const below: Vec3 = [
        over.at[0] + (over.at[0] - from[0]) * out,
        over.at[1],
        over.at[2] + (over.at[2] - from[2]) * out,
      ]
      const ground = levelAt(run.grid, below)
      const tether = tetherAt(run, person, over.at)
      befall(run, person, over.deck, {
        type: 'fall',
        heightMetres: over.at[1] - ground,
        tether,
      })
      // Who is caught hangs at the edge; who is not lies below it.
      if (tether) hasHappened(person, over.deck, 'open-edge')
      person.at = tether ? over.at : [below[0], ground, below[2]]
      touch(run, person.key)
      updateZones(run, person)
      return null
    },
  }
}
