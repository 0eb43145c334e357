import type { Run } from '../../../src/engine/run.ts'

/** What is wrong with a run's actions and events as evidence; empty where they hold together. */
export function evidenceFaults({ actions, events, tick }: Run): readonly string[] {
  const faults: string[] = []
  actions.forEach((action, i) => {
    if (action.n !== i) faults.push(`action ${i} is numbered ${action.n}`)
    if (action.tick < (actions[i - 1]?.tick ?? 0)) faults.push(`action ${i} goes back in time`)
  })
  events.forEach((event, i) => {
    if (event.n !== i) faults.push(`event ${i} is numbered ${event.n}`)
    if (event.tick < (events[i - 1]?.tick ?? 0)) faults.push(`event ${i} goes back in time`)
    if (event.tick > tick) faults.push(`event ${i} comes after the end`)
    if (event.type === '') faults.push(`event ${i} has no type`)
    const { cause } = event
    if (cause === null) {
      if (actions[0] && actions[0].tick < event.tick) faults.push(`event ${i} follows from nothing`)
    } else if ('event' in cause) {
      if (!(cause.event < i)) faults.push(`event ${i} follows from the later event ${cause.event}`)
    } else {
      const action = actions[cause.action]
      if (!action) faults.push(`event ${i} follows from no action`)
      if (action && action.tick > event.tick) faults.push(`event ${i} comes before its action`)
    }
  })
  const ends = events.filter(({ type }) => type === 'ended')
  if (ends.length !== 1 || events.at(-1)?.type !== 'ended')
    faults.push('it does not end once, last')
  return faults
}
