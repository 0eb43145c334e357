import type { Ray, Vector3 } from 'three'
import type { Action } from '../../../engine/action.ts'
import type { Thing } from '../../../engine/offers/perception.ts'
import type { Run } from '../../../engine/run.ts'
import { sightOf } from '../../../engine/space/sight.ts'
import type { Stage } from '../../../scene/stage.ts'

/** How near to a bare end the ray of a hand must pass, metres. */
const AT_END = 0.03

/** What a press with a two-pole tool comes to. */
export type Probe =
  /** The first tip is on an end, and stays there while the same hand goes to the second. */
  | { readonly kind: 'first'; readonly end: string }
  | { readonly kind: 'both'; readonly action: Action }

/** Two probes put one after the other by one hand, so that nobody needs two. */
export class Probing {
  private readonly run: Run
  private readonly stage: Pick<Stage, 'views'>
  private first: { readonly item: string; readonly end: string } | null = null

  constructor(run: Run, stage: Pick<Stage, 'views'>) {
    this.run = run
    this.stage = stage
  }

  /** Where the first tip is, in the hall; null while it is nowhere. */
  get spot(): Vector3 | null {
    return this.first && this.endAt(this.first.item, this.first.end)
  }

  /** A press on a thing; null where the tool in hand has no two ends to go to there. */
  press(ray: Ray, thing: Thing, tool: string): Probe | null {
    const pairs = thing.offers.filter(
      ({ group, action: { item, point } }) =>
        group === 'use' && item === tool && point?.includes('-') && this.isOpen(thing.id, point),
    )
    const ends = new Set(pairs.flatMap(({ action }) => action.point?.split('-') ?? []))
    const end = this.nearest(ray, thing.id, [...ends])
    if (end === null) return null
    const { first } = this
    this.first = null
    const pair =
      first?.item === thing.id
        ? pairs.find(({ action: { point } }) =>
            [`${first.end}-${end}`, `${end}-${first.end}`].includes(point ?? ''),
          )
        : undefined
    if (pair) return { kind: 'both', action: pair.action }
    this.first = { item: thing.id, end }
    return { kind: 'first', end }
  }

  /** The tool is put away, or the person has gone. */
  forget(): void {
    this.first = null
  }

  /** Behind a cover there is nothing to put a probe to: the press is for the cover. */
  private isOpen(id: string, part: string): boolean {
    const facts = this.run.world.entities.get(id)?.kind.parts?.[part]
    return facts !== undefined && !facts.barred?.(sightOf(this.run, id, 'trainee'))
  }

  private nearest(ray: Ray, id: string, ends: readonly string[]): string | null {
    let best: string | null = null
    let least = AT_END
    for (const end of ends) {
      const at = this.endAt(id, end)
      const off = at ? ray.distanceToPoint(at) : Number.POSITIVE_INFINITY
      if (off > least) continue
      least = off
      best = end
    }
    return best
  }

  private endAt(id: string, end: string): Vector3 | null {
    const node = this.stage.views.get(id)?.spot(end)
    return node ? node.getWorldPosition(node.position.clone()) : null
  }
}
