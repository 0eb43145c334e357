import type { Run } from '../../engine/run.ts'
import { newsOf } from '../shared/news.ts'

/** What hurt somebody, in the words of the log: it stays until it has been read. */
export const harmWords = (run: Run, language: string): string[] =>
  newsOf(
    run,
    language,
    run.events.filter(({ type }) => type === 'harm').map(({ n }) => n),
  )
    .slice(-1)
    .map(({ text }) => text)
