import { log2 } from '../../core/maths.ts'
import { FROM_MEMORY } from '../bases.ts'
import { defineModel } from '../model.ts'

export const reactionHick = defineModel({
  id: 'human.reaction_hick',
  title: 'Reaction time with a choice, Hick',
  section: 'People',
  inputs: {
    n: { type: 'number', unit: '1', min: 0, max: 1e6, doc: 'number of equally likely choices' },
    a: { type: 'number', unit: 's', min: 0, max: 60, default: 0.2, doc: 'simple reaction time' },
    b: { type: 'number', unit: 's', min: 0, max: 60, default: 0.15, doc: 'time for each bit' },
  },
  outputs: { RT: { unit: 's' } },
  basis: `constants ${FROM_MEMORY}`,
  source: 'Hick 1952: RT = a + b log2(n + 1)',
  validity: 'Alert adults who expect the signal; startle adds 0.5 to 1 s.',
  compute: ({ n, a, b }) => ({ outputs: { RT: a + b * log2(n + 1) } }),
})
