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
