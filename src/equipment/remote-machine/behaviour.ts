import type { Sight } from '../../engine/kind.ts'

/** It runs as long as it has a supply: whoever opens its isolator stops somebody else's work. */
export function settle({ state }: Sight) {
  const running = Number(state.supplyVolts) > 0
  const stopsNow = state.running === true && !running
  return { running, stopped: Number(state.stopped) + (stopsNow ? 1 : 0) }
}
