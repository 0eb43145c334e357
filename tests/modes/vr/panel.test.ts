import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Panel, PanelStyle } from '../../../src/modes/vr/panel/content.ts'
import { glyphs } from '../../../src/modes/vr/panel/glyphs.ts'
import { buttonAt, layOut } from '../../../src/modes/vr/panel/layout.ts'
import { type Measure, wrap } from '../../../src/modes/vr/panel/wrap.ts'

const measure: Measure = (text, size, bold) => text.length * size * (bold ? 0.55 : 0.5)
const style: PanelStyle = { width: 440, textPercent: 100, direction: 'ltr' }
const panel: Panel = {
  look: 'board',
  parts: [
    { kind: 'text', text: 'Do now · 3 of 19 done', tone: 'task', glyph: 'target' },
    { kind: 'title', text: 'Turn isolator A to 0' },
    {
      kind: 'text',
      text: 'The stop button only asks the motor to stop. The isolator cuts its power.',
    },
    {
      kind: 'buttons',
      columns: 2,
      buttons: [
        { id: 'hint', label: 'Hint', glyph: 'bulb' },
        { id: 'pause', label: 'Pause', glyph: 'player-pause' },
        { id: 'height', label: 'Height' },
      ],
    },
    { kind: 'buttons', columns: 1, buttons: [{ id: 'stop', label: 'Stop the job', tone: 'stop' }] },
  ],
}

describe('a panel in space', () => {
  const laid = layOut(panel, style, measure)

  it('keeps every button at least 64 dmm high and 16 dmm from the next', () => {
    expect(laid.buttons).toHaveLength(4)
    for (const { box } of laid.buttons) expect(box.height).toBeGreaterThanOrEqual(64)
    const [hint, pause, height] = laid.buttons.map(({ box }) => box)
    expect((pause?.x ?? 0) - ((hint?.x ?? 0) + (hint?.width ?? 0))).toBeCloseTo(16)
    expect((height?.y ?? 0) - ((hint?.y ?? 0) + (hint?.height ?? 0))).toBeCloseTo(16)
  })

  it('finds each button under its middle, and none under the words', () => {
    for (const { id, box } of laid.buttons) {
      expect(buttonAt(laid, box.x + box.width / 2, box.y + box.height / 2)?.id).toBe(id)
    }
    expect(buttonAt(laid, 220, 40)).toBeNull()
  })

  it('stays inside its own edges', () => {
    for (const { box } of laid.buttons) {
      expect(box.x + box.width).toBeLessThanOrEqual(laid.width)
      expect(box.y + box.height).toBeLessThanOrEqual(laid.height)
    }
  })

  it('grows with larger text and never makes it smaller', () => {
    const large = layOut(panel, { ...style, textPercent: 150 }, measure)
    expect(large.height).toBeGreaterThan(laid.height)
    expect(large.texts[1]?.size).toBe(48)
  })

  it('is the mirror image in a language read from right to left', () => {
    const arabic = layOut(panel, { ...style, direction: 'rtl' }, measure)
    const [hint] = laid.buttons
    const [mirrored] = arabic.buttons
    expect(mirrored?.box.x).toBeCloseTo(440 - (hint?.box.x ?? 0) - (hint?.box.width ?? 0))
    expect(arabic.texts[1]?.x).toBeCloseTo(440 - (laid.texts[1]?.x ?? 0))
  })
})

describe('breaking a text into lines', () => {
  it('keeps every letter, and every line within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 20, max: 400 }),
        (text, width) => {
          const lines = wrap(text, width, 20, false, measure)
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          for (const line of lines) {
            const whole = Array.from(new Intl.Segmenter().segment(line)).length === 1
            expect(whole || measure(line, 20, false) <= width).toBe(true)
          }
        },
      ),
    )
  })
})

describe('the drawings on panels', () => {
  const file = readFileSync('node_modules/@iconify-json/tabler/icons.json', 'utf8')
  const tabler: { icons: Record<string, { body: string }> } = JSON.parse(file)

  it('are at least twenty', () => expect(Object.keys(glyphs).length).toBeGreaterThanOrEqual(20))

  it.each(Object.entries(glyphs))('%s is drawn as in Tabler', (name, shapes) => {
    const body = tabler.icons[name]?.body ?? ''
    expect(shapes).toEqual([...body.matchAll(/ d="([^"]+)"/g)].map((match) => match[1]))
  })
})
