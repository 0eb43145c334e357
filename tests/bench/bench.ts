/** One line of the table: what was measured, against what, and the bound it must keep. */
export interface Ratio {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The value of the reference, measured in the same run; absent for a plain size. */
  readonly reference?: number
  /** What `value / reference` (or `value`) may be. */
  readonly atMost?: number
  readonly atLeast?: number
}

/** A file `tests/bench/<name>.bench.ts` exports one of these as `bench`. */
export interface Bench {
  readonly title: string
  readonly run: () => Promise<readonly Ratio[]> | readonly Ratio[]
}

export const ratioOf = ({ value, reference }: Ratio): number =>
  reference === undefined ? value : value / reference

export function keeps(ratio: Ratio): boolean {
  const measured = ratioOf(ratio)
  return (
    Number.isFinite(measured) &&
    measured <= (ratio.atMost ?? Number.POSITIVE_INFINITY) &&
    measured >= (ratio.atLeast ?? Number.NEGATIVE_INFINITY)
  )
}

export const timeOf = (run: () => void): number => {
  const started = performance.now()
  run()
  return performance.now() - started
}

export const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

export interface Timed {
  readonly measured: number
  readonly reference: number
}

/**
 * Median milliseconds of both, run by turns after one run each to warm up: one pause of the machine
 * moves nothing, and a machine that slows down slows both.
 */
export function byTurns(measured: () => void, reference: () => void, turns = 9): Timed {
  measured()
  reference()
  const times = Array.from({ length: turns }, () => [timeOf(measured), timeOf(reference)] as const)
  return {
    measured: middle(times.map(([time]) => time)),
    reference: middle(times.map(([, time]) => time)),
  }
}
