/** Each circle among named things once, as the names on it, in the order in which it leads round. */
export function circlesIn<T>(
  things: Readonly<Record<string, T>>,
  next: (thing: T) => readonly string[],
): readonly (readonly string[])[] {
  const state = new Map<string, 'open' | 'closed'>()
  const found: (readonly string[])[] = []
  for (const start of Object.keys(things)) {
    // An explicit stack: a chain as long as the file must not overflow the machine's own.
    const trail: { id: string; left: string[] }[] = []
    const enter = (id: string): void => {
      const thing = Object.hasOwn(things, id) ? things[id] : undefined
      if (thing === undefined || state.get(id) === 'closed') return
      if (state.get(id) === 'open') {
        const ids = trail.map((entry) => entry.id)
        found.push(ids.slice(ids.indexOf(id)))
        return
      }
      state.set(id, 'open')
      trail.push({ id, left: [...next(thing)].reverse() })
    }
    enter(start)
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const id = top.left.pop()
      if (id !== undefined) enter(id)
      else {
        state.set(top.id, 'closed')
        trail.pop()
      }
    }
  }
  return found
}
