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
    inTab(
      (storage) => storage.getItem(key) ?? read(key),
      () => read(key),
    ),
  set: (key: string, value: string): void =>
    inTab(
      (storage) => storage.setItem(key, value),
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
