import type { RunEvent } from '../../../engine/event.ts'

export const laneNames = ['steps', 'refused', 'danger'] as const
export type LaneName = (typeof laneNames)[number]

/** A mark on the timeline: one event, or a count where several stand too close to be told apart. */
export interface Mark {
  readonly tick: number
  readonly count: number
}

export type Lanes = Readonly<Record<LaneName, readonly Mark[]>>

/** Which lane an event stands on; null for the many that have none. */
export function laneOf(event: RunEvent): LaneName | null {
  switch (event.type) {
    case 'step':
      return 'steps'
    case 'rejected':
      return event.by === 'trainee' ? 'refused' : null
    case 'harm':
    case 'near-miss':
    case 'early':
      return 'danger'
    case 'criterion':
      return event.state === 'broken' ? 'danger' : null
    default:
      return null
  }
}

/** The marks of each lane; those closer than `near` ticks to the first of them become a count. */
export function lanesOf(events: readonly RunEvent[], near: number): Lanes {
  const lane = (name: LaneName): Mark[] => {
    const marks: { first: number; last: number; count: number }[] = []
    for (const event of events) {
      if (laneOf(event) !== name) continue
      const open = marks.at(-1)
      if (open && event.tick - open.first < near) {
        open.last = event.tick
        open.count += 1
      } else marks.push({ first: event.tick, last: event.tick, count: 1 })
    }
    return marks.map(({ first, last, count }) => ({ tick: (first + last) / 2, count }))
  }
  return { steps: lane('steps'), refused: lane('refused'), danger: lane('danger') }
}
