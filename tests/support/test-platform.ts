import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { brokenRule, type CourseLaunch } from './course-rules.ts'

export interface LaunchWishes {
  readonly registration?: string
  readonly launchMode?: CourseLaunch['launchMode']
  readonly masteryScore?: number
  readonly languages?: string
  /** What an earlier session left as its progress. */
  readonly progress?: string
  /** A platform that loses the document, or the right to read it. */
  readonly launchDataStatus?: number
}

export interface TestPlatform {
  readonly address: string
  /** Opens a session and gives the part of the job's address after its question mark. */
  readonly launch: (wishes?: LaunchWishes) => string
  /** What was taken, in order, of all registrations. */
  readonly has: readonly { readonly id: string; readonly verb: { readonly id: string } }[]
  /** What was refused, with the rule that it broke. */
  readonly refused: readonly string[]
  /** The documents that were written, by `stateId` or `profileId`. */
  readonly documents: ReadonlyMap<string, string>
  /** Makes the tokens given so far worthless. */
  readonly expire: () => void
  readonly close: () => Promise<void>
}

interface Session extends CourseLaunch {
  readonly wishes: LaunchWishes
  readonly fetchId: string
  token: string | null
  asked: Set<'launch data' | 'preferences'>
}

const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://school.example', name: 'learner-17' },
}
const ACTIVITY = 'https://school.example/activities/lockout'
const PUBLISHED = 'https://w3id.org/millwright/scenarios/loto-conveyor'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** A learning platform of one course that launches by cmi5 and takes only what keeps to it. */
export async function openPlatform(content?: string): Promise<TestPlatform> {
  const sessions: Session[] = []
  const has: { readonly id: string; readonly verb: { readonly id: string } }[] = []
  const refused: string[] = []
  const documents = new Map<string, string>()
  let address = ''

  const launch = (wishes: LaunchWishes = {}): string => {
    const { registration = randomUUID(), launchMode = 'Normal', masteryScore } = wishes
    const sessionId = randomUUID()
    const session: Session = {
      ...{ wishes, registration, launchMode, masteryScore, sessionId },
      actor: ACTOR,
      activityId: ACTIVITY,
      contextTemplate: {
        contextActivities: { grouping: [{ objectType: 'Activity', id: PUBLISHED }] },
        extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId },
      },
      fetchId: randomUUID(),
      token: null,
      asked: new Set(),
    }
    sessions.push(session)
    if (wishes.progress) documents.set('millwright-progress', wishes.progress)
    if (wishes.languages) documents.set('cmi5LearnerPreferences', preferencesIn(wishes.languages))
    return new URLSearchParams({
      activityId: ACTIVITY,
      registration,
      actor: JSON.stringify(ACTOR),
      fetch: `${address}fetch/${session.fetchId}`,
      endpoint: `${address}xapi`,
    }).toString()
  }

  const token = (id: string): object => {
    const session = sessions.find(({ fetchId }) => fetchId === id)
    if (!session || session.token !== null)
      return { 'error-code': '1', 'error-text': 'The token was given already.' }
    session.token = Buffer.from(randomUUID()).toString('base64')
    return { 'auth-token': session.token }
  }

  const take = (session: Session, body: string): Reply => {
    const given = [JSON.parse(body)].flat() as { id: string; verb: { id: string } }[]
    if (session.asked.size < 2) return [403, '10.2, 11: launch data and preferences come first']
    const taken = [...has]
    for (const statement of given) {
      // Communication 2.1.2: the same statement again, as after a reload that lost the answer, is no second one.
      const before = taken.find(({ id }) => id === statement.id)
      if (isDeepStrictEqual(before, statement)) continue
      if (before) return [409, 'Another statement has this id.']
      const rule = brokenRule(statement, session, ofRegistration(taken, session.registration))
      if (rule) {
        refused.push(rule)
        return [400, rule]
      }
      taken.push(statement)
    }
    has.splice(0, has.length, ...taken)
    return [200, given.map(({ id }) => id)]
  }

  /** xAPI 1.0.3, Communication 3.1: a document is written over what was seen, and nothing else. */
  const write = (name: string, body: string, headers: IncomingMessage['headers']): Reply => {
    const seen = documents.get(name)
    const { 'if-match': match, 'if-none-match': none } = headers
    const breach =
      match === undefined && none === undefined
        ? ([409, 'A document is written with If-Match or If-None-Match.'] as const)
        : (seen === undefined ? none !== '*' : match !== etagOf(seen)) &&
          ([412, 'The document is another one by now.'] as const)
    if (breach) {
      refused.push(breach[1])
      return breach
    }
    documents.set(name, body)
    return [204, '']
  }

  const reply = async (request: IncomingMessage): Promise<Reply> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '/', address)
    const [, room = '', ...rest] = url.pathname.split('/')
    if (room === 'fetch') return request.method === 'POST' ? [200, token(rest[0] ?? '')] : [405, '']
    if (room !== 'xapi') return [404, '']
    const session = sessions.find(
      (known) => known.token !== null && request.headers.authorization === `Basic ${known.token}`,
    )
    if (!session) return [401, 'The token has expired.']
    if (request.headers['x-experience-api-version'] !== '1.0.3') return [400, 'No version.']
    switch (`${request.method} ${rest.join('/')}`) {
      case 'GET activities/state': {
        const stateId = url.searchParams.get('stateId') ?? ''
        if (stateId !== 'LMS.LaunchData') return documentIn(documents, stateId)
        session.asked.add('launch data')
        const { contextTemplate, launchMode, masteryScore, wishes } = session
        const returnURL = `${address}course`
        const data = { contextTemplate, launchMode, masteryScore, returnURL, moveOn: 'Passed' }
        return [wishes.launchDataStatus ?? 200, data]
      }
      case 'GET agents/profile': {
        session.asked.add('preferences')
        return documentIn(documents, url.searchParams.get('profileId') ?? '')
      }
      case 'PUT activities/state':
      case 'PUT agents/profile': {
        const name = url.searchParams.get('stateId') ?? url.searchParams.get('profileId') ?? ''
        return write(name, Buffer.concat(chunks).toString(), request.headers)
      }
      case 'GET statements': {
        const verb = url.searchParams.get('verb')
        const found = ofRegistration(has, session.registration).filter(
          ({ verb: { id } }) => id === verb,
        )
        return [200, { statements: found, more: '' }]
      }
      case 'POST statements':
        return take(session, Buffer.concat(chunks).toString())
      default:
        return [404, '']
    }
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://platform').pathname
    const file = content && path.startsWith('/job/') ? join(content, path.slice(5)) : null
    if (file && existsSync(file)) {
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      })
      response.end(readFileSync(file))
    } else if (path === '/course') {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      response.end(
        '<!doctype html><title>Course</title><link rel="icon" href="data:,"><h1>Course</h1>',
      )
    } else
      reply(request).then(
        ([status, body, etag]) => {
          const isText = typeof body === 'string'
          response.writeHead(status, {
            'Content-Type': isText ? 'text/plain' : 'application/json',
            ...(etag && { ETag: etag }),
          })
          response.end(isText ? body : JSON.stringify(body))
        },
        () => response.destroy(),
      )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://localhost:${(server.address() as AddressInfo).port}/`
  return {
    ...{ address, launch, has, refused, documents },
    expire: () => {
      for (const session of sessions) session.token = 'expired'
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

type Reply = readonly [status: number, body: object | string, etag?: string]

const preferencesIn = (languages: string): string =>
  JSON.stringify({ languagePreference: languages, audioPreference: 'off' })

const etagOf = (body: string): string => `"${createHash('sha1').update(body).digest('hex')}"`

function documentIn(documents: ReadonlyMap<string, string>, name: string): Reply {
  const body = documents.get(name)
  return body === undefined ? [404, ''] : [200, body, etagOf(body)]
}

const ofRegistration = <Of>(statements: readonly Of[], registration: string): readonly Of[] =>
  statements.filter(
    (statement) =>
      (statement as { context?: { registration?: string } }).context?.registration === registration,
  )
