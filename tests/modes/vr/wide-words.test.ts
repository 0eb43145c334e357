import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/modes/vr/panel/layout.ts'

/** A typeface whose letters are all six tenths of a line wide. */
const measure = (text: string, size: number): number => text.length * size * 0.6

describe('buttons two beside each other', () => {
  it('stand one under the other where a word of theirs would be broken', () => {
    const buttons = ['Wait', 'Pause', 'Settings', 'Rechtsverbindlich', 'Go', 'Stop'].map(
      (label) => ({ id: label, label }),
    )
    const panel = { look: 'board', parts: [{ kind: 'buttons', columns: 2, buttons }] } as const
    const style = { width: 440, textPercent: 100, direction: 'ltr' } as const
    const laid = layOut(panel, style, measure)
    const rows = laid.buttons.map(({ box }) => box.y)
    expect(new Set(rows).size).toBe(4)
    expect(rows[2]).not.toBe(rows[3])
    for (const { label, text } of laid.buttons) expect(text.lines.join(' ')).toBe(label)
  })
})
