import type { Outcome, Sight } from '../../engine/kind.ts'

export const inspect = ({ state }: Sight): Outcome => ({ set: { read: Number(state.read) + 1 } })
