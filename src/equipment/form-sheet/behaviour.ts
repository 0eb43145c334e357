import type { Outcome, Sight } from '../../engine/kind.ts'
import type { Value } from '../../scenario/facts.ts'
import { propList } from '../support/prop-list.ts'

/** Fields that every sheet, or everything that is carried, has: no box can have their names. */
const OWN_FIELDS = ['ticks', 'signed', 'signedBy', 'reads', 'holder', 'place']

export const boxes = (props: Sight['props']): readonly string[] =>
  propList(props, 'boxes').filter((box) => !OWN_FIELDS.includes(box))

/** Ticks boxes and signs. What has been signed stands: a mistake needs a new sheet. */
export function write(sight: Sight, fields: Readonly<Record<string, Value>>): Outcome {
  const { id, by, props, state } = sight
  if (state.signed === true) return { refuse: { code: 'signed', params: { item: id } } }
  for (const [field, value] of Object.entries(fields)) {
    if (field !== 'signed' && !boxes(props).includes(field)) {
      return { refuse: { code: 'no-box', params: { item: id, field } } }
    }
    if (typeof value !== 'boolean') {
      return { refuse: { code: 'not-a-tick', params: { item: id, field } } }
    }
  }
  return { set: { ...fields, ...(fields.signed === true ? { signedBy: by } : {}) } }
}

/** Looking closely at a sheet is reading it. */
export const inspect = ({ state }: Sight): Outcome => ({
  set: { reads: Number(state.reads) + 1 },
})

export const settle = ({ props, state }: Sight): Readonly<Record<string, number>> => ({
  ticks: boxes(props).filter((box) => state[box] === true).length,
})
