import type { News } from '../shared/news.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Bearing } from '../world3d/bearing.ts'
import type { Panel, Part, TextPart } from './panel/content.ts'

/** Something that the headset itself has to say. */
export interface Notice {
  readonly text: string
  /** Something has gone wrong, and is not only worth knowing. */
  readonly trouble: boolean
}

/** A line of a caption. */
export interface Line {
  readonly text: string
  /** The name that the text begins with. */
  readonly speaker: string | null
  /** A sound of the place, not speech. */
  readonly noise: boolean
  readonly side: Bearing
}

export const isSpoken = ({ kind }: News): boolean => kind === 'speech' || kind === 'sound'

const ARROWS = { left: 'arrow-left', right: 'arrow-right', behind: 'arrow-down' } as const

/**
 * What a message says first stands in bold, and the way on under it: a refusal is two sentences or
 * more, the first of which is the news. Sentences end alike in all languages of the interface.
 */
const NEWS_THEN_WAY = /^(.+?[.!?؟…])\s+(.+)$/su

/** Each line once: a sounder that is seen to sound is told, and heard, in the same words. */
const onceEach = (lines: readonly Line[], told: string | undefined): Line[] =>
  lines.filter(
    ({ text }, n) => text !== told && lines.findLastIndex((other) => other.text === text) === n,
  )

/** The last message, and captions under it; null where there is nothing to say. */
export function messagePanel(
  news: readonly News[],
  lines: readonly Line[],
  { captions }: Pick<PlaySettings, 'captions'>,
  notice: Notice | null,
): Panel | null {
  const told = news.filter((each) => !isSpoken(each)).at(-1)
  const parts: Part[] = []
  if (notice) {
    const glyph = notice.trouble ? 'alert-triangle' : 'message-circle'
    parts.push({ kind: 'title', text: notice.text, glyph })
  }
  if (told) parts.push(...partsOf(told))
  if (captions !== 'off') {
    const wanted = onceEach(lines, told?.text).filter(({ noise }) => captions === 'all' || !noise)
    for (const { text, speaker, side } of wanted.slice(-2)) {
      const glyph = side ? ARROWS[side] : 'ear'
      parts.push({ kind: 'text', text, glyph, ...(speaker !== null && { speaker }) })
    }
  }
  if (parts.length === 0) return null
  return { look: told || notice ? 'message' : 'caption', parts }
}

const LOOKS: Readonly<Partial<Record<News['kind'], Omit<TextPart, 'kind' | 'text'>>>> = {
  refusal: { glyph: 'circle-x' },
  danger: { glyph: 'alert-triangle', tone: 'warn' },
  harm: { glyph: 'alert-triangle', tone: 'harm' },
  hint: { glyph: 'bulb' },
  step: { glyph: 'check' },
}

/** What stands beside a message of a kind. */
export const lookOf = (kind: News['kind']): Omit<TextPart, 'kind' | 'text'> => LOOKS[kind] ?? {}

/** The news in bold, then the way on, for what stops somebody; one text for everything else. */
function partsOf({ kind, text }: News): Part[] {
  const look = lookOf(kind)
  if (kind !== 'refusal' && kind !== 'danger' && kind !== 'harm')
    return [{ kind: 'text', text, ...look }]
  const [, news = text, way] = NEWS_THEN_WAY.exec(text) ?? []
  const first: Part = { kind: 'title', text: news, ...look }
  return way === undefined ? [first] : [first, { kind: 'text', text: way, indented: true }]
}
