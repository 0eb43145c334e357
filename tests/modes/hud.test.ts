import { describe, expect, it } from 'vitest'
import { newsOf } from '../../src/modes/shared/news.ts'
import { createHud } from '../../src/modes/world3d/hud.ts'
import { doIt, startJob } from './support/job.ts'

describe('the messages over the picture', () => {
  it('say where one is now, and no longer where one was, but keep what else was told', () => {
    const run = startJob()
    const hud = createHud({ run })
    const told = (): string[] =>
      newsOf(run, 'en', hud.state.getState().news).map(({ text }) => text)
    for (const to of ['tail', 'air_valve', 'lock_board']) {
      doIt(run, { do: 'move', to })
      hud.look(1)
    }
    const arrivals = told().filter((text) => text.startsWith('You are here now'))
    expect(arrivals).toEqual(['You are here now: lock board.'])
    doIt(run, { do: 'operate', item: 'isolator_a', control: 'handle', value: 'off' })
    hud.look(1)
    doIt(run, { do: 'move', to: 'panel' })
    hud.look(1)
    expect(told().some((text) => text.includes('too far away'))).toBe(true)
  })
})
