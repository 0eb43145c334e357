import type { Panel, Tone } from './content.ts'
import { type GlyphName, glyphs } from './glyphs.ts'
import type { Box, Laid, LaidText } from './layout.ts'
import type { Measure } from './wrap.ts'

/** Dark, so that a panel does not dazzle in a headset; body text at 15 to 1. */
const GROUND = '#15201b'
const EDGE = '#93a59d'
const CAPTION = '#0b110e'
const BUTTON = { plain: ['#2a3832', EDGE], stop: ['#4a1815', '#ffb0a8'] } as const
const SPEAKER = '#ffe08a'
const TONES: Readonly<Record<Tone, string>> = {
  plain: '#f4f8f6',
  soft: '#c8d4ce',
  task: '#a5cdff',
  warn: '#ffd36b',
  harm: '#ffb0a8',
}
const FONT = "'Atkinson Hyperlegible Next Variable', 'Vazirmatn Variable', system-ui, sans-serif"

type Canvas = Pick<HTMLCanvasElement, 'getContext'>

const context = (canvas: Canvas): CanvasRenderingContext2D => {
  const found = canvas.getContext('2d')
  if (!found) throw new Error('drawPanel: this browser gives no 2D canvas.')
  return found
}

const font = (size: number, bold: boolean): string => `${bold ? 700 : 400} ${size}px ${FONT}`

/** Measures as the panel will be drawn. */
export function measureOn(canvas: Canvas): Measure {
  const pen = context(canvas)
  return (text, size, bold) => {
    pen.font = font(size, bold)
    return pen.measureText(text).width
  }
}

/** Draws a panel on a canvas whose every dmm has `scale` pixels. */
export function drawPanel(
  canvas: HTMLCanvasElement,
  panel: Panel,
  laid: Laid,
  scale: number,
  direction: 'ltr' | 'rtl',
): void {
  canvas.width = Math.ceil(laid.width * scale)
  canvas.height = Math.ceil(laid.height * scale)
  const pen = context(canvas)
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  pen.direction = direction
  pen.textAlign = 'start'
  pen.textBaseline = 'middle'
  const whole = { x: 1, y: 1, width: laid.width - 2, height: laid.height - 2 }
  box(pen, whole, 16, panel.look === 'caption' ? CAPTION : GROUND, EDGE)
  if (panel.look === 'message') messageEdge(pen, laid, direction)
  for (const text of laid.texts) write(pen, text, false)
  for (const button of laid.buttons) {
    const [ground, edge] = BUTTON[button.tone]
    box(pen, button.box, 12, ground, edge)
    // The way back is where reading begins; an arrow beside a caption shows a real side.
    write(pen, button.text, direction === 'rtl')
  }
}

function box(
  pen: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  radius: number,
  ground: string,
  edge: string,
): void {
  pen.beginPath()
  pen.roundRect(x, y, width, height, radius)
  pen.fillStyle = ground
  pen.fill()
  pen.strokeStyle = edge
  pen.lineWidth = 2
  pen.stroke()
}

function messageEdge(pen: CanvasRenderingContext2D, laid: Laid, direction: 'ltr' | 'rtl'): void {
  pen.save()
  pen.beginPath()
  pen.roundRect(1, 1, laid.width - 2, laid.height - 2, 16)
  pen.clip()
  pen.fillStyle = '#ffffff'
  pen.fillRect(direction === 'ltr' ? 0 : laid.width - 10, 0, 10, laid.height)
  pen.restore()
}

function write(pen: CanvasRenderingContext2D, text: LaidText, mirrors: boolean): void {
  pen.font = font(text.size, text.bold)
  for (const [n, line] of text.lines.entries()) {
    const y = text.y + (n + 0.5) * text.lineHeight
    pen.fillStyle = TONES[text.tone]
    pen.fillText(line, text.x, y)
    if (n === 0 && text.speaker !== null && line.startsWith(text.speaker)) {
      pen.fillStyle = SPEAKER
      pen.fillText(text.speaker, text.x, y)
    }
  }
  if (!text.glyph) return
  const { name, box: place } = text.glyph
  glyph(pen, mirrors ? mirrored(name) : name, place, TONES[text.tone])
}

const mirrored = (name: GlyphName): GlyphName => (name === 'arrow-left' ? 'arrow-right' : name)

function glyph(
  pen: CanvasRenderingContext2D,
  name: GlyphName,
  { x, y, width }: Box,
  colour: string,
): void {
  pen.save()
  pen.translate(x, y)
  pen.scale(width / 24, width / 24)
  pen.strokeStyle = colour
  pen.lineWidth = 2
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  for (const shape of glyphs[name]) pen.stroke(new Path2D(shape))
  pen.restore()
}
