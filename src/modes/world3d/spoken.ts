import type { News } from '../shared/news.ts'

/** What is read aloud of the messages that are up: the last two. */
export const spokenOf = (news: readonly News[]): string =>
  news
    .slice(-2)
    .map(({ text }) => text)
    .join(' ')
