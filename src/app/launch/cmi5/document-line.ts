import { mayPass } from '../../../records/outbox/answer.ts'
import type { DocumentLine } from '../../../records/outbox/document-desk.ts'
import { ask, type Line, type TokenConnection } from '../../outbox/ask-store.ts'

/** The first rest, and the longest, in milliseconds. */
const REST = 1000
const LONGEST_REST = 60_000

/** The way to a document of a platform by its resource and what names it. */
export function documentLine(
  connection: TokenConnection,
  resource: 'activities/state' | 'agents/profile',
  name: Readonly<Record<string, string>>,
  line: Line,
): DocumentLine {
  const path = `${resource}?${new URLSearchParams(name)}`
  return {
    async read() {
      const answer = await ask(connection, path, {}, line)
      if (answer.came && answer.status === 200) return { body: answer.body, etag: answer.etag }
      if (answer.came && answer.status === 404) return 'none'
      return mayPass(answer) ? 'later' : 'closed'
    },
    async write(body, over) {
      const condition =
        over === 'none'
          ? ({ 'If-None-Match': '*' } as const)
          : over.etag !== null && { 'If-Match': over.etag }
      const asked = { method: 'PUT', body, ...(condition && { condition }) } as const
      const answer = await ask(connection, path, asked, line)
      if (answer.came && answer.status >= 200 && answer.status < 300) return { etag: answer.etag }
      if (answer.came && answer.status === 412) return 'changed'
      return mayPass(answer) ? 'later' : 'closed'
    },
    rest: (tries) =>
      new Promise((over) => {
        setTimeout(over, Math.min(REST * 2 ** tries, LONGEST_REST) * (0.5 + Math.random() / 2))
      }),
  }
}
