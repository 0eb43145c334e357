import type { Thing } from '../../../engine/offers/perception.ts'
import { localise } from '../../../scenario/text.ts'
import { capital } from '../../shared/capital.ts'
import type { Part } from '../panel/content.ts'
import { type Choice, home, type MenuView, type Page, type Sheet } from './page.ts'
import { open, type Word } from './say.ts'

/** What a thing is like, and everything that can be tried with it. */
export function thingSheet(thing: Thing, view: MenuView, word: Word): Sheet {
  const { language } = view
  const here: Page = { at: 'thing', id: thing.id, from: 0 }
  const offered = thing.offers
    .filter(({ group }) => group !== 'report')
    .map((offer): Choice => {
      const label = localise(offer.label, language)
      if (!offer.form) return { label, effect: { kind: 'act', action: offer.action, show: here } }
      const form: Page = { at: 'form', id: thing.id, from: 0, values: {}, line: null }
      return { label, effect: open(form) }
    })
  const report: Choice = {
    label: word('report'),
    glyph: 'alert-triangle',
    effect: open({ at: 'report', id: thing.id, from: 0 }),
  }
  const words: Part[] = [
    { kind: 'title', text: capital(localise(thing.name, language)) },
    { kind: 'text', tone: 'soft', text: localise(thing.looks, language) },
  ]
  if (thing.inspected) {
    words.push({ kind: 'text', glyph: 'eye', text: localise(thing.inspected, language) })
  }
  const reports = thing.offers.some(({ group }) => group === 'report')
  return {
    words,
    rows: [...drawn(thing, view, word), ...offered, ...(reports ? [report] : [])],
    foot: [{ label: word('back'), glyph: 'arrow-left', effect: open({ at: 'reach', from: 0 }) }],
    columns: 1,
  }
}

/** What hangs on the belt comes into the hand that presses this. */
function drawn({ id }: Thing, { perception }: MenuView, word: Word): Choice[] {
  const where = perception.carried.find(({ thing }) => thing.id === id)?.where
  if (where !== 'belt') return []
  const effect = { kind: 'act', action: { do: 'take', item: id }, show: home } as const
  return [{ label: word('inHand'), glyph: 'hand-grab', effect }]
}
