import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pieces } from '../../src/app/play/pieces.ts'
import { defaultSettings } from '../../src/app/settings/settings.ts'
import type { Action } from '../../src/engine/action.ts'
import { type News, newsOf } from '../../src/modes/shared/news.ts'
import { PiecesProvider } from '../../src/modes/shared/pieces.tsx'
import { isSpoken, messagePanel } from '../../src/modes/vr/message-panel.ts'
import { wordsOf } from '../../src/modes/vr/panel/content.ts'
import { sideOf } from '../../src/modes/world3d/bearing.ts'
import { Says } from '../../src/modes/world3d/panels/says.tsx'
import { spokenOf } from '../../src/modes/world3d/spoken.ts'
import { doIt, startJob } from './support/job.ts'

/** Speech that comes of somebody's words beside the start station, and whom it is heard from. */
function heardOf(action: Action, language: string) {
  const run = startJob('assessment')
  doIt(run, { do: 'move', to: 'start_station' })
  const came = [...doIt(run, action), ...doIt(run, { do: 'wait', seconds: 10 })]
  const events = came.filter(({ type }) => type === 'said').map(({ n }) => n)
  return { run, news: newsOf(run, language, events).filter(isSpoken) }
}

/** The captions beside the picture, on the panel in the headset, and what is read aloud. */
function waysToTell(news: readonly News[], language: string): readonly string[] {
  const html = renderToStaticMarkup(
    <PiecesProvider value={pieces}>
      <Says
        element={{ current: null }}
        news={news}
        heard={[]}
        sideOf={() => null}
        language={language}
        settings={defaultSettings}
      />
    </PiecesProvider>,
  )
  const lines = news.map(({ text, speaker }) => ({ text, speaker, noise: false, side: null }))
  const panel = messagePanel(news, lines, { captions: 'all' }, null)
  return [html.replace(/<[^>]*>/g, ''), panel ? wordsOf(panel) : '', spokenOf(news)]
}

const SAM: Readonly<Record<string, string>> = { en: 'Sam', fr: 'Sam', ar: 'سام' }

describe('a caption of somebody else’s words', () => {
  it.each([
    ['of their own', { do: 'say', phrase: 'all_clear', by: 'operator' }],
    ['in answer', { do: 'say', phrase: 'notify_affected', to: 'operator' }],
  ] as const)('names who speaks once, in each language: %s', (_, action) => {
    for (const language of ['en', 'fr', 'ar']) {
      const { news } = heardOf(action, language)
      const [last] = news.slice(-1)
      const name = SAM[language] ?? ''
      expect(last?.speaker).toBe(name)
      expect(last?.text.startsWith(name)).toBe(true)
      for (const told of waysToTell(news.slice(-1), language)) {
        expect(told).toContain(last?.text)
        expect(told.split(name)).toHaveLength(2)
      }
    }
  })

  it('points to who speaks, and never to oneself', () => {
    const { run, news } = heardOf({ do: 'say', phrase: 'notify_affected', to: 'operator' }, 'en')
    expect(news.map(({ from }) => from)).toEqual([null, 'operator'])
    const sides = [0, 1, 2, 3].map((quarters) => {
      const eyes = { yaw: (quarters * Math.PI) / 2 }
      return news.map(({ from }) => sideOf(run, eyes, from))
    })
    expect(sides.map(([own]) => own)).toEqual([null, null, null, null])
    expect(sides.filter(([, answer]) => answer !== null).length).toBeGreaterThanOrEqual(2)
  })
})
