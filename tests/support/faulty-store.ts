import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/**
 * What a store does with the next call: takes it; takes it and loses the answer; takes it and answers
 * an empty 200, or 204 as if it had been put; closes the socket; never answers; or answers something,
 * whatever was asked.
 */
export type Mood = 'well' | Taking | Reply

type Taking = 'lose-answer' | 'empty-200' | 'empty-204'

type Reply =
  | 'close'
  | 'never'
  | {
      readonly status: number
      readonly body?: string
      readonly headers?: Readonly<Record<string, string>>
    }

export interface StoreOptions {
  /** Called for each post of statements. */
  readonly mood?: () => Mood
  /** Ids that are answered with 400, as by a store with rules of its own. */
  readonly refuses?: (statement: { readonly id: string }) => boolean
  /** A statement that is there already gets 409, the same or not: some stores do not compare. */
  readonly conflicts?: boolean
  readonly mostStatements?: number
  readonly key?: string
  readonly versions?: readonly string[]
  /** The key may write only. */
  readonly writeOnly?: boolean
  /** The origins that may ask; null for a store that knows nothing of browsers. */
  readonly origins?: '*' | null
  /** With one it speaks HTTPS, as browsers ask for. */
  readonly certificate?: { readonly key: string; readonly cert: string }
}

export interface FaultyStore {
  readonly endpoint: string
  /** What it has: each statement as it came, by id. */
  readonly has: Map<string, string>
  /** The ids of each post that came in, in order, taken or not. */
  readonly posts: readonly (readonly string[])[]
  readonly versions: readonly string[]
  readonly close: () => Promise<void>
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Expose-Headers': 'Retry-After, Date',
  'Access-Control-Max-Age': '600',
}

const TAKEN: Readonly<Record<Taking, Reply>> = {
  'lose-answer': 'close',
  'empty-200': { status: 200 },
  'empty-204': { status: 204 },
}

const isTaking = (mood: Mood): mood is Taking => typeof mood === 'string' && mood in TAKEN

const basicOf = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`

/** A small record store that keeps to xAPI, but for what it is told to do wrong. */
export async function openStore(options: StoreOptions = {}): Promise<FaultyStore> {
  const has = new Map<string, string>()
  const posts: (readonly string[])[] = []
  const spoken: string[] = []
  const { mood = () => 'well', key, versions = ['1.0.0', '1.0.3'], origins = '*' } = options

  const take = (text: string): Reply => {
    const given: unknown = JSON.parse(text)
    if (!Array.isArray(given)) return { status: 400, body: 'A list of statements was expected.' }
    const statements: { readonly id: string }[] = given
    posts.push(statements.map(({ id }) => id))
    const now = mood()
    if (now !== 'well' && !isTaking(now)) return now
    if (statements.length > (options.mostStatements ?? 1000)) return { status: 413 }
    const bad = statements.find((statement) => options.refuses?.(statement))
    if (bad) return { status: 400, body: JSON.stringify({ message: `${bad.id} is not welcome` }) }
    const texts = statements.map((statement) => [statement.id, JSON.stringify(statement)] as const)
    const known = texts.find(
      ([id, content]) => has.has(id) && (options.conflicts || has.get(id) !== content),
    )
    if (known) return { status: 409, body: `There is a statement ${known[0]} already.` }
    for (const [id, content] of texts) has.set(id, content)
    if (now !== 'well') return TAKEN[now]
    return { status: 200, body: JSON.stringify(statements.map(({ id }) => id)) }
  }

  const find = (id: string): Reply => {
    const found = has.get(id)
    if (options.writeOnly) return { status: 403, body: 'This key may only write.' }
    if (found === undefined) return { status: 404 }
    const stored = { ...JSON.parse(found), stored: '2026-11-03T15:00:00Z' }
    return { status: 200, body: JSON.stringify(stored) }
  }

  const reply = async (request: IncomingMessage): Promise<Reply> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '/', 'http://store')
    if (request.method === 'OPTIONS') return { status: origins === '*' ? 204 : 405 }
    if (url.pathname === '/xapi/about')
      return { status: 200, body: JSON.stringify({ version: versions }) }
    if (url.pathname !== '/xapi/statements') return { status: 404, body: 'Nothing is here.' }
    spoken.push(String(request.headers['x-experience-api-version']))
    if (key !== undefined && request.headers.authorization !== basicOf(key))
      return { status: 401, body: 'key has expired' }
    if (request.method === 'GET') return find(url.searchParams.get('statementId') ?? '')
    return take(Buffer.concat(chunks).toString())
  }

  const hear = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const told = await reply(request)
    if (told === 'close') response.destroy()
    else if (told !== 'never')
      response
        .writeHead(told.status, { ...(origins === '*' ? CORS : {}), ...told.headers })
        .end(told.body)
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    // A page that dies in the middle of its call is no fault of the store's.
    hear(request, response).catch(() => response.destroy())
  }
  const { certificate } = options
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http${certificate ? 's' : ''}://127.0.0.1:${port}/xapi/`,
    has,
    posts,
    versions: spoken,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
