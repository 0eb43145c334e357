import { type Answer, mayPass, wordsOf } from '../../records/outbox/answer.ts'
import { bodyOf, octetsOf, USUAL_LIMIT } from '../../records/outbox/batch.ts'
import type { Comparison } from '../../records/outbox/courier.ts'
import type { Letter } from '../../records/outbox/parcel.ts'
import { isSameStatement } from '../../records/outbox/same-statement.ts'
import { inVersion, type XapiVersion } from '../../records/outbox/version.ts'
import { toBase64 } from '../base64.ts'

interface Store {
  /** Ends in a slash. */
  readonly endpoint: string
  readonly version: XapiVersion
}

/** A record store (LRS) and what opens it. */
export interface KeyConnection extends Store {
  readonly key: string
  readonly secret: string
}

/** The store of a learning platform, opened for one session. */
export interface TokenConnection extends Store {
  readonly token: string
}

export type Connection = KeyConnection | TokenConnection

export interface Line {
  readonly fetch: typeof fetch
  /** How long an answer may take, in milliseconds. */
  readonly patience: number
}

export const usualLine: Line = { fetch: (...asked) => fetch(...asked), patience: 30_000 }

/** Nothing that a store has to say is longer. */
const MOST_OCTETS = 1_000_000

/** `Basic` of RFC 7617, in UTF-8. */
const basic = (key: string, secret: string): string =>
  toBase64(new TextEncoder().encode(`${key}:${secret}`))

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly body?: string
  /** What a document has to be for this to be written over it. */
  readonly condition?: { readonly 'If-Match': string } | { readonly 'If-None-Match': '*' }
}

/** Asks a store something. It never throws: that nothing came back is an answer as well. */
export async function ask(
  connection: Connection,
  path: string,
  asked: Asked,
  line: Line,
): Promise<Answer> {
  const { condition, ...plain } = asked
  const { endpoint, version } = connection
  const [token, ...secrets] =
    'token' in connection
      ? [connection.token]
      : [basic(connection.key, connection.secret), connection.key, connection.secret]
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), line.patience)
  try {
    const response = await line.fetch(`${endpoint}${path}`, {
      ...plain,
      headers: {
        ...condition,
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': version,
        ...(asked.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      credentials: 'omit',
      cache: 'no-store',
      // Followed, a POST would become a GET, and the keys would go to somebody else.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      keepalive: asked.body !== undefined && octetsOf(asked.body) <= USUAL_LIMIT.octets,
      signal: patience.signal,
    })
    const { statusText, headers } = response
    const status = response.type === 'opaqueredirect' ? 302 : response.status
    const body = await textOf(response)
    return {
      came: true,
      status,
      body,
      retryAfter: headers.get('Retry-After'),
      etag: headers.get('ETag'),
      date: headers.get('Date'),
      words: wordsOf({ status, statusText, body }, [token, ...secrets]),
    }
  } catch {
    return { came: false, words: '' }
  } finally {
    clearTimeout(timer)
  }
}

/** The text of an answer, cut where it has no end. */
export async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += decoder.decode(read.value, { stream: true })
    if (text.length > MOST_OCTETS) {
      await reader.cancel()
      break
    }
  }
  return text + decoder.decode()
}

/** Hands a batch of statements to the store. */
export const sendStatements = (
  connection: Connection,
  letters: readonly Letter[],
  line: Line,
): Promise<Answer> => {
  const { version } = connection
  const body = bodyOf(letters.map(({ id, text }) => ({ id, text: inVersion(text, version) })))
  return ask(connection, 'statements', { method: 'POST', body }, line)
}

/** Holds a statement against the one that the store has under its id; an answer where there is none yet. */
export async function compareStatement(
  connection: Connection,
  { id, text }: Letter,
  line: Line,
): Promise<Comparison | Answer> {
  const answer = await ask(connection, `statements?statementId=${id}&format=exact`, {}, line)
  if (!answer.came || mayPass(answer)) return answer
  if (answer.status === 401 || answer.status === 403) return 'unread'
  return isSameStatement(text, answer.body) ? 'same' : 'different'
}
