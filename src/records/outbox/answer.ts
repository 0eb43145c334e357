import { isRecord } from '../check-parts.ts'

/** What came back from a store, or that nothing did. */
export type Answer =
  | {
      readonly came: true
      readonly status: number
      readonly body: string
      /** Headers, where the store lets a page of another origin read them. */
      readonly retryAfter: string | null
      readonly etag: string | null
      readonly date: string | null
      /** Status and body for a person, without keys. */
      readonly words: string
    }
  | { readonly came: false; readonly words: string }

/**
 * `stored`; `refused` and `conflict` are about a statement; `too-large` about how many at once;
 * `later` will pass by itself; `closed` until somebody changes the connection.
 */
export type Meaning = 'stored' | 'refused' | 'conflict' | 'too-large' | 'later' | 'closed'

/** RFC 9110, 15.5.9 and RFC 6585, 4: asked to come again. RFC 8470: too early. */
const COME_AGAIN: ReadonlySet<number> = new Set([408, 425, 429])

/** Whether the same question may be answered another time. */
export const mayPass = (answer: Answer): boolean =>
  !answer.came || COME_AGAIN.has(answer.status) || answer.status >= 500

/** What an answer to a batch of statements means (xAPI 1.0.3, Communication 2.1.2 and 3.2). */
export function meaningOf(answer: Answer, ids: readonly string[]): Meaning {
  if (!answer.came) return 'later'
  const { status, body } = answer
  if (status === 204) return 'stored'
  // A portal or a proxy answers 200 as well: only the ids of what was sent show that it is stored.
  if (status >= 200 && status < 300) return names(body, ids) ? 'stored' : 'later'
  if (status === 400 || status === 422) return 'refused'
  if (status === 409) return 'conflict'
  if (status === 413) return 'too-large'
  if (mayPass(answer)) return 'later'
  return 'closed'
}

/** True where the body is the list of exactly these ids. */
function names(body: string, ids: readonly string[]): boolean {
  let told: unknown
  try {
    told = JSON.parse(body)
  } catch {
    return false
  }
  if (!Array.isArray(told) || told.length !== ids.length) return false
  const stored = new Set(told.map((id) => String(id).toLowerCase()))
  return ids.every((id) => stored.has(id.toLowerCase()))
}

const MOST_WORDS = 240

/** What would break a line, hide text or turn its direction. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/**
 * A store's answer in its own words: `401 Unauthorized – key has expired`. Markup is taken out, what
 * is long is cut, and nothing in `secrets` is repeated.
 */
export function wordsOf(
  {
    status,
    statusText,
    body,
  }: { readonly status: number; readonly statusText: string; readonly body: string },
  secrets: readonly string[] = [],
): string {
  const said = secrets
    .filter((secret) => secret.length > 3)
    .reduce((text, secret) => text.replaceAll(secret, '…'), messageIn(body))
  const short = said.length > MOST_WORDS ? `${said.slice(0, MOST_WORDS)}…` : said
  return [`${status} ${statusText}`.trim(), short].filter((part) => part !== '').join(' – ')
}

/** Keys under which stores put the sentence for people. */
const MESSAGES = ['message', 'error_description', 'detail', 'error', 'description', 'title']

function messageIn(body: string): string {
  const text = body.slice(0, 20_000)
  let value: unknown = text
  try {
    value = JSON.parse(text)
  } catch {
    // No JSON: the text itself, as people would see it.
    value = text.replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ').replace(/<[^>]*>/g, ' ')
  }
  const told = isRecord(value) ? MESSAGES.map((key) => value[key]) : [value]
  const words = told.find((part) => typeof part === 'string' && part.trim() !== '')
  const plain = typeof words === 'string' ? words : body
  return plain.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
}
