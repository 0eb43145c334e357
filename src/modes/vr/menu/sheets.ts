import type { Offer, Thing } from '../../../engine/offers/perception.ts'
import { fill, localise, type Text } from '../../../scenario/text.ts'
import type { Part } from '../panel/content.ts'
import { type VrWord, vrWords } from '../words.ts'
import { formSheet } from './form-sheet.ts'
import { type Choice, type Effect, home, type MenuView, type Page, type Sheet } from './page.ts'

const open = (page: Page): Effect => ({ kind: 'open', page })

/** One page of the panel. */
export function sheetOf(page: Page, view: MenuView): Sheet {
  const { perception, language } = view
  const word = (name: VrWord, values: Readonly<Record<string, string>> = {}): string =>
    fill(localise(vrWords[name], language), values)
  const say = (text: Text): string => localise(text, language)
  const title = (text: string): Part => ({ kind: 'title', text })
  const back: Choice = { label: word('back'), glyph: 'arrow-left', effect: open(home) }
  const backTo = (to: Page): Choice => ({ ...back, effect: open(to) })
  const offered = (offers: readonly Offer[], show: Page): Choice[] =>
    offers.map((offer) => ({
      label: say(offer.label),
      effect: { kind: 'act', action: offer.action, show },
    }))
  const list = (words: readonly Part[], rows: readonly Choice[], foot = [back]): Sheet => ({
    words,
    rows,
    foot,
    columns: 1,
  })

  if (view.over)
    return list(
      [{ kind: 'text', text: word('over') }],
      [],
      [{ label: word('seeResult'), effect: { kind: 'leave' } }],
    )
  if (view.paused)
    return list(
      [{ kind: 'text', text: word('paused') }],
      [
        { label: word('carryOn'), glyph: 'player-play', effect: { kind: 'carry-on' } },
        { label: word('height'), glyph: 'focus-2', effect: { kind: 'height' } },
        { label: word('leave'), effect: { kind: 'leave' } },
      ],
      [],
    )

  switch (page.at) {
    case 'home':
      return homeSheet(view, word)
    case 'more':
      return {
        words: [],
        rows: [
          { label: word('goTo'), glyph: 'walk', effect: open({ at: 'go', from: 0 }) },
          {
            label: word('whatIHave'),
            glyph: 'hand-grab',
            effect: open({ at: 'carried', from: 0 }),
          },
          {
            label: word('people'),
            glyph: 'message-circle',
            effect: open({ at: 'people', from: 0 }),
          },
          { label: word('wait'), glyph: 'clock', effect: open({ at: 'wait', from: 0 }) },
          { label: word('height'), glyph: 'focus-2', effect: { kind: 'height' } },
          { label: word('finish'), glyph: 'flag', effect: open({ at: 'finish' }) },
        ],
        foot: [back],
        columns: 2,
      }
    case 'reach': {
      const rows = perception.things.map(toThing(say))
      const words = rows.length > 0 ? [title(word('inReach'))] : [title(word('nothingInReach'))]
      return list(words, rows)
    }
    case 'carried': {
      const rows = perception.carried.map(({ thing }) => toThing(say)(thing))
      return list([title(rows.length > 0 ? word('whatIHave') : word('nothingHeld'))], rows)
    }
    case 'people': {
      const rows: Choice[] = perception.people.map(({ id, name, role }) => ({
        label: role ? `${say(name)}, ${say(role)}` : say(name),
        effect: open({ at: 'person', id, from: 0 }),
      }))
      const toAll: Choice = { label: word('sayToAll'), effect: open({ at: 'phrases', from: 0 }) }
      return list([title(word('people'))], perception.phrases.length > 0 ? [...rows, toAll] : rows)
    }
    case 'go': {
      const rows: Choice[] = perception.destinations.map(({ id, name }) => ({
        label: say(name),
        effect: open({ at: 'place', id, from: 0 }),
      }))
      return list([title(word('goTo'))], rows)
    }
    case 'phrases':
      return list([title(word('sayToAll'))], offered(perception.phrases, home))
    case 'wait':
      return list([title(word('wait'))], offered(perception.waits, home))
    case 'stop':
      return list([title(word('whyStop'))], offered(perception.stops, home))
    case 'finish':
      return list(
        [{ kind: 'text', text: word('handIn') }],
        [
          {
            label: word('finish'),
            glyph: 'flag',
            effect: { kind: 'act', action: { do: 'finish' }, show: home },
          },
        ],
      )
    case 'person': {
      const person = perception.people.find(({ id }) => id === page.id)
      const ways = perception.destinations.find(({ id }) => id === page.id)?.offers ?? []
      const name = person ? say(person.name) : word('people')
      return list([title(name)], offered([...(person?.offers ?? []), ...ways], page))
    }
    case 'place': {
      const place = perception.destinations.find(({ id }) => id === page.id)
      return list(
        [title(place ? say(place.name) : word('goTo'))],
        offered(place?.offers ?? [], home),
      )
    }
    case 'thing': {
      const thing = thingOf(view, page.id)
      return thing ? thingSheet(thing, view, word) : list([title(word('nothingInReach'))], [])
    }
    case 'report': {
      const offers = thingOf(view, page.id)?.offers.filter(({ group }) => group === 'report') ?? []
      const thing: Page = { at: 'thing', id: page.id, from: 0 }
      return list([title(word('report'))], offered(offers, thing), [backTo(thing)])
    }
    case 'form':
      return formSheet(page, thingOf(view, page.id), language)
  }
}

const toThing =
  (say: (text: Text) => string) =>
  ({ id, name }: Thing): Choice => ({
    label: say(name),
    effect: open({ at: 'thing', id, from: 0 }),
  })

const thingOf = ({ perception }: MenuView, id: string): Thing | undefined =>
  perception.things.find((thing) => thing.id === id) ??
  perception.carried.find(({ thing }) => thing.id === id)?.thing

type Word = (name: VrWord, values?: Readonly<Record<string, string>>) => string

function homeSheet({ perception, task, mayHint, language }: MenuView, word: Word): Sheet {
  const words: Part[] = []
  if (task) {
    const count = { done: String(task.done), of: String(task.of) }
    words.push(
      { kind: 'text', text: word('doNow', count), tone: 'task', glyph: 'target' },
      { kind: 'title', text: localise(task.text, language) },
      { kind: 'text', text: localise(task.why, language) },
    )
  } else if (perception.where) {
    const place = localise(perception.where.name, language)
    words.push({ kind: 'text', text: word('whereAmI', { place }), tone: 'soft' })
  }
  words.push(...heldWords(perception.carried, word, language))
  const hint: Choice = { label: word('hint'), glyph: 'bulb', effect: { kind: 'hint' } }
  const go: Choice = { label: word('goTo'), glyph: 'walk', effect: open({ at: 'go', from: 0 }) }
  return {
    words,
    rows: [
      { label: word('inReach'), glyph: 'list', effect: open({ at: 'reach', from: 0 }) },
      { label: word('more'), glyph: 'dots', effect: open({ at: 'more' }) },
      mayHint ? hint : go,
      { label: word('pause'), glyph: 'player-pause', effect: { kind: 'pause' } },
    ],
    foot: [
      { label: word('unwell'), glyph: 'mood-sick', effect: { kind: 'unwell' } },
      {
        label: word('stopJob'),
        glyph: 'hand-stop',
        tone: 'stop',
        effect: open({ at: 'stop', from: 0 }),
      },
    ],
    columns: 2,
  }
}

const HELD_IN = { right: 'rightHand', left: 'leftHand', both: 'bothHands' } as const

function heldWords(
  carried: MenuView['perception']['carried'],
  word: Word,
  language: string,
): Part[] {
  const names = (where: string): string[] =>
    carried
      .filter((held) => held.where === where)
      .map(({ thing }) => localise(thing.name, language))
  const hands = (['right', 'left', 'both'] as const).flatMap((where): Part[] =>
    names(where).map((item) => ({
      kind: 'text',
      glyph: 'hand-grab',
      text: word(HELD_IN[where], { item }),
    })),
  )
  const belt = names('belt')
  if (belt.length === 0) return hands
  return [
    ...hands,
    { kind: 'text', tone: 'soft', text: word('onBelt', { items: belt.join(', ') }) },
  ]
}

function thingSheet(thing: Thing, { language }: MenuView, word: Word): Sheet {
  const here: Page = { at: 'thing', id: thing.id, from: 0 }
  const rows = thing.offers
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
    { kind: 'title', text: localise(thing.name, language) },
    { kind: 'text', tone: 'soft', text: localise(thing.looks, language) },
  ]
  if (thing.inspected) {
    words.push({ kind: 'text', glyph: 'eye', text: localise(thing.inspected, language) })
  }
  const reports = thing.offers.some(({ group }) => group === 'report')
  return {
    words,
    rows: reports ? [...rows, report] : rows,
    foot: [{ label: word('back'), glyph: 'arrow-left', effect: open({ at: 'reach', from: 0 }) }],
    columns: 1,
  }
}
