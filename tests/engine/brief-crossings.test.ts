import { describe, expect, it } from 'vitest'
import { runOf } from './support/play.ts'
import { smallJob } from './support/small-job.ts'

/** A line across the room at x from -0.05 to 0.05: a walk of 1.4 m/s is on it for 0.07 s. */
const lineJob = (width: number) =>
  smallJob({
    steps: [{ id: 'over', done: "trainee.in('line')" }],
    criteria: [{ id: 'it', weight: 1, all: ['over'] }],
    more: {
      zones: {
        line: {
          box: [
            [-width / 2, 0, -4],
            [width / 2, 2, 4],
          ],
        },
      },
      start: { at: [-3, 0, 3] },
      people: {},
    },
  })

const crossingsOf = (width: number, x: number) =>
  runOf(lineJob(width), [{ do: 'move', to: [x, 0, 3] }], {})
    .events.filter(({ type }) => type === 'zone')
    .map(({ entered }) => entered)

describe('a zone that is crossed within a tenth of a second', () => {
  it('is entered and left, however narrow, by walks of any length', () => {
    for (const x of [2.6, 2.7, 2.8, 2.9, 3])
      for (const width of [0.05, 0.1]) expect(crossingsOf(width, x)).toEqual([true, false])
  })

  it('is not entered by who stops before it', () => {
    expect(crossingsOf(0.1, -0.5)).toEqual([])
  })
})
