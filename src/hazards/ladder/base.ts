import { acos, toDegrees } from '../../core/maths.ts'
import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

export const ladderBase = defineModel({
  id: 'ladder.base',
  title: 'How far the foot of a ladder stands from the wall',
  section: 'Falls and dropped objects',
  inputs: {
    working_length: {
      type: 'number',
      unit: 'm',
      above: 0,
      max: 100,
      doc: 'along the ladder, from its foot to where it leans',
    },
  },
  outputs: { base: { unit: 'm' }, angle: { unit: 'deg' } },
  basis: `a quarter of the length ${SECOND_HAND}; the clauses ${FROM_MEMORY}`,
  source: 'HSE INDG455; OSHA 29 CFR 1926.1053(b)(5)(i): a quarter of the working length',
  validity: 'Leaning ladders; about 75 degrees.',
  compute: ({ working_length }) => ({
    outputs: { base: working_length / 4, angle: toDegrees(acos(1 / 4)) },
  }),
})
