import { type Answer, meaningOf } from '../../records/outbox/answer.ts'
import { versionFor, type XapiVersion } from '../../records/outbox/version.ts'
import { ask, type Connection, type KeyConnection, type Line } from './ask-store.ts'

/**
 * What a test of a connection found: `works`; `silent` where nothing answers; `cors` where something
 * answers that does not allow this page to read it; `moved` leads on elsewhere; `key` does not open; `no-store` is something else;
 * `odd` for what may pass by itself.
 */
export type Finding =
  | { readonly is: 'works'; readonly version: XapiVersion }
  | { readonly is: 'silent' | 'cors' | 'moved' }
  | { readonly is: 'key' | 'no-store' | 'odd'; readonly words: string }

type Draft = Omit<KeyConnection, 'version'>

/** Asks a store what it speaks, and hands it no statement at all: that shows whether the key may write. */
export async function testConnection(draft: Draft, line: Line): Promise<Finding> {
  const about = await ask({ ...draft, version: '1.0.3' }, 'about', {}, line)
  if (!about.came) return { is: (await answersAnybody(draft.endpoint, line)) ? 'cors' : 'silent' }
  const versions = versionsIn(about)
  const version = versionFor(versions ?? [])
  const empty = { method: 'POST', body: '[]' } as const
  const answer = await ask({ ...draft, version }, 'statements', empty, line)
  if (!answer.came) return { is: 'cors' }
  const { status, words } = answer
  if (status >= 300 && status < 400) return { is: 'moved' }
  if (status === 401 || status === 403) return { is: 'key', words }
  // A store may find an empty list wrong; that it reads it shows that the key is right.
  const reads = meaningOf(answer, []) === 'stored' || (versions !== null && status === 400)
  if (reads) return { is: 'works', version }
  return { is: versions === null || status === 404 ? 'no-store' : 'odd', words }
}

/** The version to speak to a store, asked of its `about`; null where it does not tell. */
export async function askVersion(connection: Connection, line: Line): Promise<XapiVersion | null> {
  const versions = versionsIn(await ask(connection, 'about', {}, line))
  return versions && versionFor(versions)
}

/** xAPI 1.0.3, Communication 2.8: `{"version": ["1.0.0", ...]}`. */
function versionsIn(answer: Answer): readonly string[] | null {
  if (!answer.came || answer.status !== 200) return null
  try {
    const { version }: { version?: unknown } = JSON.parse(answer.body) ?? {}
    return Array.isArray(version) ? version.map(String) : null
  } catch {
    return null
  }
}

/** Whether something is there at all, to a question whose answer this page does not want to read. */
async function answersAnybody(endpoint: string, { fetch, patience }: Line): Promise<boolean> {
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(), patience)
  try {
    const asked = { mode: 'no-cors', credentials: 'omit', cache: 'no-store' } as const
    await fetch(`${endpoint}about`, { ...asked, signal: waiting.signal })
    return true
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
