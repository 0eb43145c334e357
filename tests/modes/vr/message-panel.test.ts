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

  it('say once what is both heard and told', () => {
    const sounder: News = { ...refusal, kind: 'change', text: 'An alarm sounds.' }
    const alarm: Line = { ...noise, text: 'An alarm sounds.' }
    expect(partsOf([alarm], 'all', null, [sounder])).toEqual([[undefined, 'An alarm sounds.']])
    expect(partsOf([alarm, alarm])).toEqual([['ear', 'An alarm sounds.']])
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

describe('a refusal, a danger and a harm in the headset', () => {
  it.each([
    [
      'The padlock does not go on. Isolator A is still on. Turn it to 0 first.',
      'The padlock does not go on.',
    ],
    [
      'The gauge reads 2.3 bar, and that is too much. Vent it.',
      'The gauge reads 2.3 bar, and that is too much.',
    ],
    ['القفل لا يدخل. القاطع ما زال موصولًا.', 'القفل لا يدخل.'],
  ])('put the news in bold and the way on under it: %s', (text, news) => {
    for (const kind of ['refusal', 'danger', 'harm'] as const) {
      const parts = messagePanel([{ ...refusal, kind, text }], [], { captions: 'all' }, null)?.parts
      expect(parts?.map(({ kind: part }) => part)).toEqual(['title', 'text'])
      expect(parts?.map((part) => 'text' in part && part.text)).toEqual([
        news,
        text.slice(news.length + 1),
      ])
    }
  })

  it('are bold whole where one sentence is all', () => {
    const parts = messagePanel([refusal], [], { captions: 'all' }, null)?.parts
    expect(parts).toEqual([{ kind: 'title', text: 'It is too far.', glyph: 'circle-x' }])
  })
})
