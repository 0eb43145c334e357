import { act } from '../../../engine/advance.ts'
import { word } from '../../../engine/event.ts'
import type { Run } from '../../../engine/run.ts'

const THING = 'entity:'

/** Things that the condition of a step asks about and that nobody can walk up to from the start. */
export function outOfWay(start: () => Run, step: string): readonly string[] {
  const run = start()
  const condition = run.steps.get(step)?.monitor.condition
  const things = [...(condition?.reads ?? [])].filter((key) => key.startsWith(THING))
  return things
    .map((key) => key.slice(THING.length))
    .filter((id) => {
      const { events } = afterGoing(start(), id)
      return events.some((event) => event.type === 'rejected' && word(event, 'code') === 'no-way')
    })
}

function afterGoing(run: Run, to: string): Run {
  act(run, { do: 'move', to })
  return run
}
