interface Entry {
  readonly tick: number
  readonly order: number
  readonly run: () => void
}

/** Things that will happen, earliest first; those of one tick in the order they were put in. */
export interface Agenda {
  readonly heap: Entry[]
  order: number
}

export const createAgenda = (): Agenda => ({ heap: [], order: 0 })

const before = (a: Entry, b: Entry): boolean =>
  a.tick < b.tick || (a.tick === b.tick && a.order < b.order)

/** Puts something on the agenda: logarithmic in how much is already there. */
export function schedule(agenda: Agenda, tick: number, run: () => void): void {
  const { heap } = agenda
  const entry: Entry = { tick, order: agenda.order++, run }
  let i = heap.length
  heap.push(entry)
  while (i > 0) {
    const up = (i - 1) >> 1
    const parent = heap[up]
    if (!parent || !before(entry, parent)) break
    heap[i] = parent
    i = up
  }
  heap[i] = entry
}

export const nextTick = (agenda: Agenda): number => agenda.heap[0]?.tick ?? Number.POSITIVE_INFINITY

/** Takes the earliest entry off; nothing where the agenda is empty. */
export function takeNext(agenda: Agenda): Entry | undefined {
  const { heap } = agenda
  const first = heap[0]
  const last = heap.pop()
  if (!last || heap.length === 0) return first
  let i = 0
  for (;;) {
    let child = 2 * i + 1
    const left = heap[child]
    const right = heap[child + 1]
    if (!left) break
    if (right && before(right, left)) child++
    const smaller = heap[child]
    if (!smaller || !before(smaller, last)) break
    heap[i] = smaller
    i = child
  }
  heap[i] = last
  return first
}
