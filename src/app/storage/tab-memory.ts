/** Stands in where the browser forbids a tab to remember, or has no room: good until the page is left. */
const instead = new Map<string, string>()

/** Something done with the memory of this tab, or with what stands in for it. */
function inTab<T>(use: (storage: Storage) => T, otherwise: () => T): T {
  try {
    return use(sessionStorage)
  } catch {
    return otherwise()
  }
}

const read = (key: string): string | null => instead.get(key) ?? null

/** What is remembered for this tab alone, as far as the browser allows it. */
export const tabMemory = {
  get: (key: string): string | null =>
    // What found no room is newer than what is stored.
    read(key) ??
    inTab(
      (storage) => storage.getItem(key),
      () => null,
    ),
  set: (key: string, value: string): void =>
    inTab<void>(
      (storage) => {
        storage.setItem(key, value)
        instead.delete(key)
      },
      () => void instead.set(key, value),
    ),
  remove(key: string): void {
    instead.delete(key)
    inTab<void>(
      (storage) => storage.removeItem(key),
      () => undefined,
    )
  },
}
