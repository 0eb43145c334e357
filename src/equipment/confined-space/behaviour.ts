import type { Outcome, Refusal, Sight } from '../../engine/kind.ts'

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  if (value === state.cover) return { refuse: { code: 'already', params: { item: id } } }
  return { set: { cover: String(value) } }
}

export const inspect = ({ state }: Sight): Outcome => ({
  set: { checks: Number(state.checks) + 1 },
})

/** A hose goes in only where the cover is open. */
export const barred = ({ id, state }: Sight): Refusal | null =>
  state.cover === 'open' ? null : { code: 'cover-closed', params: { item: id } }
