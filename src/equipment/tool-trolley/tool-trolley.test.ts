import { describe, expect, it } from 'vitest'
import { settled, sightOn } from '../../../tests/support/sight.ts'
import { accepts, inspect } from './behaviour.ts'
import { toolTrolley } from './index.ts'

const holding = (count: number) => {
  const top = Array.from({ length: count }, (_, index) => `tool_${index}`)
  return sightOn(toolTrolley, { things: { it: { sockets: { top } } } })
}

describe('a tool trolley', () => {
  it('takes anything until 24 things lie on it', () => {
    expect(accepts(holding(23), 'spanner', 'top')).toEqual({})
    expect(accepts(holding(24), 'spanner', 'top').refuse?.code).toBe('socket-full')
    expect(toolTrolley.sockets?.({}).top?.accepts).toEqual(['*'])
  })

  it('follows how many things lie on it', () => {
    expect(settled(toolTrolley, holding(3)).things).toBe(3)
  })

  it('counts as counted as it stands at the start, and not any more once things come or go', () => {
    expect(settled(toolTrolley, holding(3)).counted).toBe(3)
    expect(settled(toolTrolley, { ...holding(2), tick: 60 }).counted).toBe(0)
  })

  it('says what is written on it where something is', () => {
    const told = (label: string) => toolTrolley.words.inspected({ things: 3 }, { label }).en
    expect(told('')).toBe('You count what lies on it: 3.')
    expect(told('LINE 1')).toBe('You count what lies on it: 3. On its front it says: LINE 1.')
  })

  it('is counted by a close look, and the log has the number', () => {
    expect(inspect(holding(3))).toEqual({
      set: { counts: 1, counted: 3 },
      events: [{ type: 'reading', item: 'it', things: 3 }],
    })
  })
})
