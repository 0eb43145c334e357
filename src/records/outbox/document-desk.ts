/** A document that a store has. */
export interface Found {
  readonly body: string
  /** As the store gave it; null where the page may not read it. */
  readonly etag: string | null
}

/** `later` will pass by itself; `closed` not in this session. */
type Trouble = 'later' | 'closed'

/** The way to one document of a store. */
export interface DocumentLine {
  readonly read: () => Promise<Found | 'none' | Trouble>
  /** Writes over what was found, and over nothing else: `changed` where somebody was there first. */
  readonly write: (
    body: string,
    over: Found | 'none',
  ) => Promise<{ readonly etag: string | null } | 'changed' | Trouble>
  /** Lets time pass after so many tries in a row that came to nothing. */
  readonly rest: (tries: number) => Promise<void>
}

/** What becomes of a document, given what the store has; null to leave it as it is. */
export type Edit = (found: string | null) => string | null

export interface DocumentDesk {
  /** Has a document changed; a later edit takes the place of one that waits. */
  readonly put: (edit: Edit) => void
  /** Resolves once nothing waits. */
  readonly idle: () => Promise<void>
}

/**
 * Keeps one document of a store in step: one request at a time, each write only over what the edit
 * has seen (xAPI 1.0.3, Communication 3.1), so that neither two quick changes here nor another device
 * lose anything. What is not known to have arrived is read again before it is written again.
 */
export function documentDesk(line: DocumentLine): DocumentDesk {
  let waits: Edit | null = null
  let known: Found | 'none' | null = null
  let working: Promise<void> | null = null

  /** Whether it came to something: what waited is done with, or the store has it. */
  const tryOnce = async (edit: Edit): Promise<true | Trouble> => {
    const found: Found | 'none' | Trouble = known ?? (await line.read())
    if (found === 'later' || found === 'closed') return found
    known = found
    const before = found === 'none' ? null : found.body
    const body = edit(before)
    if (body === null || body === before) return true
    const written = await line.write(body, found)
    known = typeof written === 'object' && written.etag !== null ? { body, ...written } : null
    if (typeof written === 'object') return true
    return written === 'changed' ? 'later' : written
  }

  const work = async (): Promise<void> => {
    let tries = 0
    while (waits) {
      const edit: Edit = waits
      const outcome = await tryOnce(edit)
      if (outcome === 'closed') waits = null
      else if (outcome === 'later') await line.rest(tries++)
      else {
        tries = 0
        if (waits === edit) waits = null
      }
    }
    working = null
  }

  return {
    put(edit) {
      waits = edit
      working ??= work()
    },
    idle: async () => {
      await working
    },
  }
}
