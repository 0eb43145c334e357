import { exp, pow, sin } from '../../src/core/maths.ts'
import { type Bench, byTurns, type Ratio } from './bench.ts'

const CALLS = 100_000

/** Adds up, so that the optimiser cannot leave the calls out. */
const times = (call: (x: number) => number) => (): void => {
  let sum = 0
  for (let index = 0; index < CALLS; index++) sum += call(index / 777)
  if (Number.isNaN(sum)) throw new Error('maths bench: not a number.')
}

function against(
  name: string,
  ours: (x: number) => number,
  builtIn: (x: number) => number,
  atMost: number,
): Ratio {
  const { measured, reference } = byTurns(times(ours), times(builtIn))
  return { name, value: measured, reference, unit: 'ms', atMost }
}

export const bench: Bench = {
  title: `Own mathematics against the built-in, ${CALLS} calls`,
  run: () => [
    against('sin', sin, Math.sin, 20),
    against(
      'exp',
      (x) => exp(-x),
      (x) => Math.exp(-x),
      20,
    ),
    against(
      'pow',
      (x) => pow(x, 1.5),
      (x) => x ** 1.5,
      20,
    ),
  ],
}
