import type { Outcome, Sight } from '../../engine/kind.ts'

export function operate(
  { id, state }: Sight,
  _control: string,
  value: string | number | boolean,
): Outcome {
  const on = value === 'on'
  return on === state.on ? { refuse: { code: 'already', params: { item: id } } } : { set: { on } }
}

/** A tape from the field to the danger, to hold against the plate. */
export const inspect = ({ id, props, state }: Sight): Outcome => ({
  set: { measured: Number(state.measured) + 1 },
  events: [{ type: 'reading', item: id, value: Number(props.distanceMillimetres), unit: 'mm' }],
})

/** Whoever reaches the rotor of a machine that it commands has gone through its field. */
export function settle({ state, commands, touched }: Sight) {
  const broken = state.on === true && commands.some((machine) => touched(machine, 'rotor'))
  return { broken, breaks: Number(state.breaks) + (broken && state.broken !== true ? 1 : 0) }
}
