import type { Panel, PanelStyle, Part, Press, Tone } from './content.ts'
import type { GlyphName } from './glyphs.ts'
import { type Measure, wrap } from './wrap.ts'

/** Sizes in dmm (millimetres at one metre). */
const TITLE = 32
const TEXT = 26
const LINE = 1.35
const PADDING = 24
const GAP = 16
const BUTTON = 64
const GLYPH = 34
/** The thick edge of a message. */
const EDGE = 10

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface LaidText {
  readonly lines: readonly string[]
  /** Where reading starts: the left edge, or the right one in a right-to-left language. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly lineHeight: number
  readonly bold: boolean
  readonly tone: Tone
  readonly glyph: { readonly name: GlyphName; readonly box: Box } | null
  readonly speaker: string | null
}

export interface LaidButton {
  readonly id: string
  readonly label: string
  readonly box: Box
  readonly tone: 'plain' | 'stop'
  readonly text: LaidText
}

export interface Laid {
  readonly width: number
  readonly height: number
  readonly texts: readonly LaidText[]
  readonly buttons: readonly LaidButton[]
}

/** Where everything on a panel goes. It grows with its words and never shrinks them. */
export function layOut(panel: Panel, style: PanelStyle, measure: Measure): Laid {
  const scale = style.textPercent / 100
  const edge = panel.look === 'message' ? EDGE : 0
  const inner = style.width - 2 * PADDING - edge
  const start = PADDING + edge
  const texts: LaidText[] = []
  const buttons: LaidButton[] = []
  let y = PADDING

  const write = (part: Exclude<Part, { kind: 'buttons' }>): void => {
    const title = part.kind === 'title'
    const size = (title ? TITLE : TEXT) * scale
    const beside = part.glyph !== undefined || (part.kind === 'text' && part.indented === true)
    const indent = beside ? GLYPH * scale + GAP / 2 : 0
    const speaker = part.kind === 'text' ? (part.speaker ?? null) : null
    const text = laidText({
      words: part.text,
      x: start + indent,
      y,
      width: inner - indent,
      size,
      bold: title,
      tone: part.tone ?? 'plain',
      glyph: part.glyph,
      glyphX: start,
      speaker,
    })
    texts.push(text)
    y += Math.max(text.lines.length * text.lineHeight, part.glyph ? GLYPH * scale : 0) + GAP
  }

  const row = (presses: readonly Press[], columns: number): void => {
    const width = (inner - GAP * (columns - 1)) / columns
    const laid = presses.map((press, column) =>
      laidButton(press, start + column * (width + GAP), width),
    )
    const height = Math.max(BUTTON, ...laid.map((button) => button.box.height))
    for (const button of laid) {
      const text = button.text
      const drop = (height - text.lines.length * text.lineHeight) / 2
      const glyph = text.glyph && {
        ...text.glyph,
        box: { ...text.glyph.box, y: y + (height - text.glyph.box.height) / 2 },
      }
      buttons.push({
        ...button,
        box: { ...button.box, y, height },
        text: { ...text, y: y + drop, glyph },
      })
    }
    y += height + GAP
  }

  /** Whether every word of a button's label has room in its column. */
  const fits = ({ label, glyph }: Press, columns: number): boolean => {
    const indent = glyph === undefined ? 0 : GLYPH * scale + GAP / 2
    const room = (inner - GAP * (columns - 1)) / columns - 2 * GAP - indent
    return label.split(/\s+/).every((word) => measure(word, TEXT * scale, true) <= room)
  }

  const laidButton = (press: Press, x: number, width: number): LaidButton => {
    const indent = press.glyph === undefined ? 0 : GLYPH * scale + GAP / 2
    const text = laidText({
      words: press.label,
      x: x + GAP + indent,
      y: 0,
      width: width - 2 * GAP - indent,
      size: TEXT * scale,
      bold: true,
      tone: 'plain',
      glyph: press.glyph,
      glyphX: x + GAP,
      speaker: null,
    })
    const height = text.lines.length * text.lineHeight + GAP
    return {
      id: press.id,
      label: press.label,
      box: { x, y: 0, width, height },
      tone: press.tone ?? 'plain',
      text,
    }
  }

  interface Words {
    readonly words: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly size: number
    readonly bold: boolean
    readonly tone: Tone
    readonly glyph: GlyphName | undefined
    readonly glyphX: number
    readonly speaker: string | null
  }

  const laidText = (given: Words): LaidText => {
    const { words, x, y: top, width, size, bold, tone, speaker } = given
    const side = GLYPH * scale
    return {
      lines: wrap(words, width, size, bold, measure),
      x,
      y: top,
      size,
      lineHeight: size * LINE,
      bold,
      tone,
      speaker,
      glyph: given.glyph
        ? { name: given.glyph, box: { x: given.glyphX, y: top, width: side, height: side } }
        : null,
    }
  }

  for (const part of panel.parts) {
    if (part.kind !== 'buttons') write(part)
    else
      for (let n = 0; n < part.buttons.length; n += part.columns) {
        const side = part.buttons.slice(n, n + part.columns)
        // No word is broken to fit two beside each other.
        if (side.every((press) => fits(press, part.columns))) row(side, part.columns)
        else for (const press of side) row([press], 1)
      }
  }
  const laid = { width: style.width, height: y - GAP + PADDING, texts, buttons }
  return style.direction === 'rtl' ? mirrored(laid) : laid
}

/** The same panel for a language that is read from right to left. */
function mirrored(laid: Laid): Laid {
  const turn = (box: Box): Box => ({ ...box, x: laid.width - box.x - box.width })
  const turnText = (text: LaidText): LaidText => ({
    ...text,
    x: laid.width - text.x,
    glyph: text.glyph && { ...text.glyph, box: turn(text.glyph.box) },
  })
  return {
    ...laid,
    texts: laid.texts.map(turnText),
    buttons: laid.buttons.map((button) => ({
      ...button,
      box: turn(button.box),
      text: turnText(button.text),
    })),
  }
}

/** The button at a point of the panel; half the gap round each belongs to it, for unsteady hands. */
export function buttonAt(laid: Laid, x: number, y: number): LaidButton | null {
  const reach = GAP / 2
  return (
    laid.buttons.find(
      ({ box }) =>
        x >= box.x - reach &&
        x <= box.x + box.width + reach &&
        y >= box.y - reach &&
        y <= box.y + box.height + reach,
    ) ?? null
  )
}
