export interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** The next larger of 1, 2 and 5 with a power of ten. */
function niceStep(rough: number): number {
  const size = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5].find((step) => step * size >= rough) ?? 10) * size
}

/** Round ends and round marks in between, so that a person can read a value off. */
export function scaleOf(from: number, to: number, marks: number): Scale {
  const room = to > from ? to - from : Math.abs(from) || 1
  const step = niceStep(room / marks)
  const low = Math.floor(from / step) * step
  const count = Math.max(1, Math.ceil((from + room - low) / step - 1e-9))
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((low + index * step).toPrecision(12)),
  )
  return { low, high: ticks.at(-1) ?? low, ticks }
}

/** The very ends, with round marks inside, for what a curve runs along. */
export function alongOf(from: number, to: number, marks: number): Scale {
  const { ticks } = scaleOf(from, to, marks)
  return {
    low: from,
    high: to > from ? to : from + 1,
    ticks: ticks.filter((tick) => tick >= from && tick <= to),
  }
}

/** Some curves run off to infinity at one end; the plot stays with what is near the value. */
const MOST_TIMES_HERE = 4

/** The heights worth showing: from zero where that wastes little, without a runaway end. */
export function heightsOf(values: readonly number[], here: number | undefined): Scale {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const top =
    here !== undefined && here > 0 && least >= 0 ? Math.min(most, here * MOST_TIMES_HERE) : most
  return scaleOf(least >= 0 && least < most / 2 ? 0 : least, top, 4)
}
