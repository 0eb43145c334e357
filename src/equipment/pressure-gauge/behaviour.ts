import type { Outcome, Sight } from '../../engine/kind.ts'

/** The dial is read to a tenth of a bar. */
export const reading = (bar: number): number => Math.round(bar * 10) / 10

export const inspect = ({ id, state }: Sight): Outcome => ({
  set: { reads: Number(state.reads) + 1, lastRead: reading(Number(state.bar)) },
  events: [{ type: 'reading', item: id, value: reading(Number(state.bar)), unit: 'bar' }],
})

export const settle = ({ state }: Sight) => ({
  bar: Math.round(Number(state.inletPascals) / 1000) / 100,
})
