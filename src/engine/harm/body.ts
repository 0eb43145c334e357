import type { Run } from '../run.ts'
import { sightOf } from '../space/sight.ts'
import { tetherAt } from '../space/tether.ts'
import { type Person, positionOf, protectionOf } from '../world.ts'
import type { Surrounded } from './surrounding.ts'

/** A body as the exposure models take it. */
export const bodyOf = (run: Run, person: Person): Surrounded => ({
  who: person.id,
  at: positionOf(person, run.tick),
  wearing: protectionOf(run.world, person),
  protections: person.wearing.flatMap((worn) => {
    const entity = run.world.entities.get(worn)
    return entity?.kind.protections?.(sightOf(run, worn, person.id)) ?? []
  }),
  hangs: person.wearing.flatMap((worn) => {
    const hanging = run.world.entities.get(worn)?.kind.hangs?.(sightOf(run, worn, person.id)) ?? ''
    return hanging === '' ? [] : [hanging]
  }),
  around: person.around,
  place: {
    noiseDecibels: run.scenario.place.noiseDecibels ?? 0,
    ...(run.scenario.limits !== undefined && { limits: run.scenario.limits }),
  },
  tether: tetherAt(run, person, positionOf(person, run.tick)),
})
