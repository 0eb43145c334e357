import type { Run } from '../../engine/run.ts'
import type { News } from '../shared/news.ts'
import type { PlaySettings } from '../shared/play-props.ts'

/**
 * What is written down of the news. Speech always is: text has no voice of its own. Sounds are written
 * for whoever has captions of them; a state that they come from is told either way.
 */
export const written = (
  news: readonly News[],
  captions: PlaySettings['captions'],
): readonly News[] => (captions === 'all' ? news : news.filter(({ kind }) => kind !== 'sound'))

/**
 * Harm comes first, whatever led to it, and then nobody is told of luck; else what one did, before
 * what was met on the way.
 */
export function foremost(run: Run, news: readonly News[]): readonly News[] {
  const harm = news.find(({ kind }) => kind === 'harm')
  const first =
    harm ??
    news.find(({ n }) => run.events[n]?.type === 'done' || run.events[n]?.type === 'rejected')
  if (!first) return news
  return [first, ...news.filter((each) => each !== first && !(harm && each.kind === 'danger'))]
}
