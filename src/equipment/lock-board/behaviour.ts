import type { Outcome, Sight } from '../../engine/kind.ts'

const MOST_HOOKS = 24

/** Names of the hooks, from the top left: `hook_1`, `hook_2`, … */
export function hooks(props: Sight['props']): readonly string[] {
  const count = Math.min(MOST_HOOKS, Math.max(1, Math.trunc(Number(props.hooks ?? 12)) || 1))
  return Array.from({ length: count }, (_, index) => `hook_${index + 1}`)
}

/** One thing to a hook: what hangs in front hides what hangs behind. */
export const accepts = ({ id, inSocket }: Sight, _item: string, socket: string): Outcome =>
  inSocket(id, socket).length > 0 ? { refuse: { code: 'socket-full', params: { item: id } } } : {}

export const settle = ({ id, props, inSocket }: Sight): Readonly<Record<string, number>> => ({
  hanging: hooks(props).reduce((sum, hook) => sum + inSocket(id, hook).length, 0),
})
