import { word } from '../../engine/event.ts'
import { glance } from '../../engine/offers/glance.ts'
import type { Run } from '../../engine/run.ts'
import { inspectedOf } from '../../engine/words/sight.ts'
import { localise } from '../../scenario/text.ts'
import { capital } from './capital.ts'
import { type News, newsOf } from './news.ts'

/**
 * Messages for events, and after each look what the look has shown. An instrument that was looked at
 * closely has then been read: its reading is no second message.
 */
export function newsWithSights(run: Run, language: string, events: readonly number[]): News[] {
  const told: News[] = []
  for (const news of newsOf(run, language, events))
    if (!isRead(run, news, told.at(-1))) told.push(news, ...shownBy(run, news, language))
  return told
}

function isRead(run: Run, news: News, before: News | undefined): boolean {
  const event = run.events[news.n]
  const look = run.events[before?.n ?? -1]
  return (
    event?.type === 'reading' &&
    look?.do === 'inspect' &&
    look.item === event.item &&
    before?.text.match(/\d+(?:\.\d+)?/g)?.includes(String(event.value)) === true
  )
}

function shownBy(run: Run, news: News, language: string): News[] {
  const event = run.events[news.n]
  if (event?.type !== 'done' || event.by !== 'trainee') return []
  const line = (text: string): News => ({ ...news, kind: 'change', text })
  if (event.do === 'inspect') {
    const entity = run.world.entities.get(word(event, 'item'))
    return entity ? [line(localise(inspectedOf(run.scenario, entity), language))] : []
  }
  if (event.do !== 'look') return []
  return glance(run, word(event, 'at')).map(({ name, looks }) =>
    line(
      [`${capital(localise(name, language))}.`, localise(looks ?? undefined, language)].join(' '),
    ),
  )
}
