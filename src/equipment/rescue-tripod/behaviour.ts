import type { Outcome, Sight } from '../../engine/kind.ts'

export function operate(
  { id, state, by, wearing, placeOf }: Sight,
  control: string,
  value: string | number | boolean,
): Outcome {
  const over = placeOf(id)?.entity
  if (over === undefined) return { refuse: { code: 'not-set-up', params: { item: id } } }
  if (control === 'winch') {
    const who = String(state.line)
    if (who === '') return { refuse: { code: 'nobody-on', params: { item: id } } }
    return { set: { rescues: Number(state.rescues) + 1 }, brings: { person: who, to: over } }
  }
  if (value === 'off') {
    return state.line === by
      ? { set: { line: '' } }
      : { refuse: { code: 'not-yours', params: { item: id } } }
  }
  if (state.line !== '') return { refuse: { code: 'line-taken', params: { item: id } } }
  if (!wearing(by).includes('harness'))
    return { refuse: { code: 'needs-harness', params: { item: id } } }
  return { set: { line: by } }
}

export const settle = ({ id, placeOf }: Sight) => ({ over: placeOf(id)?.entity ?? '' })
