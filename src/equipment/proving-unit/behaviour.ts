import type { Sight } from '../../engine/kind.ts'

/** Volts between its contacts while a tester is pressed on: none when the unit is flat. */
export const settle = ({ props }: Sight): Readonly<Record<string, number>> => ({
  volts: props.works === false ? 0 : Number(props.volts ?? 0),
})
