import { describe, expect, it } from 'vitest'
import type { News } from '../../../src/modes/shared/news.ts'
import type { PlaySettings } from '../../../src/modes/shared/play-props.ts'
import { type Line, messagePanel, type Notice } from '../../../src/modes/vr/message-panel.ts'

const speech: Line = { text: 'Stay clear.', speaker: 'Sam', noise: false, side: null }
const noise: Line = { text: 'Air hisses.', speaker: null, noise: true, side: null }
const refusal: News = {
  n: 1,
  tick: 0,
  kind: 'refusal',
  text: 'It is too far.',
  speaker: null,
  from: null,
}

const partsOf = (
  lines: readonly Line[],
  captions: PlaySettings['captions'] = 'all',
  notice: Notice | null = null,
  news: readonly News[] = [],
) =>
  (messagePanel(news, lines, { captions }, notice)?.parts ?? []).map((part) =>
    part.kind === 'buttons' ? null : [part.glyph, part.text],
  )

describe('captions in the headset', () => {
  it('point to the real side of what is not before the eyes', () => {
    for (const [side, glyph] of [
      [null, 'ear'],
      ['left', 'arrow-left'],
      ['right', 'arrow-right'],
      ['behind', 'arrow-down'],
    ] as const)
      expect(partsOf([{ ...noise, side }])).toEqual([[glyph, 'Air hisses.']])
  })

  it('are of speech and sounds, of speech alone, or off, as the person likes', () => {
    const both = [speech, noise]
    expect(partsOf(both, 'all').map((part) => part?.[1])).toEqual(['Stay clear.', 'Air hisses.'])
    expect(partsOf(both, 'speech').map((part) => part?.[1])).toEqual(['Stay clear.'])
    expect(messagePanel([], both, { captions: 'off' }, null)).toBeNull()
  })

  it('stay under the message that is up, which no setting takes away', () => {
    const panel = messagePanel([refusal], [speech], { captions: 'off' }, null)
    expect(panel?.look).toBe('message')
    expect(partsOf([speech], 'all', null, [refusal]).map((part) => part?.[1])).toEqual([
      'It is too far.',
      'Stay clear.',
    ])
  })
})

describe('what the headset itself has to say', () => {
  it('comes first, and warns only of what has gone wrong', () => {
    const said = (trouble: boolean) => partsOf([], 'all', { text: 'Look.', trouble }, [refusal])[0]
    expect(said(true)).toEqual(['alert-triangle', 'Look.'])
    expect(said(false)).toEqual(['message-circle', 'Look.'])
  })
})
