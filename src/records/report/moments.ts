import type { Result } from '../../assessment/result.ts'
import type { Attempt } from '../../engine/attempt/attempt.ts'
import { type RunEvent, word } from '../../engine/event.ts'
import type { Text } from '../../scenario/text.ts'
import { own } from '../own.ts'
import { causesOf } from '../story/chain.ts'
import { isDanger, turningPoint } from '../story/turning-point.ts'
import { clock, phraseOf } from './phrases.ts'
import type { PictureItem, Section } from './report.ts'
import { type Subject, told } from './subject.ts'

/** A picture of a place, a thing or a person, inside the page. */
export interface ReportPicture {
  /** A `data:` address: the page loads nothing. */
  readonly url: string
  readonly width: number
  readonly height: number
  readonly alt: Text
}

/** A moment that the attempt turned on, and what it was about, the closest first. */
export interface Moment {
  readonly event: RunEvent
  readonly about: readonly string[]
}

const MOST_PICTURES = 6

/** The moments to show, the first first: the worst and what it came from, other dangers, critical steps. */
export function momentsOf(attempt: Attempt<Result>): readonly Moment[] {
  const { events, scenario } = attempt
  const critical = new Set(
    scenario.document.procedure.filter((step) => step.critical).map(({ id }) => id),
  )
  const worst = turningPoint(attempt)
  const chosen = new Set([
    ...(worst ? causesOf(worst, events) : []),
    ...events.filter(isDanger),
    ...events.filter((event) => event.type === 'step' && critical.has(word(event, 'step'))),
  ])
  return [...chosen]
    .map((event) => ({ event, about: aboutOf(event, attempt) }))
    .filter(({ about }) => about.length > 0)
}

/** What an event, or what it came from, names of the scenario. */
function aboutOf(event: RunEvent, { events, scenario }: Attempt<Result>): readonly string[] {
  const { equipment, zones, people } = scenario.document
  const names = causesOf(event, events).flatMap((cause) =>
    ['item', 'on', 'in', 'zone'].map((field) => word(cause, field).split('.')[0] ?? ''),
  )
  return [...new Set(names)].filter((id) => own(equipment, id) ?? own(zones, id) ?? own(people, id))
}

/** Pictures of the key moments in order of time, each of another thing; null where there are none. */
export function momentsSection(
  subject: Subject,
  pictures: ReadonlyMap<string, ReportPicture>,
): Section | null {
  const shown = new Set<string>()
  const found = momentsOf(subject.attempt).flatMap(({ event, about }) => {
    const id = about.find((each) => pictures.has(each) && !shown.has(each))
    const picture = id === undefined ? undefined : pictures.get(id)
    const sentence = told(subject, event)
    if (id === undefined || !picture || !sentence) return []
    shown.add(id)
    return [{ event, picture, sentence }]
  })
  if (found.length === 0) return null
  const items = found
    .slice(0, MOST_PICTURES)
    .toSorted((a, b) => a.event.n - b.event.n)
    .map(
      ({ event, picture: { alt, ...drawn }, sentence }): PictureItem => ({
        ...drawn,
        alt: phraseOf(alt, subject.language),
        caption: { ...sentence, text: `${clock(event.tick)} – ${sentence.text}` },
      }),
    )
  const { say } = subject
  return {
    id: 'moments',
    title: say('moments'),
    blocks: [
      { type: 'sentences', items: [say('momentsIntro')] },
      { type: 'pictures', items },
    ],
  }
}
