import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { perceive } from '../../src/engine/offers/perceive.ts'
import type { Offer, Perception } from '../../src/engine/offers/perception.ts'
import type { Run } from '../../src/engine/run.ts'
import { Elsewhere, Speak } from '../../src/modes/world3d/panels/elsewhere.tsx'
import { InReach, rowsOf } from '../../src/modes/world3d/panels/in-reach.tsx'
import { Mine } from '../../src/modes/world3d/panels/mine.tsx'
import { doIt, script, startJob } from './support/job.ts'

/** Everything that the text interface offers for the same perception; a place that one stands in is nowhere to go. */
const offersIn = (seen: Perception): readonly Offer[] => [
  ...seen.things.flatMap((thing) => thing.offers),
  ...seen.carried.flatMap(({ thing }) => thing.offers),
  ...seen.people.flatMap((person) => person.offers),
  ...seen.destinations
    .filter(({ id }) => !(seen.where?.zone && id === seen.where.id))
    .flatMap((destination) => destination.offers),
  ...seen.phrases,
  ...seen.questions.flatMap((question) => question.offers),
  ...seen.waits,
]

const nothing = (): void => undefined

/** The buttons of the panels beside the picture, with each thing opened in turn. */
function buttonsFor(run: Run, language: string): { actions: Set<string>; unnamed: string[] } {
  const perception = perceive(run)
  const shared = { perception, language, onAct: nothing }
  const rows = rowsOf(perception, language)
  const opened = [
    ...rows.map(({ target }) => target),
    ...perception.carried.map(({ thing }) => ({ kind: 'entity' as const, id: thing.id })),
  ]
  const html = [null, ...opened]
    .map((selected) =>
      renderToStaticMarkup(
        <>
          <InReach
            rows={rows}
            nothing={perception.things.length === 0}
            language={language}
            selected={selected}
            onSelect={nothing}
            onAct={nothing}
          />
          <Mine {...shared} wears={[]} selected={selected} onSelect={nothing} />
          <Elsewhere {...shared} />
          <Speak {...shared} />
        </>,
      ),
    )
    .join('')
  const buttons = [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)]
  return {
    actions: new Set(buttons.flatMap(([, attributes = '']) => actionIn(attributes))),
    unnamed: buttons
      .filter(([, attributes = '', inner = '']) => {
        const name = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? inner.replace(/<[^>]*>/g, '')
        return name.trim() === ''
      })
      .map(([whole]) => whole),
  }
}

const actionIn = (attributes: string): string[] => {
  const escaped = /data-action="([^"]*)"/.exec(attributes)?.[1]
  return escaped === undefined ? [] : [escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&')]
}

describe('the panels beside the picture', () => {
  it('offer by keyboard whatever the text interface offers, at moments all through the job', () => {
    const run = startJob()
    let offered = 0
    for (const [index, action] of script('expert').actions.entries()) {
      doIt(run, action)
      if (index % 8 !== 3) continue
      const { actions, unnamed } = buttonsFor(run, 'en')
      const wanted = offersIn(perceive(run)).map((offer) => JSON.stringify(offer.action))
      expect(wanted.filter((each) => !actions.has(each))).toEqual([])
      expect(unnamed).toEqual([])
      offered += wanted.length
    }
    expect(offered).toBeGreaterThan(300)
  })

  it('name every button in Arabic as well', () => {
    const run = startJob()
    doIt(run, { do: 'move', to: 'lock_board' })
    const { actions, unnamed } = buttonsFor(run, 'ar')
    expect(actions.size).toBeGreaterThan(20)
    expect(unnamed).toEqual([])
  })
})
