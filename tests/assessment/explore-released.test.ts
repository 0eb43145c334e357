import { expect, it } from 'vitest'
import { explore } from '../../src/assessment/explore/explore.ts'
import { catalogue } from '../../src/cli/catalogue.ts'
import { smallJob } from '../engine/support/small-job.ts'

const en = (text: string) => ({ en: text })

/** A mate who tidies away the padlock as soon as it is put down, and keeps it. */
it('finds the dead end: what was put down is gone for good', () => {
  const job = smallJob({
    steps: [
      { id: 'take', done: "trainee.holding('my_lock')", critical: true },
      { id: 'lock', done: "my_lock.on == 'one'", after: ['take'], critical: true },
    ],
    criteria: [{ id: 'all', critical: true, all: ['take', 'lock'] }],
    more: {
      equipment: {
        one: { is: 'rotary-isolator', at: [-0.5, 1.2, 0], with: { volts: 400, position: 'off' } },
        my_lock: { is: 'padlock', at: [3, 0, 3.2] },
      },
      people: {
        mate: {
          is: 'worker',
          at: [3, 0, 2.2],
          name: en('a mate'),
          does: [
            {
              when: "done('take') && !trainee.holding('my_lock') && my_lock.on == ''",
              do: 'take',
              item: 'my_lock',
            },
          ],
        },
      },
    },
  })
  const { faults } = explore(job, catalogue, { states: 1_500 })
  const released = faults.filter(({ actions }) => actions.some((action) => action.do === 'release'))
  expect(released).toContainEqual(expect.objectContaining({ code: 'no-way-on', step: 'lock' }))
})
