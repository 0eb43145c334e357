import { describe, expect, it } from 'vitest'
import { leftOver, refusedDeeds } from '../../src/cli/refused-deeds.ts'
import type { Action } from '../../src/engine/action.ts'
import { runOf } from '../engine/support/play.ts'
import { smallJob } from '../engine/support/small-job.ts'

const job = smallJob({
  steps: [{ id: 'off', done: "one.position == 'off'" }],
  criteria: [{ id: 'off', all: ['off'] }],
  more: {
    questions: {
      extent: {
        text: { en: 'How much?' },
        choices: { whole: { en: 'All.' }, front: { en: 'A part.' } },
        right: 'whole',
      },
    },
  },
})

/** The end of what is told of one action, once somebody stands at the isolator. */
const told = (action: Action): string | undefined =>
  refusedDeeds(runOf(job, [{ do: 'move', to: 'one' }, action])).at(-1)

describe('a script with a name that is not there', () => {
  it('is told the nearest that is there, whatever it names', () => {
    const slips: readonly (readonly [Action, string])[] = [
      [{ do: 'move', to: 'onee' }, 'one'],
      [{ do: 'take', item: 'onne' }, 'one'],
      [{ do: 'say', phrase: 'raedy' }, 'ready'],
      [{ do: 'say', phrase: 'ready', to: 'mtae' }, 'mate'],
      [{ do: 'move', by: 'maet', to: 'one' }, 'mate'],
      [{ do: 'answer', question: 'extend', choice: 'whole' }, 'extent'],
      [{ do: 'answer', question: 'extent', choice: 'hole' }, 'whole'],
      [{ do: 'operate', item: 'one', control: 'handel', value: 'off' }, 'handle'],
      [{ do: 'operate', item: 'one', control: 'handle', value: 'of' }, 'off'],
      [{ do: 'wait', until: 'one.lockd' }, 'locked'],
    ]
    for (const [action, near] of slips) expect(told(action)).toContain(`Did you mean "${near}"?`)
  })

  it('is told no more than the reason where nothing is near, or the name is right', () => {
    expect(told({ do: 'take', item: 'spaceship' })).not.toContain('Did you mean')
    expect(told({ do: 'wear', item: 'one' })).not.toContain('Did you mean')
    expect(told({ do: 'take' })).not.toContain('Did you mean')
  })
})

describe('a script that goes on after its attempt has ended', () => {
  const unplayed = (script: readonly Action[]) => leftOver(runOf(job, script), script)

  it('is told which actions nobody carried out', () => {
    const finish: Action = { do: 'finish' }
    expect(unplayed([finish, { do: 'move', to: 'one' }])).toMatch(/^action 1 was not .*finished/)
    expect(unplayed([finish, finish, finish])).toMatch(/^actions 1 to 2 were not/)
    expect(unplayed([{ do: 'move', to: 'one' }, finish])).toBeNull()
  })
})
