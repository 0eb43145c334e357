import { word } from '../../engine/event.ts'
import { glance } from '../../engine/offers/glance.ts'
import type { Run } from '../../engine/run.ts'
import { localise } from '../../scenario/text.ts'
import { capital } from './capital.ts'
import { type News, newsOf } from './news.ts'

/** Messages for events, and after each look what the look has shown. */
export const newsWithSights = (run: Run, language: string, events: readonly number[]): News[] =>
  newsOf(run, language, events).flatMap((news) => [news, ...shownBy(run, news, language)])

function shownBy(run: Run, news: News, language: string): News[] {
  const event = run.events[news.n]
  if (event?.type !== 'done' || event.by !== 'trainee') return []
  const line = (text: string): News => ({ ...news, kind: 'change', text })
  if (event.do === 'inspect') {
    const entity = run.world.entities.get(word(event, 'item'))
    return entity
      ? [line(localise(entity.kind.words.inspected(entity.state, entity.props), language))]
      : []
  }
  if (event.do !== 'look') return []
  return glance(run, word(event, 'at')).map(({ name, looks }) =>
    line(
      [`${capital(localise(name, language))}.`, localise(looks ?? undefined, language)].join(' '),
    ),
  )
}
