import type { News } from '../shared/news.ts'
import type { PlaySettings } from '../shared/play-props.ts'
import type { Bearing } from '../world3d/bearing.ts'
import type { Panel, Part } from './panel/content.ts'

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
  if (told) parts.push(partOf(told))
  if (captions !== 'off') {
    const wanted = lines.filter(({ noise }) => captions === 'all' || !noise)
    for (const { text, speaker, side } of wanted.slice(-2)) {
      const glyph = side ? ARROWS[side] : 'ear'
      parts.push({ kind: 'text', text, glyph, ...(speaker !== null && { speaker }) })
    }
  }
  if (parts.length === 0) return null
  return { look: told || notice ? 'message' : 'caption', parts }
}

function partOf({ kind, text }: News): Part {
  switch (kind) {
    case 'refusal':
      return { kind: 'text', text, glyph: 'circle-x' }
    case 'danger':
      return { kind: 'text', text, glyph: 'alert-triangle', tone: 'warn' }
    case 'harm':
      return { kind: 'text', text, glyph: 'alert-triangle', tone: 'harm' }
    case 'hint':
      return { kind: 'text', text, glyph: 'bulb' }
    default:
      return { kind: 'text', text }
  }
}
